import { ChevronDown, Clock as ClockIcon } from "lucide-react";
import { useState } from "react";
import { Button } from "#app/ui/button.tsx";
import { say } from "#app/attempts/messages.fr.ts";
import { formatDuration } from "#grading/language/format-time.ts";
import type { OpenCopy } from "./live-copy.ts";
import { milestonePassed } from "./time-left.ts";
import styles from "./clock.module.css";
import { useTimeLeft } from "./use-copy.ts";

interface Props {
  copy: OpenCopy;
  hidden: boolean;
  onHide: (hidden: boolean) => void;
  onPrint: () => void;
}

/** Time left by the server's clock, which may be hidden; said aloud at 30, 10, 5 and 1 minutes and at the end only. */
export function Clock({ copy, hidden, onHide, onPrint }: Props) {
  const leftMs = useTimeLeft(copy);
  const duration = formatDuration(leftMs);
  const options = hidden ? say("clock-hidden-options") : say("clock-options", { duration });
  return (
    <>
      <details className={styles.menu}>
        <summary className={`btn btn--quiet ${styles.clock}`} aria-label={options}>
          <ClockIcon className="icon" aria-hidden />
          <span>{hidden ? say("clock-hidden") : <TimeWords duration={duration} />}</span>
          <ChevronDown className="icon" aria-hidden />
        </summary>
        <div className={styles.items}>
          <Button kind="quiet" onClick={() => onHide(!hidden)}>
            {say(hidden ? "show-clock" : "hide-clock")}
          </Button>
          <Button kind="quiet" onClick={onPrint}>
            {say("print-subject")}
          </Button>
        </div>
      </details>
      <Milestones leftMs={leftMs} />
    </>
  );
}

/** « 3 h 12 restantes »: the word goes where there is no room. */
function TimeWords({ duration }: { duration: string }) {
  const [before = "", after = ""] = say("time-left", { duration }).split(duration);
  return (
    <>
      {before}
      {duration}
      <span className={styles.long}>{after}</span>
    </>
  );
}

function Milestones({ leftMs }: { leftMs: number }) {
  const [before, setBefore] = useState(leftMs);
  const [said, setSaid] = useState("");
  if (before !== leftMs) {
    setBefore(leftMs);
    const minutes = milestonePassed(before, leftMs);
    if (minutes !== null) setSaid(say("minutes-left", { count: minutes }));
    if (leftMs === 0) setSaid(say("time-over"));
  }
  return (
    <p className="sr" role="status">
      {said}
    </p>
  );
}
