import type { MpmColumn } from "./schema.ts";

/** A task as far as its place in the network goes. */
export interface NetworkTask {
  id: string;
  after: readonly string[];
}

/** What stands in one column for one task; « end » is the end of the project. */
export type CellOf = (column: MpmColumn | "lasts", task: string) => string;
export const END = "end";

/**
 * The formula of each date and margin of a network, by the MPM method, over the other cells: an error made in one is
 * then carried by the engine, cell after cell.
 *
 * In: the tasks, the name of each cell. Out: for a column and a task, its formula. A first task starts at 0; the end is
 * the latest of the earliest ends. Rule: exam, « MPM (T.2.2.3) ».
 * @example mpmFormula(tasks, cellOf)("earliest", "D") // "=MAX(projet!D3+projet!C3;projet!D4+projet!C4)"
 */
export function mpmFormula(
  tasks: readonly NetworkTask[],
  cell: CellOf,
): (column: MpmColumn, task: string) => string {
  const before = new Map(tasks.map(({ id, after }) => [id, after]));
  const next = (task: string) => tasks.filter(({ after }) => after.includes(task)).map(({ id }) => id);
  const last = tasks.map(({ id }) => id).filter((id) => next(id).length === 0);
  const endOf = (task: string) => `${cell("earliest", task)}+${cell("lasts", task)}`;
  const endOfProject = cell("earliest", END);
  const formulas: Record<MpmColumn, (task: string) => string> = {
    earliest: (task) => {
      const earlier = task === END ? last : (before.get(task) ?? []);
      return earlier.length === 0 ? "0" : best("MAX", earlier.map(endOf));
    },
    latest: (task) => {
      const limits = next(task).map((one) => cell("latest", one));
      return `${limits.length === 0 ? endOfProject : best("MIN", limits)}-${cell("lasts", task)}`;
    },
    total: (task) => `${cell("latest", task)}-${cell("earliest", task)}`,
    free: (task) => {
      const limits = next(task).map((one) => cell("earliest", one));
      const limit = limits.length === 0 ? endOfProject : best("MIN", limits);
      return `${limit}-${cell("earliest", task)}-${cell("lasts", task)}`;
    },
  };
  return (column, task) => `=${formulas[column](task)}`;
}

const best = (name: "MAX" | "MIN", values: readonly string[]) =>
  values.length === 1 ? String(values[0]) : `${name}(${values.join(";")})`;

/** The formula of the critical tasks, those whose total margin is nil: their ids, each after a space. */
export const criticalFormula = (tasks: readonly NetworkTask[], cell: CellOf) =>
  `=${tasks.map(({ id }) => `SI(${cell("total", id)}=0;" ${id}";"")`).join("&")}`;
