import { Link } from "@remix-run/react";
import { FileDown, Hourglass, PenLine, Printer } from "lucide-react";
import { useCallback } from "react";
import { CANDIDATE_LINKS, STAFF_LINKS } from "#app/accounts/navigation.ts";
import { Bar } from "#app/ui/bar.tsx";
import { Button, buttonClass } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { FileAddress } from "#app/ui/file-address.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { CandidateReport } from "#schemas/report.ts";
import { say } from "./candidate-report/messages.fr.ts";
import { ReportView } from "./candidate-report/report-view.tsx";
import styles from "./copy-page.module.css";

interface Props {
  title: string;
  displayName: string;
  attemptId: string;
  /** null while it is not published, or not marked yet. */
  report: CandidateReport | null;
  isPublished: boolean;
  /** What only the staff of the class is told; null for the candidate. */
  staff: { sittingId: string; copyNumber: string; stage: "none" | "marks" | "full" } | null;
}

/** The page of a copy: its correction, to read, to print and to keep; or that it is not published. */
export function CopyPage({ title, displayName, attemptId, report, isPublished, staff }: Props) {
  const fileAddress = useCallback((id: string) => `/copies/${attemptId}/fichiers/${id}`, [attemptId]);
  return (
    <>
      <Bar links={staff ? STAFF_LINKS : CANDIDATE_LINKS} displayName={displayName} />
      <main className={styles.wrap} id="contenu">
        {report ? (
          <>
            <Actions attemptId={attemptId} staff={staff} />
            <FileAddress.Provider value={fileAddress}>
              <ReportView report={report} />
            </FileAddress.Provider>
          </>
        ) : (
          <EmptyState icon={Hourglass} title={say("not-published-title")}>
            {isPublished ? say("your-copy-is-empty") : say("not-published", { title })}
          </EmptyState>
        )}
      </main>
    </>
  );
}

function Actions({ attemptId, staff }: Pick<Props, "attemptId" | "staff">) {
  return (
    <div className={`no-print ${styles.actions}`}>
      {staff && (
        <Notice>
          {say("staff-view")} {say(`stage-${staff.stage}`)}
        </Notice>
      )}
      {staff && (
        <Link className={buttonClass()} to={`/sessions/${staff.sittingId}/correction/${staff.copyNumber}`}>
          <PenLine className="icon" aria-hidden />
          {say("back-to-marking")}
        </Link>
      )}
      <Button onClick={() => window.print()}>
        <Printer className="icon" aria-hidden />
        {say("print")}
      </Button>
      <a className={buttonClass()} href={`/copies/${attemptId}/rapport.pdf`}>
        <FileDown className="icon" aria-hidden />
        {say("pdf")}
      </a>
    </div>
  );
}
