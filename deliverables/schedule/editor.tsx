import { defineDeliverableUi, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { SheetField } from "#deliverables/sheet-field.tsx";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import styles from "./editor.module.css";
import { scheduleProgress } from "./progress.ts";
import type { ScheduleRaw, ScheduleStatement } from "./schema.ts";
import { scheduleWord } from "./words.ts";

type Props = EditorProps<ScheduleStatement, ScheduleRaw>;
const EMPTY: ScheduleRaw = { cells: {}, critical: [] };

/** The table of a project, and under it the tasks to tick as critical. */
function ScheduleEditor({ id, statement, value, onChange, readOnly }: Props) {
  const answer = value ?? EMPTY;
  return (
    <div className={styles.schedule}>
      <SheetField
        {...{ id, readOnly }}
        sheet={statement}
        typed={answer.cells}
        onChange={(cells) => onChange({ ...answer, cells })}
      />
      {statement.critical !== null && (
        <CriticalTasks
          tasks={statement.critical}
          ticked={answer.critical}
          readOnly={readOnly}
          onChange={(critical) => onChange({ ...answer, critical })}
        />
      )}
    </div>
  );
}

interface CriticalProps {
  tasks: NonNullable<ScheduleStatement["critical"]>;
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

export const scheduleUi = defineDeliverableUi<ScheduleStatement, ScheduleRaw>({
  type: "schedule",
  Editor: ScheduleEditor,
  shape: () => "group",
  label: ({ label }) => label,
  progress: scheduleProgress,
});
