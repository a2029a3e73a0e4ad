import wasmUrl from "@ironcalc/wasm/wasm_bg.wasm?url";
import { init } from "@ironcalc/workbook";
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
import { SheetGrid } from "./sheet-grid.tsx";
import { readAnswer } from "./snapshot.ts";

const say = speaker(SPREADSHEET_DESK);
const opening = speaker(SPREADSHEET_EDITOR)("opening");

type Props = EditorProps<SpreadsheetStatement, SpreadsheetRaw>;
type Said = "structure" | "too-large" | "download-failed" | null;

let engine: Promise<unknown> | null = null;

/** Fetches and starts the engine, once a page; a failure may be tried again. */
export function prepareEngine(): Promise<unknown> {
  engine ??= init({ module_or_path: wasmUrl }).catch((fault: unknown) => {
    engine = null;
    throw fault;
  });
  return engine;
}

/** The engine tells nobody that a cell changed: it is asked once a hand did something, as the page goes, and this often. */
const ASKED_EVERY_MS = 300;
const ASKED_ON = ["keyup", "pointerup", "paste", "pagehide"] as const;

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
    setSaid(tooLarge ? "too-large" : null);
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
  const download = () => {
    if (model !== null) downloadWorkbook(model, props.id).catch(() => setSaid("download-failed"));
  };
  if (opened === "failed") return <Failed onRetry={open} />;
  if (model === null) return <p role="status">{opening}</p>;
  return (
    <div className={styles.desk}>
      <SheetGrid key={drawn} model={model} id={props.id} />
      {said !== null && (
        <Notice live kind="care">
          {say(said, { count: MAX_CELLS })}
        </Notice>
      )}
      <div className={styles.tools}>
        <Button small onClick={download}>
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
    for (const event of ASKED_ON) window.addEventListener(event, ask, true);
    return () => {
      clearInterval(timer);
      for (const event of ASKED_ON) window.removeEventListener(event, ask, true);
      ask();
    };
  }, [model]);
}
