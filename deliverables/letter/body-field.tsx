import { speaker } from "#app/ui/speaker.ts";
import { WrittenBlockView } from "#app/ui/written-block.tsx";
import { fieldId } from "#deliverables/define-deliverable-ui.ts";
import type { BodyBlock } from "./body.ts";
import styles from "./editor.module.css";
import { LETTER_EDITOR } from "./editor-messages.fr.ts";
import { RichBody } from "./rich/rich-body.tsx";

interface Props {
  /** Id of the answer. */
  id: string;
  body: BodyBlock[];
  readOnly: boolean;
  onChange: (body: BodyBlock[]) => void;
}

const say = speaker(LETTER_EDITOR);

/** The body of a letter; on a closed copy and on a printed subject, as it is read. */
export function BodyField({ id, body, readOnly, onChange }: Props) {
  const bodyId = `${fieldId(id)}-body`;
  const label = `${bodyId}-label`;
  return (
    <div className={styles.body}>
      <span className={styles.label} id={label}>
        {say("body")}
      </span>
      {readOnly ? (
        <div className={styles.read}>
          {body.map((block, index) => (
            <WrittenBlockView key={index} block={block} />
          ))}
        </div>
      ) : (
        <RichBody id={bodyId} labelledBy={label} body={body} onChange={onChange} />
      )}
    </div>
  );
}
