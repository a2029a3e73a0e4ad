import type { Block } from "#schemas/report.ts";
import { defineReport, type Telling, type ToldFigure } from "#deliverables/define-report.ts";
import { reportState } from "#deliverables/report-state.ts";
import { answerFact, keyFacts, remarks, sayWord } from "#deliverables/tell-figure.ts";
import { WORKINGS_MESSAGES } from "./messages.fr.ts";
import type { WorkingsRaw, WorkingsStatement } from "./schema.ts";

/** The lines as they were written, then the steps of the corrigé; steps have no name before it is published. */
export const workingsReport = defineReport({
  type: "workings",
  messages: WORKINGS_MESSAGES,
  tell: ({ raw, figures }: Telling<WorkingsStatement, WorkingsRaw>): Block[] => {
    const lines = raw?.lines.trim() ?? "";
    const written: Block[] =
      lines === "" ? [] : [{ kind: "quote", label: sayWord("your-lines"), text: lines, calculation: true }];
    return [...written, ...figures.flatMap(tellStep)];
  },
});

/** A step of the corrigé: the line in which it was found, what was expected and its path. */
function tellStep(figure: ToldFigure): Block[] {
  const { label, typed, state } = figure;
  if (label === null) return [];
  const line = typed === null ? [] : [answerFact("your-line", figure), ...remarks(figure)];
  return [
    { kind: "facts", heading: label, state: reportState(state), facts: [...line, ...keyFacts(figure)] },
  ];
}
