import { StateBadge } from "#app/ui/badge.tsx";
import type { CandidateReport } from "#schemas/report.ts";
import { say } from "./messages.fr.ts";
import styles from "./report.module.css";

/** Whose copy it is, and its mark with its reason; while something waits, what is known and no mark. */
export function ReportHead({ report }: { report: CandidateReport }) {
  const { mark } = report;
  return (
    <header className={styles.head}>
      <div>
        <p className={styles.who}>{report.exam}</p>
        <h1>{report.title}</h1>
        <p className={styles.who}>
          {report.copy} · {report.handedIn}
          {report.corrected !== null && (
            <>
              <br />
              {report.corrected}
            </>
          )}
        </p>
      </div>
      <div className={styles.mark}>
        {mark.provisional ? (
          <StateBadge state="provisoire">{say("provisional")}</StateBadge>
        ) : (
          <>
            <p className={`n ${styles.figure}`}>
              {mark.rounded}
              <small> / {mark.outOf}</small>
            </p>
            <p className={`n ${styles.who}`}>{mark.raw}</p>
          </>
        )}
      </div>
      <p className={styles.why}>
        {mark.provisional ? (
          <>
            <strong>{mark.computed}</strong> {mark.later}
          </>
        ) : (
          mark.why
        )}
      </p>
    </header>
  );
}
