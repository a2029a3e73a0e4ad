import { useState } from "react";
import { EchoLine } from "#app/ui/echo-line.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { defineDeliverableUi, labelId, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { cellName } from "#grading/language/cell-address.ts";
import { askedCells, neighbour, withBlock, withCell, type Direction } from "./asked-cells.ts";
import { cellEcho, isFigure } from "./cell-echo.ts";
import { CellField } from "./cell-field.tsx";
import styles from "./editor.module.css";
import { TABLE_EDITOR } from "./editor-messages.fr.ts";
import { tableProgress } from "./progress.ts";
import type { TableCellStatement, TableRaw, TableStatement } from "./schema.ts";

const say = speaker(TABLE_EDITOR);

type Props = EditorProps<TableStatement, TableRaw>;

/** A table as a printed form: boxes to fill in the grid, one line under it for the cell where one writes. */
function TableEditor({ id, statement, value, onChange, readOnly }: Props) {
  const [current, setCurrent] = useState<string | null>(null);
  const asked = askedCells(statement);
  const typedIn = (cell: string) => value?.cells[cell] ?? "";
  const move = (cell: string, direction: Direction) => {
    const next = neighbour(statement, cell, direction);
    const field = next && document.getElementById(`${id}-${next}`);
    if (field) field.focus();
    if (field instanceof HTMLInputElement) field.select();
    return field !== null;
  };
  const renderCell = (cell: TableCellStatement, row: number, column: number) => {
    if (cell.kind !== "ask") return <PrintedCell key={column} {...{ cell, row, column }} />;
    const name = cellName(column, row);
    return (
      <td key={column} className={cell.choice ? `ask-cell ${styles.choice}` : "ask-cell"}>
        <CellField
          id={`${id}-${name}`}
          label={cellLabel(statement, { name, row, column })}
          describedBy={`${id}-echo`}
          cell={cell}
          typed={typedIn(name)}
          readOnly={readOnly}
          onFocus={() => setCurrent(name)}
          onChange={(typed) => onChange(withCell(value, name, typed))}
          onMove={(direction) => move(name, direction)}
          onPasteBlock={(block) => onChange(withBlock(statement, value, { from: name, block }))}
        />
      </td>
    );
  };
  const [head = [], ...body] = statement.rows;
  const hasHead = head.every((cell) => cell.kind === "text");
  const rows = hasHead ? body : statement.rows;
  return (
    <div className={styles.table}>
      <div className={styles.frame}>
        <table className="figures" aria-labelledby={labelId(id)}>
          {hasHead && (
            <thead>
              <tr>
                {head.map((cell, column) => (
                  <th key={column} scope="col" className={isFigureColumn(rows, column) ? "n" : undefined}>
                    {cell.kind === "text" && frenchSpaces(cell.text)}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map((cells, index) => (
              <tr key={index}>
                {cells.map((cell, column) => renderCell(cell, index + (hasHead ? 1 : 0), column))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TableFoot
        {...{ id, statement, value, readOnly }}
        current={current !== null && asked.has(current) ? current : null}
        onSettle={(cell, typed) => onChange(withCell(value, cell, typed))}
      />
    </div>
  );
}

function PrintedCell({ cell, row, column }: { cell: TableCellStatement; row: number; column: number }) {
  if (cell.kind === "ask") return null;
  if (cell.kind === "text" && cell.heading && cell.text !== "")
    return <th scope={row === 0 ? "col" : "row"}>{frenchSpaces(cell.text)}</th>;
  const figure = cell.kind === "given" || (column > 0 && isFigure(cell.text));
  return <td className={figure ? "n" : undefined}>{frenchSpaces(cell.text)}</td>;
}

interface FootProps extends Pick<Props, "id" | "statement" | "value" | "readOnly"> {
  current: string | null;
  onSettle: (cell: string, typed: string) => void;
}

/** What was read in the current cell, and how many are filled. */
function TableFoot({ id, statement, value, readOnly, current, onSettle }: FootProps) {
  const asked = askedCells(statement);
  const cell = current === null ? undefined : asked.get(current);
  const typed = current === null ? "" : (value?.cells[current] ?? "");
  const echo = cell && cell.choice === null ? cellEcho(typed, cell) : null;
  const filled = Object.keys(value?.cells ?? {}).length;
  const where = current === null ? "" : say("cell", { cell: current });
  const text =
    current !== null && echo && echo.text !== ""
      ? say("cell-echo", { cell: current, echo: echo.text })
      : where;
  return (
    <div className={styles.foot}>
      <EchoLine
        id={`${id}-echo`}
        text={text}
        notices={echo?.notices ?? []}
        choices={readOnly ? [] : (echo?.choices ?? [])}
        onChoose={(chosen) => current !== null && onSettle(current, chosen)}
      />
      <p className={styles.count}>
        {statement.frame
          ? say("cells-written", { filled })
          : say("cells-filled", { filled, count: asked.size })}
      </p>
    </div>
  );
}

/** « B4, Marge sur coûts variables, Montant (€) ». */
function cellLabel(
  { rows }: TableStatement,
  { name, row, column }: { name: string; row: number; column: number },
): string {
  const words = [rows[row]?.[0], rows[0]?.[column]].map((cell) => (cell?.kind === "text" ? cell.text : ""));
  return [name, ...words].filter((text) => text !== "").join(", ");
}

function isFigureColumn(rows: TableStatement["rows"], column: number): boolean {
  return column > 0 && rows.some((cells) => isFigureCell(cells[column]));
}

function isFigureCell(cell: TableCellStatement | undefined): boolean {
  if (cell?.kind === "ask") return cell.choice === null && !cell.free;
  return cell?.kind === "given" || (cell?.kind === "text" && isFigure(cell.text));
}

export const tableUi = defineDeliverableUi<TableStatement, TableRaw>({
  type: "table",
  Editor: TableEditor,
  shape: () => "group",
  label: ({ caption }) => caption,
  progress: tableProgress,
});
