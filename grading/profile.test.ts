import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aScenario, gradeSketch, type ScenarioSketch } from "#tests/support/a-scenario.ts";
import { applyCorrections } from "./apply-corrections.ts";
import type { Correction } from "./corrections.ts";
import { percentOf, profileOf } from "./profile.ts";
import { rubricsOf } from "./rubric-of.ts";
import { summarise } from "./summary.ts";

/** Tasks cover T.4.5.1 (the builder's own code) unless an answer or an item says otherwise. */
const paper: ScenarioSketch = {
  answers: {
    t1: [
      { id: "a", type: "amount", expected: "10", points: "3" },
      { id: "b", type: "amount", expected: "20", points: "1", covers: ["T.4.6.2", "T.4.5.1", "T.4.6.1"] },
    ],
    t2: [
      {
        id: "note",
        type: "text",
        points: "4",
        rubric: [
          { id: "fond", points: "3", says: "Fond" },
          { id: "forme", points: "1", says: "Forme", covers: ["T.4.4.1"] },
        ],
      },
    ],
  },
};
const decide = (criterion: string, points: number): Correction => ({
  answerId: "note",
  criterion,
  points,
  comment: null,
  reason: null,
  by: "teacher",
  at: "2026-11-25T14:00:00.000Z",
  liftedAt: null,
});

function read(raws: Record<string, unknown>, corrections: Correction[] = []) {
  const scenario = aScenario(paper);
  const result = applyCorrections(gradeSketch(paper, raws), rubricsOf(scenario), corrections);
  const profile = profileOf(scenario, result);
  return { scenario, result, profile, summary: summarise({ scenario, result, profile }) };
}

describe("where the points go", () => {
  test("the item's own codes, else the answer's, else the task's; one point over three codes: 0,34 0,33 0,33", () => {
    expect(read({ a: "10", b: "20" }).profile.tasks).toEqual([
      { code: "T.4.4.1", points: 0, max: 100, pending: 0, answers: 1 },
      { code: "T.4.5.1", points: 333, max: 633, pending: 0, answers: 3 },
      { code: "T.4.6.1", points: 33, max: 33, pending: 0, answers: 1 },
      { code: "T.4.6.2", points: 34, max: 34, pending: 0, answers: 1 },
    ]);
  });
  test("an answer that speaks of two tasks of an activity is one answer of it", () => {
    const { activities } = read({ a: "10", b: "20" }).profile;
    expect(activities.find(({ code }) => code === "4.6")).toEqual({
      code: "4.6",
      points: 67,
      max: 67,
      pending: 0,
      answers: 1,
    });
  });
  test("what a person has to read waits where it counts", () => {
    const rows = read({ a: "10", note: "Ma note" }, [decide("fond", 300)]).profile.tasks;
    expect(rows.find(({ code }) => code === "T.4.4.1")).toMatchObject({ points: 0, max: 100, pending: 100 });
    expect(rows.find(({ code }) => code === "T.4.5.1")).toMatchObject({ points: 600, pending: 0 });
  });
});

describe("no per cent that would say more than is known", () => {
  const row = { code: "4.5", points: 1770, max: 2000, pending: 0, answers: 5 };
  test("17,70 of 20 points is 89 %", () => expect(percentOf(row)).toBe(89));
  test("under four points", () => expect(percentOf({ ...row, points: 300, max: 399 })).toBeNull());
  test("under two answers", () => expect(percentOf({ ...row, answers: 1 })).toBeNull());
  test("while something waits", () => expect(percentOf({ ...row, pending: 25 })).toBeNull());
});

test("the points of the profile add up to the copy's, whatever was answered", () => {
  const typed = fc.option(fc.constantFrom("10", "20", "11", "illisible"), { nil: undefined });
  fc.assert(
    fc.property(typed, typed, fc.constantFrom(0, 300), fc.constantFrom(0, 100), (a, b, fond, forme) => {
      const { profile, result } = read({ a, b, note: "Ma note" }, [
        decide("fond", fond),
        decide("forme", forme),
      ]);
      for (const rows of [profile.tasks, profile.activities]) {
        expect(rows.reduce((sum, row) => sum + row.points, 0)).toBe(result.total);
        expect(rows.reduce((sum, row) => sum + row.max, 0)).toBe(result.max);
      }
    }),
  );
});

describe("three facts", () => {
  test("best activity, costliest answer, what to revise", () => {
    const { summary } = read({ a: "10", b: "21", note: "Ma note" }, [
      decide("fond", 0),
      decide("forme", 100),
    ]);
    // 4.5: 3,00 of 6,33 is 47 %, under half: no strength is claimed.
    expect(summary).toEqual({
      best: null,
      costly: { taskId: "t2", answerId: "note", lost: 300 },
      revise: { code: "T.4.5.1", taskId: "t2", lost: 333 },
    });
  });
  test("a strength from half of its points up", () => {
    const { summary } = read({ a: "10", b: "20", note: "Ma note" }, [
      decide("fond", 300),
      decide("forme", 100),
    ]);
    expect(summary.best?.code).toBe("4.5");
    expect(summary.costly).toBeNull();
    expect(summary.revise).toBeNull();
  });
  test("what waits counts neither for nor against", () => {
    expect(read({ a: "10", b: "20", note: "Ma note" }).summary.costly).toBeNull();
  });
});
