import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aScenario, gradeSketch, type ScenarioSketch } from "#tests/support/a-scenario.ts";
import { referenceDraw } from "./draw.ts";
import { D } from "./formulas/decimal.ts";
import { prepareGrading } from "./grade-attempt.ts";
import { solveCopy } from "./self-test.ts";

const constant = fc.integer({ min: 1, max: 99_999 });
const precision = fc.constantFrom(null, "0.01", "0.1", "1", "10", "0.05", "1000", "0.001");
const unit = fc.constantFrom(null, "€", "%", "jours", "k€");
const decimal = (hundredths: number) => new D(hundredths).div(100).toFixed().replace(".", ",");

describe("the key's own answer is right", () => {
  test("whatever its value, its precision, its unit", () => {
    fc.assert(
      fc.property(constant, constant, constant, precision, unit, (a, b, c, to, of) => {
        const demand = { ...(to ? { precision: to } : {}), ...(of ? { unit: of } : {}) };
        const sketch: ScenarioSketch = {
          answers: [
            { id: "x", type: "amount", expected: `=${decimal(a)}/${decimal(b)}`, points: "1", ...demand },
            { id: "y", type: "amount", expected: `=x*${decimal(c)}-${a}`, points: "1", ...demand },
            {
              id: "w",
              type: "workings",
              points: "2",
              ...(of ? { unit: of } : {}),
              steps: [
                {
                  id: "s",
                  says: "Étape",
                  expected: `=${a}/${b}`,
                  points: { method: "0,5", value: "0,5" },
                  ...(to ? { precision: to } : {}),
                },
                {
                  id: "r",
                  says: "Fin",
                  expected: `=s+${c}`,
                  points: { method: "0,5", value: "0,5" },
                  result: "true",
                  ...(to ? { precision: to } : {}),
                },
              ],
            },
            {
              id: "t",
              type: "table",
              points: "2",
              ...demand,
              grid: [
                ["a", `?=${a}/${b}`],
                ["b", `?=B1*${c}`],
              ],
            },
          ],
        };
        const scenario = aScenario(sketch);
        const result = prepareGrading(
          scenario,
          referenceDraw(),
          () => undefined,
        )(solveCopy(scenario, referenceDraw()));
        expect(result.answers.map(({ id, state, points }) => `${id} ${state} ${points}`)).toEqual([
          "x right 100",
          "y right 100",
          "w right 200",
          "t right 200",
        ]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("four keys", () => {
  const chain = (a: number, b: number, c: number): ScenarioSketch => ({
    answers: [
      { id: "x", type: "amount", expected: `=${a}/${b}`, precision: "0.01", points: "1" },
      { id: "y", type: "amount", expected: `=x*${c}`, precision: "0.01", points: "1" },
      { id: "z", type: "amount", expected: "=y*3", precision: "0.01", points: "1" },
    ],
  });
  const shown = (value: D) => value.toDecimalPlaces(2).toFixed(2).replace(".", ",");
  const small = fc.integer({ min: 3, max: 999 });

  test("own exact and own rounded are right", () => {
    fc.assert(
      fc.property(small, small, small, (a, b, c) => {
        const x = new D(a).div(b);
        const exact = x.times(c);
        const rounded = x.toDecimalPlaces(2).times(c);
        for (const y of [exact, rounded])
          expect(gradeSketch(chain(a, b, c), { y: shown(y) }).answers[1]?.state, shown(y)).toBe("right");
        for (const z of [exact.times(3), rounded.toDecimalPlaces(2).times(3)])
          expect(gradeSketch(chain(a, b, c), { z: shown(z) }).answers[2]?.state, shown(z)).toBe("right");
      }),
      { numRuns: 30 },
    );
  });

  test("carried exact and carried rounded are carried, through a blank too", () => {
    // From 3 up, so that the error is none of those that nothing should rest on.
    const large = fc.integer({ min: 300, max: 999 });
    const divisor = fc.integer({ min: 3, max: 99 });
    fc.assert(
      fc.property(large, divisor, small, (a, b, c) => {
        const wrong = new D(a).div(b).times("1.5").plus("0.03").toDecimalPlaces(2);
        const exact = wrong.times(c);
        for (const z of [exact.times(3), exact.toDecimalPlaces(2).times(3)]) {
          const { answers } = gradeSketch(chain(a, b, c), { x: shown(wrong), z: shown(z) });
          expect(answers.map(({ state }) => state)).toEqual(["wrong", "blank", "carried"]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("shares of a table", () => {
  test("right cells earn their part of the points, rounded once; all of them earn exactly all", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_200 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 9 }),
        (hundredths, right) => {
          const sketch: ScenarioSketch = {
            answers: [
              {
                id: "t",
                type: "table",
                points: decimal(hundredths),
                grid: right.map((_, at) => [`ligne ${at}`, `?=${at + 2}`]),
              },
            ],
          };
          const cells = Object.fromEntries(
            right.map((isRight, at) => [`B${at + 1}`, isRight ? String(at + 2) : "77"]),
          );
          const good = right.filter(Boolean).length;
          const { total } = gradeSketch(sketch, { t: { cells } });
          expect(total).toBe(Math.floor((hundredths * good * 2 + right.length) / (right.length * 2)));
          if (good === right.length) expect(total).toBe(hundredths);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a choice by option", () => {
  test("is never under 0 nor over its points, and a wrong option never helps", () => {
    const ids = ["a", "b", "c", "d", "e"];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
        fc.uniqueArray(fc.constantFrom(...ids)),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 300 }),
        (expected, picked, points, penalty) => {
          const sketch: ScenarioSketch = {
            answers: [
              {
                id: "q",
                type: "choice",
                points: decimal(points),
                several: "true",
                options: ids.map((id) => ({ id, text: id })),
                expected,
                marks: { by: "option", penalty: decimal(penalty) },
              },
            ],
          };
          const marks = (options: string[]) => gradeSketch(sketch, { q: options }).total;
          const total = marks(picked);
          expect(total).toBeGreaterThanOrEqual(0);
          expect(total).toBeLessThanOrEqual(points);
          const wrong = ids.find((id) => !expected.includes(id) && !picked.includes(id));
          if (wrong) expect(marks([...picked, wrong])).toBeLessThanOrEqual(total);
        },
      ),
      { numRuns: 60 },
    );
  });
});
