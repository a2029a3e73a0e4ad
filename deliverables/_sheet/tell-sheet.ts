import type { Block, ReportCell } from "#schemas/report.ts";
import type { Sheet, SheetCell, SheetTyped } from "#schemas/sheet.ts";
import { cellName } from "#grading/language/cell-address.ts";
import type { ToldFigure } from "#deliverables/define-report.ts";
import { reportState } from "#deliverables/report-state.ts";
import { looksNumeric, withNumericColumns } from "./numeric-columns.ts";
import { tellCellNotes } from "./tell-cell-notes.ts";

/** A sheet as it was filled in, each asked cell with its state; under it, what its lost cells cost and what is said of them. */
export function tellSheet({
  caption,
  sheet,
  typed,
  figures,
}: {
  caption: string;
  sheet: Sheet;
  typed: SheetTyped;
  figures: readonly ToldFigure[];
}): Block[] {
  const byCell = new Map(figures.map((figure) => [cellOf(figure), figure]));
  const rows = sheet.rows.map((cells, row) =>
    cells.map((cell, column) => {
      const name = cellName(column, row);
      return reportCell(cell, typed[name] ?? "", byCell.get(name));
    }),
  );
  return [{ kind: "grid", caption, rows: withNumericColumns(rows) }, ...tellCellNotes(sheet, byCell)];
}

/** "budget!B5" -> "B5". */
const cellOf = ({ name }: ToldFigure) => name.split("!").at(-1) ?? name;

function reportCell(cell: SheetCell, typed: string, figure: ToldFigure | undefined): ReportCell {
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
