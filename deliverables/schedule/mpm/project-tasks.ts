import type { AnswerCompiler } from "#grading/define-deliverable.ts";
import { numberConstant } from "#grading/constant.ts";
import { D } from "#grading/formulas/decimal.ts";
import type { NetworkTask } from "./network.ts";
import type { ProjectTask } from "./task-schema.ts";

/** A task of a project as it is called: « B – Travaux ». */
export interface NamedTask extends NetworkTask {
  label: string;
}

/** The tasks as a network; what comes after a task that does not exist is left out. */
export function networkOf(tasks: readonly ProjectTask[]): NamedTask[] {
  const ids = new Set(tasks.map(({ id }) => id));
  return tasks.map(({ id, says, after = [] }) => ({
    id,
    label: says === undefined ? id : `${id} – ${says}`,
    after: after.filter((one) => ids.has(one)),
  }));
}

/** Says what is wrong with the ids of tasks. */
export function reportTaskFaults(tasks: readonly ProjectTask[], compiler: AnswerCompiler): void {
  const ids = tasks.map(({ id }) => id);
  for (const [index, { id, after = [] }] of tasks.entries()) {
    if (ids.indexOf(id) < index) compiler.problem("problem", ["tasks", index, "id"], "element-twice", { id });
    for (const one of after)
      if (!ids.includes(one))
        compiler.problem("problem", ["tasks", index, "after"], "after-unknown", { id: one });
  }
}

/** All the durations, one after the other; null where one of them is not written as a number. */
export const sumOfDurations = (tasks: readonly ProjectTask[]): D | null =>
  tasks
    .map(({ lasts }) => numberConstant(lasts))
    .reduce<D | null>((total, one) => total && one && total.plus(one), new D(0));

/** Beyond ten times the sum of the durations, a date is no date of this project. */
const FAR = 10;
const FAR_WHEN_UNKNOWN = 10_000;

export const farthest = (tasks: readonly ProjectTask[]): D =>
  sumOfDurations(tasks)?.times(FAR) ?? new D(FAR_WHEN_UNKNOWN);
