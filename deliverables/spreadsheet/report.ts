import type { Block, ReportCell } from "#schemas/report.ts";
import { defineReport, type Telling, type ToldFigure } from "#deliverables/define-report.ts";
import { reportState } from "#deliverables/report-state.ts";
import { sayWord, tellFigure } from "#deliverables/tell-figure.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { parseCell } from "#grading/language/cell-address.ts";
import { layOutSheet, type ShownCell } from "./lay-out-sheet.ts";
import { SPREADSHEET_MESSAGES } from "./messages.fr.ts";
import type { SpreadsheetRaw, SpreadsheetStatement } from "./schema.ts";

type SheetTelling = Telling<SpreadsheetStatement, SpreadsheetRaw>;

/** The sheet as it was handed in: its values with the state of those that were expected, then its formulas. */
export const spreadsheetReport = defineReport({
  type: "spreadsheet",
  messages: SPREADSHEET_MESSAGES,
  tell: (telling: SheetTelling): Block[] => {
    const { raw, figures } = telling;
    if (raw === null) return [{ kind: "note", text: sayWord("nothing") }];
    const byCell = new Map(figures.flatMap((figure) => addressed(figure)));
    const cells = layOutSheet(telling.statement, raw);
    return [
      { kind: "grid", caption: telling.statement.label, rows: rowsOf(cells, byCell) },
      ...formulas(cells),
      ...[...byCell].flatMap(([cell, figure]) => remarks(cell, figure)),
      ...figures.flatMap((figure) =>
        addressed(figure).length === 0 && figure.label !== null ? [tellFigure(figure, figure.label)] : [],
      ),
    ];
  },
});

/** "facture!B5" stands in B5; what was looked for by its label has no address here. */
function addressed(figure: ToldFigure): [string, ToldFigure][] {
  const cell = figure.name.split("!")[1];
  return cell !== undefined && parseCell(cell) ? [[cell, figure]] : [];
}

/** The sheet with the letters of its columns and the numbers of its rows. */
function rowsOf(cells: readonly ShownCell[][], byCell: ReadonlyMap<string, ToldFigure>): ReportCell[][] {
  const heading = (text: string): ReportCell => ({
    text,
    heading: true,
    numeric: false,
    state: null,
    expected: null,
  });
  const letters = (cells[0] ?? []).map(({ cell }) => heading(cell.replace(/\d+$/, "")));
  return [
    [heading(""), ...letters],
    ...cells.map((row, index) => [
      heading(String(index + 1)),
      ...row.map((shown) => reportCell(shown, byCell.get(shown.cell))),
    ]),
  ];
}

function reportCell({ text, numeric }: ShownCell, figure: ToldFigure | undefined): ReportCell {
  const differs = figure !== undefined && figure.state !== "right" && figure.state !== "partial";
  return {
    text,
    heading: false,
    numeric,
    state: figure ? reportState(figure.state) : null,
    expected: differs ? figure.expected : null,
  };
}

/** The formulas as they were written, cell by cell. */
function formulas(cells: readonly ShownCell[][]): Block[] {
  const lines = cells
    .flat()
    .flatMap(({ cell, formula }) => (formula === null ? [] : [`${cell} : ${formula}`]));
  if (lines.length === 0) return [];
  return [{ kind: "quote", label: say("formulas"), text: lines.join("\n"), calculation: true }];
}

const say = (code: keyof typeof SPREADSHEET_MESSAGES, params: Record<string, string> = {}) =>
  renderMessage(SPREADSHEET_MESSAGES, { code, params });

function remarks(cell: string, { label, notes, mistakes }: ToldFigure): Block[] {
  const where = label === null || label === cell ? cell : `${label} (${cell})`;
  return [...mistakes, ...notes].map((says) => ({
    kind: "note",
    text: say("cell-says", { label: where, says }),
  }));
}
