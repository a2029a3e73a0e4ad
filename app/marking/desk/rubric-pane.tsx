import { Link } from "@remix-run/react";
import { type Ref } from "react";
import { COMMENT_CRITERION, POINTS_CRITERION } from "#grading/corrections.ts";
import { formatPoints } from "#grading/language/format-number.ts";
import { Button, buttonClass } from "#app/ui/button.tsx";
import type { Decision } from "#app/marking/decision-schema.ts";
import type { MarkingAnswer } from "#app/marking/marking-copy.ts";
import { say } from "#app/marking/messages.fr.ts";
import { CommentField } from "./comment-field.tsx";
import { CriterionGroup } from "./criterion-group.tsx";
import { handleDeskKey } from "./desk-keys.ts";
import { OwnMarkForm } from "./own-mark-form.tsx";
import styles from "./rubric.module.css";

interface Props {
  answer: MarkingAnswer;
  onDecide: (decision: Decision) => void;
  onNext: () => void;
  onPrevious: () => void;
  /** Where « next » leads once this copy has no answer left; null within the copy. */
  nextCopy: { to: string; label: string } | null;
  panelRef: Ref<HTMLElement>;
}

/** What a person decides of one answer: criteria as keys, its own mark, a comment; the sum, and on to the next. */
export function RubricPane({ answer, onDecide, onNext, onPrevious, nextCopy, panelRef }: Props) {
  const decide = (criterion: string, more: Partial<Decision>) =>
    onDecide({ answerId: answer.id, criterion, points: null, comment: null, reason: null, ...more });
  const erase = (criterion: string) => decide(criterion, {});
  return (
    // The keys printed on the buttons work anywhere in the rubric.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.rubric}
      aria-label={say("rubric")}
      ref={panelRef}
      onKeyDown={(event) => handleDeskKey(event, { next: onNext, previous: onPrevious, erase })}
    >
      <div className={styles.body}>
        {answer.own && (
          <OwnMarkForm
            answer={answer}
            own={answer.own}
            onGive={(points, reason) => decide(POINTS_CRITERION, { points, reason })}
          />
        )}
        {answer.criteria.map((criterion) => (
          <CriterionGroup
            key={criterion.id}
            answerId={answer.id}
            criterion={criterion}
            onDecide={(points) => decide(criterion.id, { points })}
          />
        ))}
        {!answer.isForPerson && <p className={styles.guidance}>{say("nothing-to-decide")}</p>}
        <CommentField
          comment={answer.comment}
          onKeep={(comment) => decide(COMMENT_CRITERION, { points: 0, comment })}
        />
      </div>
      <div className={styles.total}>
        <span className={`n ${styles.sum}`}>
          {answer.pending > 0 && answer.points === 0 ? say("not-decided") : formatPoints(answer.points)}
          <small> / {formatPoints(answer.max)}</small>
        </span>
        {nextCopy ? (
          <Link className={buttonClass({ kind: "main" })} to={nextCopy.to}>
            {nextCopy.label} <kbd aria-hidden>{say("key-enter")}</kbd>
          </Link>
        ) : (
          <Button kind="main" onClick={onNext}>
            {say("next")} <kbd aria-hidden>{say("key-enter")}</kbd>
          </Button>
        )}
      </div>
    </section>
  );
}
