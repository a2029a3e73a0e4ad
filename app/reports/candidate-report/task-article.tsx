import { Mail } from "lucide-react";
import { StateGlyph } from "#app/ui/state-glyph.tsx";
import type { ReportTask } from "#schemas/report.ts";
import { AnswerSection } from "./answer-section.tsx";
import { ReasonList } from "./reason-list.tsx";
import styles from "./report.module.css";

/** One question: what was asked, « report d'erreur » once, its answers, the annexes to go back to. */
export function TaskArticle({ task }: { task: ReportTask }) {
  return (
    <article className={styles.task} id={`q-${task.id}`}>
      <header>
        <h3>{task.title}</h3>
        <span className={`n ${styles.points}`}>
          {task.points} <span className={styles.of}>/ {task.max}</span>
        </span>
      </header>
      {task.statement !== "" && (
        // Made by our own renderer from a published paper: safe HTML, values escaped.
        <div className={`printed ${styles.said}`} dangerouslySetInnerHTML={{ __html: task.statement }} />
      )}
      {task.event && (
        <div className={`notice keep ${styles.once}`}>
          <Mail className="icon" aria-hidden />
          <p>
            <strong>{task.event.title}</strong> {task.event.text}
          </p>
        </div>
      )}
      <ReasonList reasons={task.charges} />
      {task.carried && (
        <div className={`notice keep ${styles.once}`}>
          <StateGlyph state="report" />
          <p>
            <strong>{task.carried.title}</strong> {task.carried.text}
          </p>
        </div>
      )}
      {task.answers.map((answer) => (
        <AnswerSection key={answer.id} answer={answer} />
      ))}
      {task.documents && (
        <details className={styles.unfold}>
          <summary>{task.documents.summary}</summary>
          <ul>
            {task.documents.titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
