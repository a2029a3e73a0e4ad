import type { CandidateReport, ReportPart } from "#schemas/report.ts";
import { BriefList } from "./brief-list.tsx";
import { CommissionSection } from "./commission-section.tsx";
import { say } from "./messages.fr.ts";
import { Overview } from "./overview-table.tsx";
import { PrintFooter } from "./print-footer.tsx";
import { Profile } from "./profile-table.tsx";
import { ReasonList } from "./reason-list.tsx";
import { ReportHead } from "./report-head.tsx";
import styles from "./report.module.css";
import { TaskArticle } from "./task-article.tsx";

/** The corrected copy: on the screen a sheet, on paper A4 pages, readable in black and white. */
export function ReportView({ report }: { report: CandidateReport }) {
  return (
    <div className={`sheet ${styles.copy}`}>
      <PrintFooter text={report.footer} />
      <ReportHead report={report} />
      {report.stage === "marks" && <p className={styles.partial}>{say("marks-only")}</p>}
      <ReasonList reasons={report.charges} />
      <CommissionSection commission={report.commission} />
      <BriefList brief={report.brief} />
      <Profile report={report} />
      <Overview report={report} />
      {report.parts.map((part) => (
        <PartSection key={part.id} part={part} />
      ))}
    </div>
  );
}

function PartSection({ part }: { part: ReportPart }) {
  const id = `dossier-${part.id}`;
  return (
    <section aria-labelledby={id}>
      <div className={styles.part}>
        <h2 id={id}>{part.title}</h2>
        <span className={`n ${styles.points}`}>
          {part.points} <span className={styles.of}>/ {part.max}</span>
        </span>
      </div>
      <ReasonList reasons={part.charges} />
      {part.tasks.map((task) => (
        <TaskArticle key={task.id} task={task} />
      ))}
    </section>
  );
}
