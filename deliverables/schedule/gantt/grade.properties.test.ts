import fc from "fast-check";
import { expect, test } from "vitest";
import { referenceDraw } from "#grading/draw.ts";
import { prepareGrading } from "#grading/grade-attempt.ts";
import { solveCopy } from "#grading/self-test.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { ScheduleRawSchema } from "../schema.ts";

interface Task {
  id: string;
  lasts: number;
  after: string[];
}

const IDS = ["A", "B", "C", "D", "E", "F"];
/** A project of three to six tasks, each after some of those above it. */
const project = fc
  .array(fc.record({ lasts: fc.integer({ min: 1, max: 9 }), after: fc.subarray([0, 1, 2, 3, 4]) }), {
    minLength: 3,
    maxLength: 6,
  })
  .map((tasks) =>
    tasks.map(({ lasts, after }, index): Task => {
      const before = after.filter((one) => one < index).map((one) => IDS[one] ?? "");
      return { id: IDS[index] ?? "", lasts, after: before };
    }),
  );
const shift = fc.record({ task: fc.nat(5), by: fc.integer({ min: 1, max: 12 }) });
const allowed = fc.constantFrom<Record<string, string>>({}, { allow: "margin" });

/** Two cells a task, one point each. */
function chart(tasks: readonly Task[], more: Record<string, string>) {
  const authored = tasks.map(({ id, lasts, after }) => ({ id, lasts: String(lasts), after }));
  const barres = {
    id: "barres",
    type: "schedule",
    mode: "gantt",
    points: String(2 * tasks.length),
    ...more,
  };
  const scenario = aScenario({ answers: [{ ...barres, tasks: authored }] });
  const grade = prepareGrading(scenario, referenceDraw(), (_id, fault) => {
    throw new Error("a chart could not be marked", { cause: fault });
  });
  const { cells } = ScheduleRawSchema.parse(solveCopy(scenario, referenceDraw()).barres);
  const pointsOf = (drawn: Record<string, string>) => grade({ barres: { cells: drawn } }).total / 100;
  return { cells, pointsOf, max: 2 * tasks.length };
}

/** Moves a bar, start and end, and leaves the others where they are. */
function moved(cells: Record<string, string>, row: number, by: number): Record<string, string> {
  const at = (cell: string) => String(Number(cells[cell]) + by);
  return { ...cells, [`D${row}`]: at(`D${row}`), [`E${row}`]: at(`E${row}`) };
}

test("the chart of the key earns the maximum, and starts nothing before what it waits for", () => {
  fc.assert(
    fc.property(project, allowed, (tasks, more) => {
      const { cells, pointsOf, max } = chart(tasks, more);
      expect(pointsOf(cells)).toBe(max);
      for (const [index, { after }] of tasks.entries())
        for (const one of after)
          expect(Number(cells[`D${index + 2}`])).toBeGreaterThan(Number(cells[`E${IDS.indexOf(one) + 2}`]));
    }),
    { numRuns: 60 },
  );
});

test("a bar that is moved alone costs one cell at most, whether or not tasks may float", () => {
  fc.assert(
    fc.property(project, allowed, shift, (tasks, more, { task, by }) => {
      const { cells, pointsOf, max } = chart(tasks, more);
      expect(pointsOf(moved(cells, (task % tasks.length) + 2, by))).toBeGreaterThanOrEqual(max - 1);
    }),
    { numRuns: 120 },
  );
});

test("a bar that is too long costs its end alone, however far the rest follows it", () => {
  fc.assert(
    fc.property(project, shift, (tasks, { task, by }) => {
      const longer = tasks.map((one, index) =>
        index === task % tasks.length ? { ...one, lasts: one.lasts + by } : one,
      );
      const { pointsOf, max } = chart(tasks, {});
      expect(pointsOf(chart(longer, {}).cells)).toBe(max - 1);
    }),
    { numRuns: 80 },
  );
});
