import { CircleDashed } from "lucide-react";
import styles from "./coverage-page.module.css";
import { say } from "./messages.fr.ts";

/** That no paper exercises what stands beside it. */
export function Gap() {
  return (
    <span className={styles.gap}>
      <CircleDashed className="icon" aria-hidden /> {say("gap")}
    </span>
  );
}
