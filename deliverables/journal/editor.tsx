import { Plus } from "lucide-react";
import { useRef, type KeyboardEvent } from "react";
import { Button } from "#app/ui/button.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { defineDeliverableUi, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import styles from "./editor.module.css";
import { JOURNAL_EDITOR } from "./editor-messages.fr.ts";
import { EntryFields } from "./entry-fields.tsx";
import { journalProgress } from "./progress.ts";
import { shownEntries, withHead, withLine, withNewEntry, withoutEntry, withoutLine } from "./raw-entries.ts";
import type { JournalRaw, JournalStatement } from "./schema.ts";
import { useAccounts } from "./accounts/use-accounts.tsx";

const say = speaker(JOURNAL_EDITOR);

/** Lines to begin with, on the page and on a printed subject. */
const LEAST_LINES = 3;
const PRINTED_LINES = 8;

/** A journal as in accounting software: entries of lines, from field to field by Tab or Enter, balance in view. */
function JournalEditor({
  id,
  statement,
  value,
  onChange,
  readOnly,
}: EditorProps<JournalStatement, JournalRaw>) {
  const { accounts, failed, retry } = useAccounts(statement.plan);
  const frame = useRef<HTMLDivElement>(null);
  const entries = shownEntries(value);
  const addEntry = () => {
    onChange(withNewEntry(value));
    // The new entry is there once the page has drawn it.
    requestAnimationFrame(() => document.getElementById(`${id}-e${entries.length}-date`)?.focus());
  };
  const removeEntry = (number: number) => {
    onChange(withoutEntry(value, number));
    document.getElementById(`${id}-e0-date`)?.focus();
  };
  const least = readOnly ? (value === null ? PRINTED_LINES : 1) : LEAST_LINES;
  return (
    // Enter goes on from field to field: each of them can be reached by Tab as well.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.journal} ref={frame} onKeyDown={moveOn} onFocus={retry}>
      {!readOnly && <p className={styles.help}>{failed ? say("plan-missing") : say("help")}</p>}
      {entries.map((entry, number) => (
        <EntryFields
          key={number}
          id={`${id}-e${number}`}
          {...{ number, entry, accounts, readOnly, least }}
          onHead={(part) => onChange(withHead(value, number, part))}
          onLine={(line, part) => onChange(withLine(value, { entry: number, line }, part))}
          onRemoveLine={(line) => onChange(withoutLine(value, { entry: number, line }))}
          onRemove={entries.length > 1 ? () => removeEntry(number) : null}
        />
      ))}
      {!readOnly && (
        <div>
          <Button small onClick={addEntry}>
            <Plus size={16} aria-hidden="true" /> {say("new-entry")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Enter goes to the next field, Shift + Enter to the one before; from an amount in debit, to the next line. */
function moveOn(event: KeyboardEvent<HTMLDivElement>): void {
  const { target, currentTarget, key, shiftKey } = event;
  if (key !== "Enter" || !(target instanceof HTMLInputElement) || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const fields = [...currentTarget.querySelectorAll("input")];
  const skipsCredit = !shiftKey && target.id.endsWith("-debit") && target.value !== "";
  const next = fields[fields.indexOf(target) + (shiftKey ? -1 : skipsCredit ? 2 : 1)];
  if (!next) return;
  next.focus();
  next.select();
}

export const journalUi = defineDeliverableUi<JournalStatement, JournalRaw>({
  type: "journal",
  Editor: JournalEditor,
  shape: () => "group",
  label: ({ label }) => label,
  progress: journalProgress,
});
