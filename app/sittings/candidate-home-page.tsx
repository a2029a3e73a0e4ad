import { CalendarClock } from "lucide-react";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import type { CandidateHome } from "./candidate-home.server.ts";
import styles from "./candidate-home-page.module.css";
import { ExamCard } from "./exam-card.tsx";
import { say } from "./messages.fr.ts";
import { PastCopies } from "./past-copies.tsx";

interface Props extends CandidateHome {
  firstName: string;
  zone: string;
  extraTime: boolean;
}

/** Before and after an exam: what is to be sat, what was marked. */
export function CandidateHomePage({ firstName, exams, copies, zone, extraTime }: Props) {
  return (
    <div className={styles.page}>
      <PageHead title={say("home-title", { name: firstName })} />
      <div className={styles.exams}>
        {exams.length === 0 && (
          <EmptyState icon={CalendarClock} title={say("candidate-nothing-title")}>
            {say("candidate-nothing")}
          </EmptyState>
        )}
        {exams.map((exam) => (
          <ExamCard key={exam.sittingId} exam={exam} zone={zone} extraTime={extraTime} />
        ))}
      </div>
      <PastCopies copies={copies} zone={zone} />
    </div>
  );
}
