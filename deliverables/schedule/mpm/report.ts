import type { Block } from "#schemas/report.ts";
import type { Telling, ToldFigure } from "#deliverables/define-report.ts";
import { answerFact, fact, keyFacts, sayWord } from "#deliverables/tell-figure.ts";
import { reportState } from "#deliverables/report-state.ts";
import { tellSheet } from "#deliverables/_sheet/tell-sheet.ts";
import type { ScheduleRaw } from "../schema.ts";
import { scheduleWord } from "../words.ts";
import type { MpmStatement } from "./schema.ts";

/** The table of the project as it was filled in, then the tasks that were ticked as critical. */
export function tellMpm({ statement, raw, figures }: Telling<MpmStatement, ScheduleRaw>): Block[] {
  // The critical tasks are the last figure, where they are asked.
  const [critical, dates] = statement.critical
    ? [figures.at(-1), figures.slice(0, -1)]
    : [undefined, figures];
  const table = tellSheet({ caption: "", sheet: statement, typed: raw?.cells ?? {}, figures: dates });
  return statement.critical ? [...table, tellCritical(critical, raw?.critical ?? [])] : table;
}

function tellCritical(figure: ToldFigure | undefined, ticked: readonly string[]): Block {
  const heading = scheduleWord("critical");
  if (!figure) {
    const text = ticked.length > 0 ? ticked.join(" – ") : sayWord("nothing");
    return { kind: "facts", heading, state: null, facts: [fact("your-answer", text)] };
  }
  const isWrong = figure.state === "wrong" || figure.state === "blank";
  const why = isWrong && figure.expected !== null ? [fact("because", scheduleWord("critical-why"))] : [];
  const facts = [answerFact("your-answer", { ...figure, read: null }), ...keyFacts(figure), ...why];
  return { kind: "facts", heading, state: reportState(figure.state), facts };
}
