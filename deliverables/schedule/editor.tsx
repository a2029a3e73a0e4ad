import { defineDeliverableUi, type EditorProps } from "#deliverables/define-deliverable-ui.ts";
import { CalendarEditor } from "./calendar/editor.tsx";
import { GanttEditor } from "./gantt/editor.tsx";
import { MpmEditor } from "./mpm/editor.tsx";
import { PlanningEditor } from "./planning/editor.tsx";
import { scheduleProgress } from "./progress.ts";
import type { ScheduleRaw, ScheduleStatement } from "./schema.ts";

/** The editor of a mode: a sheet to fill in, with what each one draws around it. */
function ScheduleEditor({ statement, ...props }: EditorProps<ScheduleStatement, ScheduleRaw>) {
  switch (statement.mode) {
    case "mpm":
      return <MpmEditor statement={statement} {...props} />;
    case "gantt":
      return <GanttEditor statement={statement} {...props} />;
    case "planning":
      return <PlanningEditor statement={statement} {...props} />;
    case "calendar":
      return <CalendarEditor statement={statement} {...props} />;
  }
}

export const scheduleUi = defineDeliverableUi<ScheduleStatement, ScheduleRaw>({
  type: "schedule",
  Editor: ScheduleEditor,
  shape: () => "group",
  label: ({ label }) => label,
  progress: scheduleProgress,
});
