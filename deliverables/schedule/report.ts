import { defineReport, type Telling } from "#deliverables/define-report.ts";
import type { Block } from "#schemas/report.ts";
import { FAULT_MESSAGES } from "./fault-messages.fr.ts";
import { SCHEDULE_MESSAGES } from "./messages.fr.ts";
import { PLANNING_MESSAGES } from "./planning-messages.fr.ts";
import { tellCalendar } from "./report-calendar.ts";
import { tellGantt } from "./report-gantt.ts";
import { tellMpm } from "./report-mpm.ts";
import { tellPlanning } from "./report-planning.ts";
import type { ScheduleRaw, ScheduleStatement } from "./schema.ts";

/** A schedule as it was filled in, told as its mode tells it. */
export const scheduleReport = defineReport({
  type: "schedule",
  messages: { ...SCHEDULE_MESSAGES, ...FAULT_MESSAGES, ...PLANNING_MESSAGES },
  tell: ({ statement, ...told }: Telling<ScheduleStatement, ScheduleRaw>): Block[] => {
    switch (statement.mode) {
      case "mpm":
        return tellMpm({ statement, ...told });
      case "gantt":
        return tellGantt({ statement, ...told });
      case "planning":
        return tellPlanning({ statement, ...told });
      case "calendar":
        return tellCalendar({ statement, ...told });
    }
  },
});
