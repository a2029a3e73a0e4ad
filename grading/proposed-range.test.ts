import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { criteriaOfGrid, parseAssessmentGrid, type AssessmentGrid } from "#schemas/assessment-grid.ts";
import { proposedRange } from "./proposed-range.ts";

const read = parseAssessmentGrid(readFileSync("scenarios/_reference/grilles/u4.yaml", "utf8"), "u4.yaml");
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const grid: AssessmentGrid = read.value;
const ids = criteriaOfGrid(grid).map(({ id }) => id);

test("nothing assessed proposes nothing", () => {
  expect(proposedRange(grid, {}, 20)).toBeNull();
  expect(proposedRange(grid, { "recherche-clients": "unknown", "un-autre": "S" }, 20)).toBeNull();
});

test("one criterion proposes the range of its degree", () => {
  // S: 50 to 75 % of 20.
  expect(proposedRange(grid, { achats: "S" }, 20)).toEqual({ from: 1000, to: 1500 });
});

test("a criterion weighs in its competence", () => {
  // S twice, TS once: (2 × 50 + 75) / 3 = 58,33 %, (2 × 75 + 100) / 3 = 83,33 %.
  const degrees = { "recherche-clients": "S", "recherche-clients-dire": "TS" };
  expect(proposedRange(grid, degrees, 20)).toEqual({ from: 1167, to: 1667 });
});

test("a competence weighs in the grid", () => {
  // c1-1 weighs 2 and is I: 25 to 50; c1-2 weighs 3 and is TS: 75 to 100. (50 + 225) / 5 = 55, (100 + 300) / 5 = 80.
  const degrees = { "recherche-clients": "I", "demande-client": "TS" };
  expect(proposedRange(grid, degrees, 20)).toEqual({ from: 1100, to: 1600 });
});

const degreesOf = fc.dictionary(
  fc.constantFrom(...ids),
  fc.constantFrom(...grid.degrees.map(({ id }) => id)),
  { minKeys: 1 },
);

test("a better degree never lowers the range, which stays between nothing and the whole mark", () => {
  fc.assert(
    fc.property(degreesOf, fc.constantFrom(...ids), (degrees, criterion) => {
      const before = proposedRange(grid, { ...degrees, [criterion]: "I" }, 20);
      const after = proposedRange(grid, { ...degrees, [criterion]: "TS" }, 20);
      if (!before || !after) throw new Error("something was assessed");
      expect(after.from).toBeGreaterThanOrEqual(before.from);
      expect(after.to).toBeGreaterThanOrEqual(before.to);
      expect(before.from).toBeGreaterThanOrEqual(0);
      expect(after.to).toBeLessThanOrEqual(2000);
      expect(before.from).toBeLessThan(before.to);
    }),
  );
});
