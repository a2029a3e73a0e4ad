import { say } from "#app/attempts/messages.fr.ts";
import type { PaperPart } from "#app/attempts/paper.ts";
import { partName } from "./paper-labels.ts";
import type { TaskProgress } from "./paper-progress.ts";
import styles from "./foot.module.css";

interface Props {
  questions: readonly TaskProgress[];
  shown: TaskProgress;
  onShow: (taskId: string) => void;
}

/** The whole paper at once, part by part: empty, in part, answered, to look at again, and where one is. */
export function QuestionMap({ questions, shown, onShow }: Props) {
  const done = questions.filter(({ progress }) => progress === "done").length;
  const flagged = questions.filter((question) => question.flagged).length;
  return (
    <nav className={styles.map} aria-label={say("all-questions")}>
      <div className={styles.parts}>
        {byPart(questions).map(([part, stops]) => (
          <ol key={part.id} role="list" aria-label={partName(part).name}>
            {stops.map((question) => (
              <li key={question.task.id}>
                <Stop question={question} isShown={question === shown} onShow={onShow} />
              </li>
            ))}
          </ol>
        ))}
      </div>
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

interface StopProps extends Pick<Props, "onShow"> {
  question: TaskProgress;
  isShown: boolean;
}

function Stop({ question, isShown, onShow }: StopProps) {
  return (
    <button
      type="button"
      className={styles.stop}
      data-progress={question.progress}
      data-flag={question.flagged || undefined}
      aria-current={isShown ? "true" : undefined}
      aria-label={stopLabel(question, isShown)}
      onClick={() => onShow(question.task.id)}
    >
      {question.number}
    </button>
  );
}

/** « 2.2, répondue, à revoir, question affichée ». */
function stopLabel({ number, progress, flagged }: TaskProgress, isShown: boolean): string {
  const words = [number, say(`stop-${progress}`)];
  if (flagged) words.push(say("stop-flagged"));
  if (isShown) words.push(say("stop-current"));
  return words.join(", ");
}

/** The questions of each part, in the order of the paper. */
function byPart(questions: readonly TaskProgress[]): [PaperPart, TaskProgress[]][] {
  const parts = new Map<PaperPart, TaskProgress[]>();
  for (const question of questions) parts.set(question.part, [...(parts.get(question.part) ?? []), question]);
  return [...parts];
}
