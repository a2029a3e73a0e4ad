import { expect, test } from "vitest";
import { compileSketch } from "#tests/support/a-scenario.ts";

const A = { id: "A", lasts: "3" };
const B = { id: "B", lasts: "5", after: ["A"] };

/** The codes of what is wrong with a project, with its tasks or other keys put in place. */
function faultsOf(more: Record<string, string | string[] | object> = {}): string[] {
  const projet = { id: "projet", type: "schedule", mode: "mpm", points: "3", tasks: [A, B], ...more };
  const sketch = { answers: [projet] } as unknown as Parameters<typeof compileSketch>[0];
  return compileSketch(sketch).problems.map(({ code }) => code);
}

test("a sound project has no fault, whatever the shares", () => {
  expect(faultsOf()).toEqual([]);
  expect(faultsOf({ critical: "0,5", marks: { by: "row" } })).toEqual([]);
  expect(
    faultsOf({
      critical: "0,5",
      asks: ["earliest", "latest"],
      marks: { columns: { earliest: "1,5", latest: "1" } },
    }),
  ).toEqual([]);
});

test("tasks that wait for one another turn in a circle", () => {
  expect(faultsOf({ tasks: [{ ...A, after: ["B"] }, B] })).toContain("cycle");
});

test("a task before that does not exist, an id that serves twice, a column asked twice are said", () => {
  expect(faultsOf({ tasks: [A, { ...B, after: ["Z"] }] })).toContain("after-unknown");
  expect(faultsOf({ tasks: [A, B, { ...A, lasts: "1" }] })).toContain("element-twice");
  expect(faultsOf({ asks: ["total", "total"] })).toContain("asks-twice");
});

test("weights make the points of the answer, and leave some for the dates", () => {
  const asks = ["earliest"];
  expect(faultsOf({ asks, marks: { columns: { earliest: "2" } } })).toEqual(["marks-sum"]);
  expect(faultsOf({ marks: { columns: { earliest: "3" } } })).toContain("column-without-weight");
  expect(faultsOf({ asks, marks: { columns: { earliest: "3", total: "1" } } })).toEqual([
    "weight-without-cell",
  ]);
  expect(faultsOf({ critical: "3" })).toEqual(["critical-takes-all"]);
});

test("a duration that is shown may not tell an answer", () => {
  expect(faultsOf({ tasks: [A, { ...B, lasts: "=projet!D3" }] })).toContain("shown-gives-answer");
});
