import { MessageSquareText } from "lucide-react";
import { StateBadge } from "#app/ui/badge.tsx";
import type { ReportAnswer } from "#schemas/report.ts";
import styles from "./answer.module.css";
import { BlockView } from "./block-view.tsx";
import { say } from "./messages.fr.ts";
import { ReasonList } from "./reason-list.tsx";
import { RubricTable } from "./rubric-table.tsx";

/** One answer of the copy: points and state, what was answered and expected, the reasons, the comment. */
export function AnswerSection({ answer }: { answer: ReportAnswer }) {
  return (
    <section className={styles.answer}>
      <header className={styles.head}>
        <h4>{answer.label}</h4>
        <span className={`n ${styles.points}`}>
          <b>{answer.points}</b> <span className={styles.of}>/ {answer.max}</span>
        </span>
        <StateBadge state={answer.state}>{answer.stateWords}</StateBadge>
      </header>
      <AnswerBody answer={answer} />
      <RubricTable lines={answer.rubric} label={answer.label} />
      {answer.comment && <TeacherComment text={answer.comment.text} />}
    </section>
  );
}

/** What was answered and why it has its points, without its head, its rubric and its comment. */
export function AnswerBody({ answer }: { answer: ReportAnswer }) {
  return (
    <>
      {answer.blocks.map((block, index) => (
        <BlockView key={index} block={block} label={answer.label} />
      ))}
      <ReasonList reasons={answer.reasons} />
    </>
  );
}

function TeacherComment({ text }: { text: string }) {
  return (
    <div className={styles.comment}>
      <MessageSquareText className="icon" aria-hidden />
      <p>
        {text} <cite>– {say("comment")}</cite>
      </p>
    </div>
  );
}
