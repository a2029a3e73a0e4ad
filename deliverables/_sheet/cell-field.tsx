import type { ClipboardEvent, KeyboardEvent } from "react";
import { speaker } from "#app/ui/speaker.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import type { AskedCell, Direction } from "./cells.ts";
import { cellEcho, isFigure } from "./echo.ts";
import styles from "./sheet-field.module.css";
import { SHEET_FIELD } from "./field-messages.fr.ts";

const say = speaker(SHEET_FIELD);

interface Props {
  id: string;
  label: string;
  describedBy: string;
  cell: AskedCell;
  typed: string;
  readOnly: boolean;
  onFocus: () => void;
  onChange: (typed: string) => void;
  /** Goes to the next cell that way; false where there is none. */
  onMove: (direction: Direction) => boolean;
  onPasteBlock: (block: string) => void;
}

/** One cell to fill: a field, or a list of the answers proposed. */
export function CellField(props: Props) {
  return props.cell.choice === null ? (
    <TypedCell {...props} />
  ) : (
    <ChosenCell {...props} choice={props.cell.choice} />
  );
}

function TypedCell({ id, label, describedBy, cell, typed, readOnly, ...on }: Props) {
  const asks = cellEcho(typed, cell).choices.length > 0;
  const isWords = typed === "" ? cell.free : !isFigure(typed);
  return (
    <input
      className={isWords ? `cell ${styles.words}` : "cell"}
      id={id}
      aria-label={label}
      aria-describedby={describedBy}
      autoComplete="off"
      maxLength={2_000}
      value={typed}
      readOnly={readOnly}
      data-asks={asks || undefined}
      onFocus={on.onFocus}
      onChange={(event) => on.onChange(event.target.value)}
      onKeyDown={(event) => moveByKey(event, on.onMove)}
      onPaste={(event) => pasteBlock(event, on.onPasteBlock)}
    />
  );
}

function ChosenCell({ id, label, typed, readOnly, choice, ...on }: Props & { choice: readonly string[] }) {
  return (
    <select
      className={`cell ${styles.list}`}
      id={id}
      aria-label={label}
      title={typed}
      value={typed}
      disabled={readOnly}
      onFocus={on.onFocus}
      onChange={(event) => on.onChange(event.target.value)}
    >
      <option value="">{say("no-choice")}</option>
      {choice.map((text) => (
        <option key={text} value={text}>
          {frenchSpaces(text)}
        </option>
      ))}
    </select>
  );
}

const ENTER = "Enter";
const ARROWS: Partial<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Arrows and Enter go from cell to cell; left and right do once the cursor has nothing more to cross. */
function moveByKey(event: KeyboardEvent<HTMLInputElement>, onMove: Props["onMove"]): void {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const direction = event.key === ENTER ? (event.shiftKey ? "up" : "down") : ARROWS[event.key];
  if (direction === undefined || (event.shiftKey && event.key !== ENTER)) return;
  const { selectionStart, selectionEnd, value } = event.currentTarget;
  const isAllSelected = selectionStart === 0 && selectionEnd === value.length;
  if (direction === "left" && !isAllSelected && selectionEnd !== 0) return;
  if (direction === "right" && !isAllSelected && selectionStart !== value.length) return;
  if (onMove(direction) || event.key === ENTER) event.preventDefault();
}

/** Several cells copied from a spreadsheet are laid out; one text is pasted as ever. */
function pasteBlock(event: ClipboardEvent<HTMLInputElement>, onPasteBlock: Props["onPasteBlock"]): void {
  const text = event.clipboardData.getData("text/plain");
  if (event.currentTarget.readOnly || !/[\t\n]/.test(text.replace(/\r?\n$/, ""))) return;
  event.preventDefault();
  onPasteBlock(text);
}
