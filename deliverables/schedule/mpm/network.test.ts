import { expect, test } from "vitest";
import { criticalFormula, END, mpmFormula, type CellOf } from "./network.ts";

const TASKS = [
  { id: "A", after: [] },
  { id: "B", after: ["A"] },
  { id: "C", after: ["A"] },
  { id: "D", after: ["B", "C"] },
];
const cell: CellOf = (column, task) => `${column}_${task}`;
const formula = mpmFormula(TASKS, cell);

test("a first task starts at 0; another one once the last of those before it has ended", () => {
  expect(formula("earliest", "A")).toBe("=0");
  expect(formula("earliest", "B")).toBe("=earliest_A+lasts_A");
  expect(formula("earliest", "D")).toBe("=MAX(earliest_B+lasts_B;earliest_C+lasts_C)");
});

test("the project ends with the last of the tasks that nothing follows", () => {
  expect(formula("earliest", END)).toBe("=earliest_D+lasts_D");
});

test("a task may end as late as the first of those that follow it starts, a last one as the project ends", () => {
  expect(formula("latest", "D")).toBe(`=earliest_${END}-lasts_D`);
  expect(formula("latest", "A")).toBe("=MIN(latest_B;latest_C)-lasts_A");
});

test("the total margin is between the dates, the free one before the next task starts at its earliest", () => {
  expect(formula("total", "C")).toBe("=latest_C-earliest_C");
  expect(formula("free", "A")).toBe("=MIN(earliest_B;earliest_C)-earliest_A-lasts_A");
  expect(formula("free", "D")).toBe(`=earliest_${END}-earliest_D-lasts_D`);
});

test("the critical tasks are those without total margin", () => {
  expect(criticalFormula(TASKS.slice(0, 2), cell)).toBe('=SI(total_A=0;" A";"")&SI(total_B=0;" B";"")');
});
