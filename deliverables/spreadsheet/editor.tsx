import { lazy, Suspense, useSyncExternalStore } from "react";
import { speaker } from "#app/ui/speaker.ts";
import { defineDeliverableUi, labelId, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import styles from "./editor.module.css";
import { SPREADSHEET_EDITOR } from "./editor-messages.fr.ts";
import { PlainTable } from "./plain-table.tsx";
import { sheetProgress } from "./progress.ts";
import type { SpreadsheetRaw, SpreadsheetStatement } from "./schema.ts";

const say = speaker(SPREADSHEET_EDITOR);

type Props = EditorProps<SpreadsheetStatement, SpreadsheetRaw>;

/** The spreadsheet itself is heavy: it comes only where a paper asks for it. */
const loadDesk = () => import("./desk/sheet-desk.tsx");
const SheetDesk = lazy(loadDesk);

const neverChanges = () => () => undefined;
const inBrowser = () => true;
const onServer = () => false;

/** A sheet to work in; where nothing may be written any more, or on paper, what it holds. */
function SpreadsheetEditor(props: Props) {
  const { id, statement, value, readOnly } = props;
  const isInBrowser = useSyncExternalStore(neverChanges, inBrowser, onServer);
  if (readOnly) return <PlainTable labelledBy={labelId(id)} texts={contentsOf(statement, value)} />;
  const opening = <p className={styles.opening}>{say("opening")}</p>;
  if (!isInBrowser) return opening;
  return (
    <Suspense fallback={opening}>
      <SheetDesk {...props} />
    </Suspense>
  );
}

/** What was typed in each cell, formulas as formulas. */
function contentsOf(
  { cells }: SpreadsheetStatement,
  raw: SpreadsheetRaw | null,
): ReadonlyMap<string, string> {
  const given = cells.map(({ cell, content }) => [cell, content] as const);
  return new Map([...given, ...Object.entries(raw?.cells ?? {})]);
}

export const spreadsheetUi = defineDeliverableUi<SpreadsheetStatement, SpreadsheetRaw>({
  type: "spreadsheet",
  Editor: SpreadsheetEditor,
  shape: () => "group",
  label: ({ label }) => label,
  progress: sheetProgress,
  prepare: async () => (await loadDesk()).prepareEngine(),
});
