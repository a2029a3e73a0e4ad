import type { Deliverable } from "#grading/define-deliverable.ts";
import type { AnswerBase } from "#schemas/task.ts";
import type { ScheduleRaw, ScheduleStatement } from "./schema.ts";

/** How one mode is marked: as an answer type is, save what all modes have in common. */
export type ScheduleMode<Authored extends AnswerBase, Key> = Pick<
  Deliverable<Authored, Key, ScheduleStatement, ScheduleRaw>,
  "compile" | "faults" | "state" | "read" | "solve" | "grade"
>;

export const defineMode = <Authored extends AnswerBase, Key>(
  mode: ScheduleMode<Authored, Key>,
): ScheduleMode<Authored, Key> => mode;

/** Any mode, as the type holds it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the type is the one place where its modes meet
export type AnyMode = ScheduleMode<any, any>;
