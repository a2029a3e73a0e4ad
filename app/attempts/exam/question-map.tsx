import { say } from "#app/attempts/messages.fr.ts";
import type { TaskProgress } from "./paper-progress.ts";
import styles from "./foot.module.css";

interface Props {
  questions: readonly TaskProgress[];
  shown: TaskProgress;
  onShow: (taskId: string) => void;
}

/** The whole paper in one line: empty, in part, answered, to look at again, and where one is. */
export function QuestionMap({ questions, shown, onShow }: Props) {
  const done = questions.filter(({ progress }) => progress === "done").length;
  const flagged = questions.filter((question) => question.flagged).length;
  return (
    <nav className={styles.map} aria-label={say("all-questions")}>
      <ol role="list">
        {questions.map((question, index) => (
          <li key={question.task.id} className={isLastOfPart(questions, index) ? styles.gap : undefined}>
            <button
              type="button"
              className={styles.stop}
              data-progress={question.progress}
              data-flag={question.flagged || undefined}
              aria-current={question === shown ? "true" : undefined}
              aria-label={stopLabel(question, question === shown)}
              onClick={() => onShow(question.task.id)}
            >
              {question.number}
            </button>
          </li>
        ))}
      </ol>
      <p>
        <b>{say("answered-count", { done, count: questions.length })}</b>
        <span className={styles.long}>
          {say("answered-word")}
          {flagged > 0 && say("flagged-count", { count: flagged })}
        </span>
      </p>
    </nav>
  );
}

/** « 2.2, répondue, à revoir, question affichée ». */
function stopLabel({ number, progress, flagged }: TaskProgress, isShown: boolean): string {
  const words = [number, say(`stop-${progress}`)];
  if (flagged) words.push(say("stop-flagged"));
  if (isShown) words.push(say("stop-current"));
  return words.join(", ");
}

function isLastOfPart(questions: readonly TaskProgress[], index: number): boolean {
  const next = questions[index + 1];
  return next !== undefined && next.part.id !== questions[index]?.part.id;
}
