import type { EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { SheetField } from "#deliverables/_sheet/sheet-field.tsx";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import type { ScheduleRaw } from "../schema.ts";
import { scheduleWord } from "../words.ts";
import styles from "./editor.module.css";
import type { MpmStatement } from "./schema.ts";

type Props = EditorProps<MpmStatement, ScheduleRaw>;

/** The table of a project, and under it the tasks to tick as critical. */
export function MpmEditor({ id, statement, value, onChange, readOnly }: Props) {
  const { cells = {}, critical = [] } = value ?? {};
  return (
    <div className={styles.schedule}>
      <SheetField
        {...{ id, readOnly }}
        sheet={statement}
        typed={cells}
        onChange={(next) => onChange({ cells: next, critical })}
      />
      {statement.critical !== null && (
        <CriticalTasks
          tasks={statement.critical}
          ticked={critical}
          readOnly={readOnly}
          onChange={(ticked) => onChange({ cells, critical: ticked })}
        />
      )}
    </div>
  );
}

interface CriticalProps {
  tasks: NonNullable<MpmStatement["critical"]>;
  ticked: readonly string[];
  readOnly: boolean;
  onChange: (ticked: string[]) => void;
}

/** In the order of the table, so that the same path is always the same answer. */
function CriticalTasks({ tasks, ticked, readOnly, onChange }: CriticalProps) {
  const toggle = (task: string) => {
    const wanted = (other: string) => (other === task ? !ticked.includes(task) : ticked.includes(other));
    onChange(tasks.map(({ id }) => id).filter(wanted));
  };
  return (
    <fieldset className={styles.critical}>
      <legend className="label">{scheduleWord("critical")}</legend>
      {tasks.map(({ id, text }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={ticked.includes(id)}
            disabled={readOnly}
            onChange={() => toggle(id)}
          />
          <span>{frenchSpaces(text)}</span>
        </label>
      ))}
    </fieldset>
  );
}
