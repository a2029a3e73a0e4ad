import { StateBadge } from "#app/ui/badge.tsx";
import type { CandidateReport } from "#schemas/report.ts";
import { say } from "./messages.fr.ts";
import styles from "./report.module.css";

/** Every question with its state and its points, and the way to it. */
export function Overview({ report }: { report: CandidateReport }) {
  const { parts, total } = report;
  return (
    <section className="keep" aria-labelledby="vue">
      <h2 className={styles.title} id="vue">
        {say("overview-title")}
      </h2>
      <table className={`figures ${styles.overview}`}>
        <caption className="sr">{say("overview-caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("question")}</th>
            <th scope="col">{say("state")}</th>
            <th scope="col" className="n">
              {say("points")}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.flatMap((part) => [
            <tr key={part.id} className="sub">
              <th scope="rowgroup" colSpan={2}>
                {part.title}
              </th>
              <td className="n">
                {part.points} <span className={styles.of}>/ {part.max}</span>
              </td>
            </tr>,
            ...part.tasks.map((task) => (
              <tr key={task.id}>
                <th scope="row" className={styles.indent}>
                  <a href={`#q-${task.id}`}>{task.title}</a>
                </th>
                <td>
                  <StateBadge state={task.state} bare>
                    {task.stateWords}
                  </StateBadge>
                </td>
                <td className="n">
                  {task.points} <span className={styles.of}>/ {task.max}</span>
                </td>
              </tr>
            )),
          ])}
          <tr className="sum">
            <th scope="row" colSpan={2}>
              {total.words}
            </th>
            <td className="n">
              {total.points} <span className={styles.of}>/ {total.max}</span>
            </td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
