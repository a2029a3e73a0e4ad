import type { EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { SheetField } from "#deliverables/_sheet/sheet-field.tsx";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import type { ScheduleRaw } from "../schema.ts";
import { scheduleWord } from "../words.ts";
import styles from "./editor.module.css";
import type { PlanningStatement } from "./schema.ts";

/** The constraints that the subject prints, what the posts mean, then the grid of people and slots. */
export function PlanningEditor({
  id,
  statement,
  value,
  onChange,
  readOnly,
}: EditorProps<PlanningStatement, ScheduleRaw>) {
  const { rules, legend } = statement;
  return (
    <div className={styles.planning}>
      {rules.length > 0 && (
        <section className={styles.rules} aria-labelledby={`${id}-rules`}>
          <h4 id={`${id}-rules`} className="label">
            {scheduleWord("rules-to-keep")}
          </h4>
          <ul>
            {rules.map((rule) => (
              <li key={rule}>{frenchSpaces(rule)}</li>
            ))}
          </ul>
        </section>
      )}
      {legend.length > 0 && (
        <ul className={styles.legend}>
          {legend.map((line) => (
            <li key={line}>{frenchSpaces(line)}</li>
          ))}
        </ul>
      )}
      <SheetField
        {...{ id, readOnly }}
        sheet={statement}
        typed={value?.cells ?? {}}
        onChange={(cells) => onChange({ cells })}
      />
    </div>
  );
}
