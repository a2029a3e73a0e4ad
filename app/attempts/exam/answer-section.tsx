import { Button } from "#app/ui/button.tsx";
import { FieldError } from "#app/ui/field.tsx";
import { say } from "#app/attempts/messages.fr.ts";
import type { Lane } from "#app/attempts/outbox/lane.ts";
import type { PaperAnswer } from "#app/attempts/paper.ts";
import { formatPointsShort } from "#grading/language/format-number.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { fieldId, labelId } from "#deliverables/define-deliverable-ui.ts";
import { deliverableUi } from "#deliverables/registry.ui.ts";
import styles from "./answer-section.module.css";

interface Props {
  answer: PaperAnswer;
  /** « a. », where the question asks for several answers. */
  letter: string | null;
  lane: Lane;
  readOnly: boolean;
  onChange: (raw: unknown) => void;
  onChooseVersion: () => void;
}

/** One answer to give: its label, its points where the paper shows them, its type's own field. */
export function AnswerSection({ answer, letter, lane, readOnly, onChange, onChooseVersion }: Props) {
  const { Editor, shape, label } = deliverableUi(answer.type);
  const form = shape(answer.statement);
  const words = frenchSpaces(label(answer.statement));
  return (
    <div className={styles.answer} data-shape={form}>
      <div className={styles.head}>
        {letter !== null && <span className={styles.letter}>{letter}</span>}
        <h3 id={labelId(answer.id)}>
          {form === "group" ? words : <label htmlFor={fieldId(answer.id)}>{words}</label>}
        </h3>
        {answer.points !== null && (
          <span className={styles.points}>{say("points", { points: formatPointsShort(answer.points) })}</span>
        )}
      </div>
      <div className={styles.field}>
        <Editor
          id={answer.id}
          statement={answer.statement}
          value={lane.value}
          onChange={onChange}
          readOnly={readOnly}
        />
        {lane.refusal && <FieldError id={`${answer.id}-refusal`}>{say(lane.refusal)}</FieldError>}
        {lane.conflict && (
          <div className={styles.versions}>
            <span>{say("answer-versions")}</span>
            <Button small aria-haspopup="dialog" onClick={onChooseVersion}>
              {say("versions-choose")}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
