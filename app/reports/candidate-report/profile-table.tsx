import type { CandidateReport, ProfileLine } from "#schemas/report.ts";
import { say } from "./messages.fr.ts";
import { ProfileBar } from "./profile-bar.tsx";
import styles from "./report.module.css";

/** The profile by activity as bars and figures; by task of the référentiel under it, to unfold. */
export function Profile({ report }: { report: CandidateReport }) {
  return (
    <section className="keep" aria-labelledby="profil">
      <h2 className={styles.title} id="profil">
        {say("profile-title")}
      </h2>
      <ProfileTable
        lines={report.activities}
        caption={say("profile-caption")}
        rowName={say("profile-activity")}
      />
      <details className={styles.unfold}>
        <summary>{say("profile-detail")}</summary>
        <div>
          <ProfileTable
            lines={report.tasks}
            caption={say("profile-detail-caption")}
            rowName={say("profile-task")}
          />
        </div>
      </details>
      <p className={styles.small}>{say("profile-note")}</p>
    </section>
  );
}

function ProfileTable({
  lines,
  caption,
  rowName,
}: {
  lines: readonly ProfileLine[];
  caption: string;
  rowName: string;
}) {
  return (
    <table className={`figures ${styles.profile}`}>
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{rowName}</th>
          <th scope="col" className={styles.wide}>
            {say("profile-codes")}
          </th>
          <th scope="col">
            <span className="sr">{say("profile-chart")}</span>
          </th>
          <th scope="col" className="n">
            {say("profile-points")}
          </th>
          <th scope="col" className="n">
            {say("profile-percent")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.code}>
            <th scope="row">{line.title}</th>
            <td className={`${styles.code} ${styles.wide}`}>{line.code}</td>
            <td className={styles.bar}>
              <ProfileBar line={line} />
            </td>
            <td className="n">
              {line.points} <span className={styles.of}>/ {line.max}</span>
            </td>
            <td className="n">{line.percent ?? say("profile-none")}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
