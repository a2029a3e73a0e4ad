import type { Reason } from "#schemas/report.ts";
import styles from "./answer.module.css";

/** Why points were lost: the cost in bold, then the reason. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.reasons} role="list">
      {reasons.map(({ cost, text }, index) => (
        <li key={index}>
          {cost !== null && <strong>{cost}.</strong>} {text}
        </li>
      ))}
    </ul>
  );
}
