import { ScanSearch } from "lucide-react";
import type { ReactNode } from "react";
import { countWords } from "#grading/language/count-words.ts";
import type { Block } from "#schemas/report.ts";
import { StateBadge } from "#app/ui/badge.tsx";
import type { MarkingAnswer } from "#app/marking/marking-copy.ts";
import { say } from "#app/marking/messages.fr.ts";
import { AnswerBody } from "#app/reports/candidate-report/answer-section.tsx";
import styles from "./desk.module.css";

/** What was asked, what the copy had found before, and what it answers, as its corrected copy will show it. */
export function AnswerPane({
  answer,
  copyLine,
  children,
}: {
  answer: MarkingAnswer;
  copyLine: string;
  children?: ReactNode;
}) {
  return (
    // The answer scrolls alone: it must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.answer} id="contenu" aria-labelledby="reponse" tabIndex={0}>
      {children}
      <h2 id="reponse">{answer.label}</h2>
      <p className={styles.who}>
        {answer.taskTitle} · {copyLine}
        <WordCount answer={answer} />
      </p>
      <details className={styles.asked} open={answer.isForPerson}>
        <summary>{say("asked")}</summary>
        <div className="printed" dangerouslySetInnerHTML={{ __html: answer.statement }} />
      </details>
      <Found answer={answer} />
      <Suggested answer={answer} />
      <div className={styles.written}>
        <AnswerBody answer={isRubricAlone(answer) ? { ...answer.report, reasons: [] } : answer.report} />
      </div>
    </section>
  );
}

/** The machine has nothing to say of what a person alone reads. */
const isRubricAlone = ({ own, criteria }: MarkingAnswer) => own === null && criteria.length > 0;

/** How long a text is; figures have no words. */
function WordCount({ answer: { report } }: { answer: MarkingAnswer }) {
  const [count] = report.blocks.flatMap(wordsOf);
  return count === undefined ? null : <> · {say("words", { count })}</>;
}

function wordsOf(block: Block): number[] {
  if (block.kind === "sheet") return [block.words];
  return block.kind === "quote" && !block.calculation ? [countWords(block.text)] : [];
}

/** What the machine saw in the whole answer; it decides nothing. */
function Suggested({ answer: { suggestions } }: { answer: MarkingAnswer }) {
  if (suggestions.length === 0) return null;
  return (
    <ul className={styles.suggested} aria-label={say("suggestions")}>
      {suggestions.map((text, index) => (
        <li key={index}>
          <ScanSearch className="icon" aria-hidden />
          {text}
        </li>
      ))}
    </ul>
  );
}

function Found({ answer: { found } }: { answer: MarkingAnswer }) {
  if (found.length === 0) return null;
  return (
    <dl className={styles.found} aria-label={say("found-before")}>
      {found.map(({ label, read, state }, index) => (
        <div key={index}>
          <dt>{label}</dt>
          <dd className="n">{read}</dd>
          <dd>
            <StateBadge state={state} bare />
          </dd>
        </div>
      ))}
    </dl>
  );
}
