import { TallTextarea } from "#app/ui/tall-textarea.tsx";
import { speaker } from "#app/ui/speaker.ts";
import { fieldId } from "#deliverables/define-deliverable-ui.ts";
import { MOST } from "./body.ts";
import styles from "./editor.module.css";
import { isTall, type Field, type Kind } from "./frames.ts";
import { LETTER_WORDS } from "./words.fr.ts";

interface Props {
  /** Id of the answer. */
  id: string;
  kind: Kind;
  field: Field;
  /** What the subject prints in its place; null where the candidate writes it. */
  printed: string | null;
  value: string;
  readOnly: boolean;
  onChange: (text: string) => void;
}

const say = speaker(LETTER_WORDS);

/** One part of the frame: its name, and what stands there or is to be written. */
export function FrameField({ id, kind, field, printed, value, readOnly, onChange }: Props) {
  const fieldDomId = `${fieldId(id)}-${field}`;
  const words = say(`${field}-${kind}`);
  const common = { id: fieldDomId, lang: "fr", value, readOnly, maxLength: MOST.field };
  if (printed !== null)
    return (
      <div className={styles.part} data-part={field}>
        <span className={styles.label}>{words}</span>
        <span className={styles.printed}>{printed}</span>
      </div>
    );
  return (
    <div className={styles.part} data-part={field}>
      <label className={styles.label} htmlFor={fieldDomId}>
        {words}
      </label>
      {isTall(kind, field) ? (
        <TallTextarea {...common} rows={3} spellCheck onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          className="input"
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}
