import type { Model } from "@ironcalc/wasm";
import { useState, type FormEvent } from "react";
import { Button } from "#app/ui/button.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { parseCell, cellName } from "#grading/language/cell-address.ts";
import { PlainTable } from "#deliverables/spreadsheet/plain-table.tsx";
import { SPREADSHEET_DESK } from "./desk-messages.fr.ts";
import styles from "./desk.module.css";
import { position, SHEET } from "./open-model.ts";
import { readSnapshot } from "./snapshot.ts";

const say = speaker(SPREADSHEET_DESK);

interface Props {
  id: string;
  model: Model;
  /** Grows with each change: the values are read again. */
  version: number;
  onWrite: () => void;
}

/** The same sheet without the grid: its values in a table, one cell to write at a time. */
export function PlainDesk({ id, model, onWrite }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.plain} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary id={`${id}-plain`}>{say("plain")}</summary>
      {isOpen && (
        <>
          <PlainTable labelledBy={`${id}-plain`} texts={shownTexts(model)} />
          <CellForm id={id} model={model} onWrite={onWrite} />
        </>
      )}
    </details>
  );
}

const shownTexts = (model: Model): ReadonlyMap<string, string> =>
  new Map(
    [...readSnapshot(model).keys()].map((cell) => [
      cell,
      model.getFormattedCellValue(SHEET, ...position(cell)),
    ]),
  );

function CellForm({ id, model, onWrite }: Pick<Props, "id" | "model" | "onWrite">) {
  const [cell, setCell] = useState("");
  const [content, setContent] = useState("");
  const [said, setSaid] = useState("");
  const choose = (typed: string) => {
    const name = asCell(typed);
    setCell(typed);
    if (name !== null) setContent(model.getCellContent(SHEET, ...position(name)));
  };
  const write = (event: FormEvent) => {
    event.preventDefault();
    const name = asCell(cell);
    if (name === null) return setSaid(say("not-a-cell"));
    model.setUserInput(SHEET, ...position(name), content);
    const value = model.getFormattedCellValue(SHEET, ...position(name)) || say("empty");
    setSaid(say("written", { cell: name, value }));
    onWrite();
  };
  return (
    <form className={styles.form} onSubmit={write}>
      <label>
        {say("cell")}
        <input
          className="input"
          id={`${id}-cell`}
          value={cell}
          autoComplete="off"
          maxLength={5}
          onChange={(event) => choose(event.target.value)}
        />
      </label>
      <label className={styles.content}>
        {say("content")}
        <input
          className="input"
          value={content}
          autoComplete="off"
          maxLength={2_000}
          onChange={(event) => setContent(event.target.value)}
        />
      </label>
      <Button type="submit">{say("write")}</Button>
      <p role="status">{said}</p>
    </form>
  );
}

/** The name of a cell that formulas reach, in capitals. */
function asCell(typed: string): string | null {
  const at = parseCell(typed.trim());
  return at && at.row < 999 && at.column < 702 ? cellName(at.column, at.row) : null;
}
