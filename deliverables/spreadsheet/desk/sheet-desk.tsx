import wasmUrl from "@ironcalc/wasm/wasm_bg.wasm?url";
import { init, IronCalc, type IronCalcHandle } from "@ironcalc/workbook";
import "@ironcalc/workbook/style.css";
import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { speaker } from "#app/ui/speaker.ts";
import type { EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { SPREADSHEET_EDITOR } from "#deliverables/spreadsheet/editor-messages.fr.ts";
import { MAX_CELLS } from "#deliverables/spreadsheet/sheet-limits.ts";
import type { SpreadsheetRaw, SpreadsheetStatement } from "#deliverables/spreadsheet/schema.ts";
import { SPREADSHEET_DESK } from "./desk-messages.fr.ts";
import styles from "./desk.module.css";
import { downloadWorkbook } from "./download-workbook.ts";
import { guardSheet } from "./guard-sheet.ts";
import { openSheet, type OpenedSheet } from "./open-model.ts";
import { PlainDesk } from "./plain-desk.tsx";
import { readAnswer } from "./snapshot.ts";
import { useWayOut } from "./use-way-out.ts";

const say = speaker(SPREADSHEET_DESK);
const opening = speaker(SPREADSHEET_EDITOR)("opening");

type Props = EditorProps<SpreadsheetStatement, SpreadsheetRaw>;
type Said = "structure" | "too-large" | null;

let engine: Promise<unknown> | null = null;

/** Fetches and starts the engine, once a page; a failure may be tried again. */
export function prepareEngine(): Promise<unknown> {
  engine ??= init({ module_or_path: wasmUrl }).catch((fault: unknown) => {
    engine = null;
    throw fault;
  });
  return engine;
}

const FONT = '"Epreuve Fine", "IBM Plex Sans", "Segoe UI", sans-serif';
/** The colours of the grid; the canvas takes no variables of the page. */
const THEME = {
  "--typography-font-family": FONT,
  "--palette-sheet-default-cell-font-family": FONT,
  "--palette-primary-main": "#00545d",
  "--palette-primary-light": "#2f7a83",
  "--palette-primary-dark": "#003f46",
  "--palette-sheet-outline-color": "#00545d",
};

/** The engine tells nobody that a cell changed: it is asked this often. */
const ASKED_EVERY_MS = 300;

/** The spreadsheet: the grid, a plain table of the same cells, the way to a file. */
export default function SheetDesk(props: Props) {
  const { statement, value, onChange } = props;
  const [opened, setOpened] = useState<OpenedSheet | "failed" | null>(null);
  const [said, setSaid] = useState<Said>(null);
  const [version, setVersion] = useState(0);
  const [drawn, setDrawn] = useState(0);
  const answered = useRef<string | null>(null);
  const open = useCallback(() => {
    answered.current = asText(value);
    setOpened(null);
    prepareEngine().then(
      () => {
        const sheet = openSheet(statement, value);
        guardSheet(sheet.model, statement, () => setSaid("structure"));
        setOpened(sheet);
      },
      () => setOpened("failed"),
    );
  }, [statement, value]);
  // What was written elsewhere takes the place of this sheet; what this sheet itself said does not.
  useEffect(() => {
    if (answered.current === null || answered.current !== asText(value)) open();
  }, [open, value]);
  const model = opened !== null && opened !== "failed" ? opened.model : null;
  const keep = useCallback(() => {
    if (opened === null || opened === "failed") return;
    const { raw, tooLarge } = readAnswer(opened.model, opened.given);
    setVersion((count) => count + 1);
    if (tooLarge) setSaid("too-large");
    if (asText(raw) === answered.current) return;
    answered.current = asText(raw);
    onChange(raw);
  }, [opened, onChange]);
  useChanges(model, keep);
  // The grid draws what it did itself: what was written beside it asks for a new one.
  const redraw = () => {
    keep();
    setDrawn((count) => count + 1);
  };
  if (opened === "failed") return <Failed onRetry={open} />;
  if (model === null) return <p role="status">{opening}</p>;
  return (
    <div className={styles.desk}>
      <Grid key={drawn} model={model} id={props.id} />
      {said !== null && (
        <Notice live kind="care">
          {say(said, { count: MAX_CELLS })}
        </Notice>
      )}
      <div className={styles.tools}>
        <Button small onClick={() => void downloadWorkbook(model, props.id)}>
          {say("download")}
        </Button>
      </div>
      <PlainDesk id={props.id} model={model} version={version} onWrite={redraw} />
    </div>
  );
}

const asText = (raw: SpreadsheetRaw | null) => JSON.stringify(raw ?? { cells: {} });

function Failed({ onRetry }: { onRetry: () => void }) {
  return (
    <Notice live kind="stop">
      <p>{say("failed")}</p>
      <Button onClick={onRetry}>{say("retry")}</Button>
    </Notice>
  );
}

/** Calls back soon after each change of the sheet, and once more when the page lets go of it. */
function useChanges(model: OpenedSheet["model"] | null, keep: () => void): void {
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  }, [keep]);
  useEffect(() => {
    if (model === null) return;
    const ask = () => {
      if (model.flushSendQueue().length > 1) latest.current();
    };
    const timer = setInterval(ask, ASKED_EVERY_MS);
    return () => {
      clearInterval(timer);
      ask();
    };
  }, [model]);
}

function Grid({ model, id }: { model: OpenedSheet["model"]; id: string }) {
  const wayOut = useWayOut();
  const workbook = useRef<IronCalcHandle>(null);
  const [focused] = useState(() => document.activeElement);
  useEffect(() => {
    workbook.current?.setLanguage("fr-FR");
    // The grid takes the focus as it comes; who is elsewhere stays there.
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }, [focused]);
  return (
    <>
      <p className={styles.help} id={`${id}-help`}>
        {say("leave")} {say("given-back")}
      </p>
      <div
        className={styles.grid}
        role="group"
        aria-label={say("sheet")}
        aria-describedby={`${id}-help`}
        data-spreadsheet
        {...wayOut}
      >
        <IronCalc ref={workbook} model={model} themeVariables={THEME} />
      </div>
    </>
  );
}
