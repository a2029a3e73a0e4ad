import { useEffect, useRef, type MouseEvent } from "react";
import { say } from "#app/attempts/messages.fr.ts";
import type { Lane } from "#app/attempts/outbox/lane.ts";
import { formatPointsShort } from "#grading/language/format-number.ts";
import { AnswerSection } from "./answer-section.tsx";
import type { TaskProgress } from "./paper-progress.ts";
import { partName } from "./paper-labels.ts";
import styles from "./questions-pane.module.css";

interface Props {
  question: TaskProgress;
  laneOf: (answerId: string) => Lane;
  readOnly: boolean;
  /** True where the candidate came here by a step of their own: the keyboard then starts at the title. */
  takesFocus: boolean;
  onChange: (answerId: string, raw: unknown) => void;
  onChooseVersion: (answerId: string) => void;
  onShowDocument: (documentNumber: string) => void;
}

/** One question: what is asked, and the answers in place. */
export function Question({ question, laneOf, readOnly, takesFocus, ...on }: Props) {
  const { task, part, number, words } = question;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [task.id, takesFocus]);
  const hasTitleNumber = task.title.startsWith(number);
  return (
    <>
      <p className={styles.part}>{partName(part).words}</p>
      <div className={styles.head}>
        <h2 ref={title} tabIndex={-1}>
          {hasTitleNumber ? `${number} ${words}` : words}
        </h2>
        {task.points !== null && (
          <span className={styles.points}>{say("points", { points: formatPointsShort(task.points) })}</span>
        )}
      </div>
      {/* The links of a statement lead to annexes: the page shows them, it goes nowhere. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
      <div
        className={`printed ${styles.statement}`}
        onClick={(event) => followAnnexe(event, on.onShowDocument)}
        dangerouslySetInnerHTML={{ __html: task.html }}
      />
      {task.answers.map((answer, index) => (
        <AnswerSection
          key={answer.id}
          answer={answer}
          letter={task.answers.length > 1 ? letterOf(index) : null}
          lane={laneOf(answer.id)}
          readOnly={readOnly}
          onChange={(raw) => on.onChange(answer.id, raw)}
          onChooseVersion={() => on.onChooseVersion(answer.id)}
        />
      ))}
    </>
  );
}

const letterOf = (index: number) => `${String.fromCharCode(97 + (index % 26))}.`;

function followAnnexe(event: MouseEvent, onShowDocument: (documentNumber: string) => void): void {
  const link = event.target instanceof Element ? event.target.closest("[data-annexe]") : null;
  const number = link?.getAttribute("data-annexe");
  if (!number) return;
  event.preventDefault();
  onShowDocument(number);
}
