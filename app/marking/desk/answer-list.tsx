import { formatPoints } from "#grading/language/format-number.ts";
import { StateGlyph } from "#app/ui/state-glyph.tsx";
import type { MarkingAnswer } from "#app/marking/marking-copy.ts";
import { say } from "#app/marking/messages.fr.ts";
import styles from "./desk.module.css";

interface Props {
  answers: readonly MarkingAnswer[];
  currentId: string;
  onChoose: (id: string) => void;
}

/** The answers of the copy: those that a person decides first, then the machine's. */
export function AnswerList({ answers, currentId, onChoose }: Props) {
  const forPerson = answers.filter((answer) => answer.isForPerson);
  const byMachine = answers.filter((answer) => !answer.isForPerson);
  return (
    <nav className={styles.queue} aria-label={say("answers-of-copy")}>
      {[["answers-to-mark", forPerson] as const, ["answers-by-machine", byMachine] as const].map(
        ([title, list]) =>
          list.length === 0 ? null : (
            <div key={title}>
              <h2>{say(title)}</h2>
              <ul role="list">
                {list.map((answer) => (
                  <li key={answer.id}>
                    <button
                      type="button"
                      aria-current={answer.id === currentId ? "true" : undefined}
                      onClick={() => onChoose(answer.id)}
                    >
                      <span className={styles.glyph} data-state={answer.state}>
                        <StateGlyph state={answer.state} />
                      </span>
                      <span>
                        {answer.label}
                        <span className="sr"> : {answer.report.stateWords}</span>
                      </span>
                      <span className="n">
                        {answer.pending > 0 ? say("not-decided") : formatPoints(answer.points)}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
    </nav>
  );
}
