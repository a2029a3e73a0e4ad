import type { Block, ReportCell } from "#schemas/report.ts";
import { defineReport, type Telling, type ToldFigure } from "#deliverables/define-report.ts";
import { reportState } from "#deliverables/report-state.ts";
import { sayWord, tellFigure } from "#deliverables/tell-figure.ts";
import { cellName } from "#grading/language/cell-address.ts";
import { drawnRows, looksNumeric, withNumericColumns } from "./lay-out-cells.ts";
import { TABLE_MESSAGES } from "./messages.fr.ts";
import type { TableCellStatement, TableRaw, TableStatement } from "./schema.ts";
import { tellCellNotes } from "./tell-cell-notes.ts";

type TableTelling = Telling<TableStatement, TableRaw>;

/** A table as it was filled in, each asked cell with its state; a drawn one, then what was looked for in it. */
export const tableReport = defineReport({
  type: "table",
  messages: TABLE_MESSAGES,
  tell: (telling: TableTelling): Block[] =>
    telling.statement.frame ? tellFrame(telling) : tellGrid(telling),
});

function tellGrid({ statement, raw, figures }: TableTelling): Block[] {
  const byCell = new Map(figures.map((figure) => [cellOf(figure), figure]));
  const rows = statement.rows.map((cells, row) =>
    cells.map((cell, column) => {
      const name = cellName(column, row);
      return reportCell(cell, raw?.cells[name] ?? "", byCell.get(name));
    }),
  );
  const grid: Block = { kind: "grid", caption: statement.caption, rows: withNumericColumns(rows) };
  return [grid, ...tellCellNotes(statement, byCell)];
}

/** "budget!B5" -> "B5". */
const cellOf = ({ name }: ToldFigure) => name.split("!").at(-1) ?? name;

function reportCell(cell: TableCellStatement, typed: string, figure: ToldFigure | undefined): ReportCell {
  if (cell.kind !== "ask")
    return {
      text: cell.text,
      heading: cell.kind === "text" && cell.heading,
      numeric: looksNumeric(cell.text),
      state: null,
      expected: null,
    };
  const differs = figure !== undefined && figure.state !== "right";
  return {
    text: typed,
    heading: false,
    numeric: looksNumeric(typed) || looksNumeric(figure?.expected ?? ""),
    state: figure ? reportState(figure.state) : null,
    expected: differs ? figure.expected : null,
  };
}

function tellFrame({ statement, raw, figures }: TableTelling): Block[] {
  const rows = drawnRows(raw);
  const drawn: Block =
    rows.length === 0
      ? { kind: "note", text: sayWord("nothing") }
      : { kind: "grid", caption: statement.caption || sayWord("your-table"), rows: withNumericColumns(rows) };
  return [
    drawn,
    ...figures.flatMap((figure) => (figure.label === null ? [] : [tellFigure(figure, figure.label)])),
  ];
}
