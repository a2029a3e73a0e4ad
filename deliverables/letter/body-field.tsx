import { createElement, useRef, useState } from "react";
import { speaker } from "#app/ui/speaker.ts";
import { TallTextarea } from "#app/ui/tall-textarea.tsx";
import { WrittenBlockView } from "#app/ui/written-block.tsx";
import { fieldId } from "#deliverables/define-deliverable-ui.ts";
import { bodyOfText, isPlain, linesOf, type BodyBlock } from "./body.ts";
import styles from "./editor.module.css";
import { LETTER_EDITOR } from "./editor-messages.fr.ts";
import { useRichBody } from "./use-rich-body.ts";

interface Props {
  /** Id of the answer. */
  id: string;
  body: BodyBlock[];
  readOnly: boolean;
  onChange: (body: BodyBlock[]) => void;
}

const say = speaker(LETTER_EDITOR);

/**
 * The body of a letter. Until its editor has come, a plain field takes its place: what is typed there is already the
 * answer, and the keyboard goes on where it stood.
 */
export function BodyField({ id, body, readOnly, onChange }: Props) {
  const richBody = useRichBody(!readOnly);
  const caret = useRef<number | null>(null);
  const [isComposing, setComposing] = useState(false);
  const bodyId = `${fieldId(id)}-body`;
  const label = `${bodyId}-label`;
  if (readOnly) return <ReadBody label={label} body={body} />;
  if (richBody !== null && !isComposing)
    return (
      <div className={styles.body}>
        <BodyLabel id={label} />
        {createElement(richBody, { id: bodyId, labelledBy: label, body, startAt: caret, onChange })}
      </div>
    );
  if (!isPlain(body)) return <ReadBody label={label} body={body} note={say("body-loading")} />;
  return (
    <div className={styles.body}>
      <BodyLabel id={label} />
      <TallTextarea
        id={bodyId}
        aria-labelledby={label}
        rows={10}
        lang="fr"
        spellCheck
        value={linesOf(body).join("\n")}
        onSelect={(event) => (caret.current = event.currentTarget.selectionStart)}
        onBlur={() => (caret.current = null)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
        onChange={(event) => {
          caret.current = event.target.selectionStart;
          onChange(bodyOfText(event.target.value));
        }}
      />
    </div>
  );
}

const BodyLabel = ({ id }: { id: string }) => (
  <span className={styles.label} id={id}>
    {say("body")}
  </span>
);

/** The body as it is read: on a closed copy, on a printed subject, and while formatted text waits for its editor. */
function ReadBody({ label, body, note }: { label: string; body: readonly BodyBlock[]; note?: string }) {
  return (
    <div className={styles.body}>
      <BodyLabel id={label} />
      {note !== undefined && <p role="status">{note}</p>}
      <div className={styles.read}>
        {body.map((block, index) => (
          <WrittenBlockView key={index} block={block} />
        ))}
      </div>
    </div>
  );
}
