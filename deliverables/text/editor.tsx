import { speaker } from "#app/ui/speaker.ts";
import { TallTextarea } from "#app/ui/tall-textarea.tsx";
import { defineDeliverableUi, fieldId, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { countWords } from "#grading/language/count-words.ts";
import styles from "./editor.module.css";
import { TEXT_EDITOR } from "./editor-messages.fr.ts";
import type { TextRaw, TextStatement } from "./schema.ts";

const say = speaker(TEXT_EDITOR);

/** A field for a text; its words are counted under it. */
function TextEditor({ id, statement, value, onChange, readOnly }: EditorProps<TextStatement, TextRaw>) {
  const typed = value ?? statement.start;
  return (
    <div>
      <TallTextarea
        id={fieldId(id)}
        rows={statement.lines}
        maxLength={200_000}
        lang="fr"
        spellCheck
        value={typed}
        readOnly={readOnly}
        aria-describedby={`${id}-count`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p className={styles.count} id={`${id}-count`}>
        <span>{statement.words === null ? "" : say("words-expected", { count: statement.words })}</span>
        <span>{say("words-written", { count: countWords(typed) })}</span>
      </p>
    </div>
  );
}

export const textUi = defineDeliverableUi<TextStatement, TextRaw>({
  type: "text",
  Editor: TextEditor,
  shape: () => "block",
  label: ({ label }) => label,
  progress: ({ start }, raw) => (raw === null || raw.trim() === "" || raw === start ? "blank" : "done"),
});
