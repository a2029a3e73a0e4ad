import type { Block, ReportCell } from "#schemas/report.ts";
import { defineReport, type Telling, type ToldFigure } from "#deliverables/define-report.ts";
import { reportCell } from "#deliverables/report-cell.ts";
import { reportState } from "#deliverables/report-state.ts";
import { conditionFacts } from "#deliverables/tell-figure.ts";
import { parseCell } from "#grading/language/cell-address.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { headingsOf } from "./headings-of.ts";
import { MATCHING_MESSAGES } from "./messages.fr.ts";
import type { MatchingRaw, MatchingStatement } from "./schema.ts";

type MatchingTelling = Telling<MatchingStatement, MatchingRaw>;

/** The pairs as they were made, each with its state; under them, the confusions and what a formula rests on. */
export const matchingReport = defineReport({
  type: "matching",
  messages: MATCHING_MESSAGES,
  tell: ({ statement, raw, figures }: MatchingTelling): Block[] => {
    const figureOf = (row: number) => figures.find(({ name }) => rowOf(name) === row);
    const { left } = statement;
    const head = headingsOf(statement).map(heading);
    const rows = left.map((element, row) => [
      heading(element.text),
      chosenCell(statement, raw?.pairs[element.id] ?? "", figureOf(row)),
    ]);
    return [
      { kind: "grid", caption: "", rows: [head, ...rows] },
      ...left.flatMap((element, row) => tellPair(element.text, figureOf(row))),
    ];
  },
});

/** "cycles!A2" -> 1. */
const rowOf = (name: string) => parseCell(name.split("!").at(-1) ?? "")?.row;

const heading = (text: string) => reportCell(text, { heading: true });

function chosenCell(
  { right }: MatchingStatement,
  chosen: string,
  figure: ToldFigure | undefined,
): ReportCell {
  return {
    text: right.find(({ id }) => id === chosen)?.text ?? chosen,
    heading: false,
    numeric: false,
    state: figure ? reportState(figure.state) : null,
    expected: figure && figure.state !== "right" ? figure.expected : null,
  };
}

function tellPair(label: string, figure: ToldFigure | undefined): Block[] {
  if (!figure) return [];
  const says = figure.mistakes.map((says): Block => {
    const text = renderMessage(MATCHING_MESSAGES, { code: "pair-says", params: { label, says } });
    return { kind: "note", text };
  });
  const facts = conditionFacts(figure);
  return facts.length > 0 ? [...says, { kind: "facts", heading: label, state: null, facts }] : says;
}
