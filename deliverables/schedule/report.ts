import { defineReport, type Telling } from "#deliverables/define-report.ts";
import type { Block } from "#schemas/report.ts";
import { CALENDAR_MESSAGES } from "./calendar/messages.fr.ts";
import { GANTT_MESSAGES } from "./gantt/messages.fr.ts";
import { SCHEDULE_MESSAGES } from "./messages.fr.ts";
import { PLANNING_MESSAGES } from "./planning/messages.fr.ts";
import { tellCalendar } from "./calendar/report.ts";
import { tellGantt } from "./gantt/report.ts";
import { tellMpm } from "./mpm/report.ts";
import { tellPlanning } from "./planning/report.ts";
import type { ScheduleRaw, ScheduleStatement } from "./schema.ts";

/** A schedule as it was filled in, told as its mode tells it. */
export const scheduleReport = defineReport({
  type: "schedule",
  messages: { ...SCHEDULE_MESSAGES, ...GANTT_MESSAGES, ...CALENDAR_MESSAGES, ...PLANNING_MESSAGES },
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
