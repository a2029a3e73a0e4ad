import { z } from "zod";
import { SheetTypedSchema } from "#schemas/sheet.ts";
import { CalendarSchema, CalendarStatementSchema } from "./calendar/schema.ts";
import { GanttSchema, GanttStatementSchema } from "./gantt/schema.ts";
import { MpmSchema, MpmStatementSchema } from "./mpm/schema.ts";
import { PlanningSchema, PlanningStatementSchema } from "./planning/schema.ts";

/** Dates and time to organise, in one of four modes. */
export const ScheduleSchema = z.discriminatedUnion("mode", [
  MpmSchema,
  GanttSchema,
  PlanningSchema,
  CalendarSchema,
]);
export type Schedule = z.output<typeof ScheduleSchema>;
export type Mode = Schedule["mode"];

export const ScheduleStatementSchema = z.discriminatedUnion("mode", [
  MpmStatementSchema,
  GanttStatementSchema,
  PlanningStatementSchema,
  CalendarStatementSchema,
]);
export type ScheduleStatement = z.output<typeof ScheduleStatementSchema>;

/** What was typed by cell; in a project, the tasks ticked too: {"cells": {"D2": "0"}, "critical": ["A"]}. */
export const ScheduleRawSchema = z.strictObject({
  cells: SheetTypedSchema,
  critical: z.array(z.string().max(200)).max(100).optional(),
});
export type ScheduleRaw = z.output<typeof ScheduleRawSchema>;
