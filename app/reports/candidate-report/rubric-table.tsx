import { StateBadge } from "#app/ui/badge.tsx";
import type { ReportRubricLine } from "#schemas/report.ts";
import styles from "./answer.module.css";
import { say } from "./messages.fr.ts";

/** The rubric of an answer, item by item. */
export function RubricTable({ lines, label }: { lines: readonly ReportRubricLine[]; label: string }) {
  if (lines.length === 0) return null;
  return (
    <table className={`figures figures--dense ${styles.rubric}`}>
      <caption className="sr">{say("rubric-caption", { label })}</caption>
      <thead className="sr">
        <tr>
          <th scope="col">{say("state")}</th>
          <th scope="col">{say("rubric-item")}</th>
          <th scope="col">{say("points")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={index}>
            <td>
              <StateBadge state={line.state} bare>
                {line.stateWords}
              </StateBadge>
            </td>
            <th scope="row">
              {line.says}
              {line.notes.map((note) => (
                <span key={note} className={styles.noted}>
                  {note}
                </span>
              ))}
            </th>
            <td className="n">
              {line.points}
              {line.max !== null && <span className={styles.of}> / {line.max}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
