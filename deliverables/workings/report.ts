import type { Block } from "#schemas/report.ts";
import { defineReport, type Telling } from "#deliverables/define-report.ts";
import { sayWord, tellFigure } from "#deliverables/tell-figure.ts";
import { WORKINGS_MESSAGES } from "./messages.fr.ts";
import type { WorkingsRaw, WorkingsStatement } from "./schema.ts";

/** The lines as they were written, then the steps of the corrigé; steps have no name before it is published. */
export const workingsReport = defineReport({
  type: "workings",
  messages: WORKINGS_MESSAGES,
  tell: ({ raw, figures }: Telling<WorkingsStatement, WorkingsRaw>): Block[] => {
    const lines = raw?.lines.trim() ?? "";
    const written: Block =
      lines === ""
        ? { kind: "note", text: sayWord("nothing") }
        : { kind: "quote", label: sayWord("your-lines"), text: lines, calculation: true };
    const steps = figures.flatMap((figure) =>
      figure.label === null ? [] : [tellFigure(figure, figure.label)],
    );
    return [written, ...steps];
  },
});
