import { Link } from "@remix-run/react";
import { formatDuration, formatInstant } from "#grading/language/format-time.ts";
import { buttonClass } from "#app/ui/button.tsx";
import type { ExamToSit } from "./candidate-home.server.ts";
import styles from "./exam-card.module.css";
import { say } from "./messages.fr.ts";

interface Props {
  exam: ExamToSit;
  zone: string;
  extraTime: boolean;
}

const OVERLINE = {
  writing: "candidate-writing",
  open: "candidate-now",
  upcoming: "candidate-next",
} as const;

/** One exam to sit: what, when, and the door of the room. */
export function ExamCard({ exam, zone, extraTime }: Props) {
  const { sittingId, title, opensAt, durationMs, state } = exam;
  const length = say(extraTime ? "with-extra-time" : "duration", { duration: formatDuration(durationMs) });
  return (
    <section className={`sheet ${styles.card}`} aria-labelledby={`exam-${sittingId}`}>
      <p className={styles.over}>{say(OVERLINE[state])}</p>
      <h2 id={`exam-${sittingId}`}>{title}</h2>
      <p className={styles.when}>
        {state === "upcoming" ? `${formatInstant(opensAt, zone)} · ${length}` : length}
      </p>
      <div className={styles.door}>
        {state !== "upcoming" && (
          <Link className={buttonClass({ kind: "main" })} to={`/composer/${sittingId}`}>
            {say(state === "writing" ? "enter-again" : "enter")}
          </Link>
        )}
        <p>{deadline(exam, zone)}</p>
      </div>
    </section>
  );
}

function deadline({ state, opensAt, closesAt, deadlineAt }: ExamToSit, zone: string): string {
  if (state === "upcoming") return say("room-opens", { when: `le ${formatInstant(opensAt, zone)}` });
  if (deadlineAt !== null) return say("copy-ends", { when: `le ${formatInstant(deadlineAt, zone)}` });
  return say("room-closes", { when: `le ${formatInstant(closesAt, zone)}` });
}
