import {
  defineDeliverable,
  type AboutPaper,
  type AnswerCompiler,
  type Graded,
  type Grading,
} from "#grading/define-deliverable.ts";
import type { Read } from "#grading/read.ts";
import type { Value } from "#grading/formulas/value.ts";
import type { World } from "#grading/world.ts";
import type { AnyMode } from "./define-mode.ts";
import { calendar } from "./calendar/grade.ts";
import { gantt } from "./gantt/grade.ts";
import { mpm } from "./mpm/grade.ts";
import { planning } from "./planning/grade.ts";
import {
  ScheduleRawSchema,
  ScheduleSchema,
  ScheduleStatementSchema,
  type Mode,
  type Schedule,
  type ScheduleRaw,
  type ScheduleStatement,
} from "./schema.ts";

const MODES: Readonly<Record<Mode, AnyMode>> = { mpm, gantt, planning, calendar };

/** The key of an answer is that of its mode, which alone knows what is in it. */
interface ScheduleKey {
  mode: AnyMode;
  key: unknown;
}

/** Dates and time to organise: a project, its chart, a planning of people, a calendar of dates. */
export const schedule = defineDeliverable({
  type: "schedule",
  authored: ScheduleSchema,
  statement: ScheduleStatementSchema,
  answer: ScheduleRawSchema,
  // A day without its year is read in the year of a key, carried ones too.
  readsByKeys: true,
  compile: (authored: Schedule, compiler: AnswerCompiler, paper: AboutPaper): ScheduleKey => {
    const mode = MODES[authored.mode];
    return { mode, key: mode.compile(authored, compiler, paper) as unknown };
  },
  faults: ({ mode, key }: ScheduleKey, world: World) => mode.faults?.(key, world) ?? [],
  max: (authored: Schedule) => authored.points,
  state: ({ mode, key }: ScheduleKey, world: World): ScheduleStatement => mode.state(key, world),
  isBlank: ({ cells, critical = [] }: ScheduleRaw) =>
    critical.length === 0 && Object.values(cells).every((typed) => typed.trim() === ""),
  read: ({ mode, key }: ScheduleKey, raw: ScheduleRaw, grading: Grading): ReadonlyMap<string, Read> =>
    mode.read(key, raw, grading),
  solve: ({ mode, key }: ScheduleKey, valueOf: (name: string) => Value): ScheduleRaw | null =>
    mode.solve(key, valueOf),
  grade: ({ mode, key }: ScheduleKey, raw: ScheduleRaw | null, grading: Grading): Graded =>
    mode.grade(key, raw, grading),
});
