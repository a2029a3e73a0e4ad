import { useState, type ReactNode } from "react";
import { EchoLine } from "#app/ui/echo-line.tsx";
import { speaker } from "#app/ui/speaker.ts";
import type { Sheet, SheetCell, SheetTyped } from "#schemas/sheet.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { cellName } from "#grading/language/cell-address.ts";
import { labelId } from "#deliverables/define-deliverable-ui.ts";
import { CellField } from "./cell-field.tsx";
import { askedCells, neighbour, withBlock, withCell, type Direction } from "./cells.ts";
import { cellEcho, isFigure } from "./echo.ts";
import styles from "./sheet-field.module.css";
import { SHEET_FIELD } from "./field-messages.fr.ts";

const say = speaker(SHEET_FIELD);

interface Props {
  /** Id of the answer; its label names the table. */
  id: string;
  sheet: Sheet;
  typed: SheetTyped;
  readOnly: boolean;
  /** True where every cell is free: filled ones are counted, none is missing. */
  drawn?: boolean;
  onChange: (typed: SheetTyped) => void;
  /** A last column that is drawn from what is typed: its head, and each row by its index. */
  drawing?: { head: ReactNode; row: (row: number) => ReactNode };
}

/** A sheet as a printed form: boxes to fill in the grid, one line under it for the cell where one writes. */
export function SheetField({ id, sheet, typed, onChange, readOnly, drawn = false, drawing }: Props) {
  const [current, setCurrent] = useState<string | null>(null);
  const asked = askedCells(sheet);
  const move = (cell: string, direction: Direction) => {
    const next = neighbour(sheet, cell, direction);
    const field = next && document.getElementById(`${id}-${next}`);
    if (field) field.focus();
    if (field instanceof HTMLInputElement) field.select();
    return field !== null;
  };
  const renderCell = (cell: SheetCell, row: number, column: number) => {
    if (cell.kind !== "ask") return <PrintedCell key={column} {...{ cell, row, column }} />;
    const name = cellName(column, row);
    return (
      <td key={column} className={cell.choice ? `ask-cell ${styles.choice}` : "ask-cell"}>
        <CellField
          id={`${id}-${name}`}
          label={cellLabel(sheet, { name, row, column })}
          describedBy={`${id}-echo`}
          cell={cell}
          typed={typed[name] ?? ""}
          readOnly={readOnly}
          onFocus={() => setCurrent(name)}
          onChange={(text) => onChange(withCell(typed, name, text))}
          onMove={(direction) => move(name, direction)}
          onPasteBlock={(block) => onChange(withBlock(sheet, typed, { from: name, block }))}
        />
      </td>
    );
  };
  const [head = [], ...body] = sheet.rows;
  const hasHead = head.every((cell) => cell.kind === "text");
  const rows = hasHead ? body : sheet.rows;
  return (
    <div className={styles.table}>
      <div className={styles.frame}>
        <table className="figures" aria-labelledby={labelId(id)}>
          {hasHead && (
            <thead>
              <tr>
                {head.map((cell, column) => (
                  <HeadCell key={column} cell={cell} isFigure={isFigureColumn(rows, column)} />
                ))}
                {drawing?.head}
              </tr>
            </thead>
          )}
          <tbody>
            {rows.map((cells, index) => (
              <tr key={index}>
                {cells.map((cell, column) => renderCell(cell, index + (hasHead ? 1 : 0), column))}
                {drawing?.row(index + (hasHead ? 1 : 0))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <SheetFoot
        {...{ id, sheet, typed, readOnly, drawn }}
        current={current !== null && asked.has(current) ? current : null}
        onSettle={(cell, text) => onChange(withCell(typed, cell, text))}
      />
    </div>
  );
}

/** A corner without words heads nothing. */
function HeadCell({ cell, isFigure: holdsFigures }: { cell: SheetCell; isFigure: boolean }) {
  const words = cell.kind === "text" ? frenchSpaces(cell.text) : "";
  const Tag = words === "" ? "td" : "th";
  return (
    <Tag scope={words === "" ? undefined : "col"} className={holdsFigures ? "n" : undefined}>
      {words}
    </Tag>
  );
}

function PrintedCell({ cell, row, column }: { cell: SheetCell; row: number; column: number }) {
  if (cell.kind === "ask") return null;
  if (cell.kind === "text" && cell.heading && cell.text !== "")
    return <th scope={row === 0 ? "col" : "row"}>{frenchSpaces(cell.text)}</th>;
  const figure = cell.kind === "given" || (column > 0 && isFigure(cell.text));
  return <td className={figure ? "n" : undefined}>{frenchSpaces(cell.text)}</td>;
}

interface FootProps extends Pick<Props, "id" | "sheet" | "typed" | "readOnly" | "drawn"> {
  current: string | null;
  onSettle: (cell: string, text: string) => void;
}

/** What was read in the current cell, and how many are filled. */
function SheetFoot({ id, sheet, typed, readOnly, drawn, current, onSettle }: FootProps) {
  const asked = askedCells(sheet);
  const cell = current === null ? undefined : asked.get(current);
  const inCell = current === null ? "" : (typed[current] ?? "");
  const echo = cell && cell.choice === null ? cellEcho(inCell, cell) : null;
  const filled = Object.keys(typed).length;
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
        {drawn ? say("cells-written", { filled }) : say("cells-filled", { filled, count: asked.size })}
      </p>
    </div>
  );
}

/** « B4, Marge sur coûts variables, Montant (€) ». */
function cellLabel(
  { rows }: Sheet,
  { name, row, column }: { name: string; row: number; column: number },
): string {
  const words = [rows[row]?.[0], rows[0]?.[column]].map((cell) => (cell?.kind === "text" ? cell.text : ""));
  return [name, ...words].filter((text) => text !== "").join(", ");
}

function isFigureColumn(rows: Sheet["rows"], column: number): boolean {
  return column > 0 && rows.some((cells) => isFigureCell(cells[column]));
}

function isFigureCell(cell: SheetCell | undefined): boolean {
  if (cell?.kind === "ask") return cell.choice === null && !cell.free;
  return cell?.kind === "given" || (cell?.kind === "text" && isFigure(cell.text));
}
