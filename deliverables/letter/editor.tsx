import { useLayoutEffect, useRef } from "react";
import { speaker } from "#app/ui/speaker.ts";
import { defineDeliverableUi, labelId, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { countWords } from "#grading/language/count-words.ts";
import { linesOf } from "./body.ts";
import { BodyField } from "./body-field.tsx";
import styles from "./editor.module.css";
import { LETTER_EDITOR } from "./editor-messages.fr.ts";
import { FrameField } from "./frame-field.tsx";
import { FRAMES, type Field } from "./frames.ts";
import { Thread } from "./thread.tsx";
import type { LetterRaw, LetterStatement } from "./schema.ts";
import { isBlankLetter } from "./written.ts";

const say = speaker(LETTER_EDITOR);
const EMPTY: LetterRaw = { fields: {}, body: [] };

/** The frame of a letter, a mail, a note, minutes: the messages received, fields around a body, its words counted. */
function LetterEditor({ id, statement, value, onChange, readOnly }: EditorProps<LetterStatement, LetterRaw>) {
  const raw = value ?? EMPTY;
  const change = useChange(raw, onChange);
  const { kind, printed, thread, words } = statement;
  const fieldOf = (field: Field) => (
    <FrameField
      key={field}
      id={id}
      kind={kind}
      field={field}
      printed={printed.find((one) => one.field === field)?.text ?? null}
      value={raw.fields[field] ?? ""}
      readOnly={readOnly}
      onChange={(text) => change(({ fields, body }) => ({ fields: { ...fields, [field]: text }, body }))}
    />
  );
  return (
    <div role="group" aria-labelledby={labelId(id)}>
      <Thread messages={thread} />
      <div className={styles.frame} data-kind={kind}>
        {FRAMES[kind].before.map(fieldOf)}
        <BodyField
          id={id}
          body={raw.body}
          readOnly={readOnly}
          onChange={(body) => change(({ fields }) => ({ fields, body }))}
        />
        {FRAMES[kind].after.map(fieldOf)}
      </div>
      <p className={styles.count}>
        <span>{words === null ? "" : say("words-expected", { count: words })}</span>
        <span>{say("words-written", { count: countWords(linesOf(raw.body).join(" ")) })}</span>
      </p>
    </div>
  );
}

/** Changes one part of the newest answer: the body's own editor may speak before the page drew the field just typed. */
function useChange(raw: LetterRaw, onChange: (raw: LetterRaw) => void) {
  const newest = useRef(raw);
  useLayoutEffect(() => {
    newest.current = raw;
  }, [raw]);
  return (make: (raw: LetterRaw) => LetterRaw) => {
    newest.current = make(newest.current);
    onChange(newest.current);
  };
}

export const letterUi = defineDeliverableUi<LetterStatement, LetterRaw>({
  type: "letter",
  Editor: LetterEditor,
  shape: () => "group",
  label: ({ label }) => label,
  progress: (_, raw) => {
    if (raw === null || isBlankLetter(raw)) return "blank";
    return linesOf(raw.body).every((line) => line.trim() === "") ? "partial" : "done";
  },
});
