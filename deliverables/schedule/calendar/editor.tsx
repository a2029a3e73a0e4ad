import type { EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { SheetField } from "#deliverables/_sheet/sheet-field.tsx";
import type { ScheduleRaw } from "../schema.ts";
import styles from "./editor.module.css";
import type { CalendarStatement } from "./schema.ts";

/** The steps of a procedure, each with its date to write. */
export function CalendarEditor({
  id,
  statement,
  value,
  onChange,
  readOnly,
}: EditorProps<CalendarStatement, ScheduleRaw>) {
  return (
    <div className={styles.calendar}>
      <SheetField
        {...{ id, readOnly }}
        sheet={statement}
        typed={value?.cells ?? {}}
        onChange={(cells) => onChange({ cells })}
      />
    </div>
  );
}
