import { say } from "#app/ui/messages.fr.ts";
import { StateGlyph } from "#app/ui/state-glyph.tsx";
import type { ReportState } from "#schemas/report.ts";
import styles from "./answer.module.css";

/** A state's shape in its colour, with its word for who does not see it. */
export function ColouredGlyph({ state }: { state: ReportState }) {
  return (
    <span className={styles.glyph} data-state={state}>
      <StateGlyph state={state} />
      <span className="sr">{say(`state-${state}`)}</span>
    </span>
  );
}
