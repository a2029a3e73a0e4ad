import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gradeSketch, type ScenarioSketch } from "#tests/support/a-scenario.ts";

/**
 * A chain of figures, each the one before × a rate + an amount; a candidate who makes one error in it and goes on
 * rightly from his own figure loses that figure's points and nothing else.
 */
interface Chain {
  start: number;
  links: readonly { rate: number; add: number }[];
  /** Where the error is, and what it multiplies the figure by: never so much that it is absurd. */
  errorAt: number;
  factor: number;
}

const chain: fc.Arbitrary<Chain> = fc
  .record({
    start: fc.integer({ min: 100, max: 90_000 }),
    links: fc.array(
      fc.record({ rate: fc.integer({ min: 3, max: 30 }), add: fc.integer({ min: 0, max: 5_000 }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    place: fc.nat(),
    factor: fc.constantFrom(0.25, 0.5, 0.75, 1.25, 2, 5),
  })
  .map(({ place, links, ...rest }) => ({ ...rest, links, errorAt: place % (links.length + 1) }));

/** Figures to the centime, in integers: what a hand with a calculator writes down at each step. */
function figuresOf({ start, links, errorAt, factor }: Chain, withError: boolean): number[] {
  const figures: number[] = [];
  for (let at = 0; at <= links.length; at += 1) {
    const link = links[at - 1];
    const before = figures[at - 1];
    // Rates are tenths: centimes × tenths ÷ 10, rounded half up, as the centime is demanded.
    const right =
      link && before !== undefined ? Math.floor((before * link.rate + 5) / 10) + link.add * 100 : start * 100;
    figures.push(withError && at === errorAt ? Math.floor(right * factor) + 7 : right);
  }
  return figures;
}

const written = (centimes: number) => (centimes / 100).toFixed(2).replace(".", ",");
const keyOf = (name: (at: number) => string, { start, links }: Chain, at: number) => {
  const link = links[at - 1];
  return link ? `=${name(at - 1)}*${(link.rate / 10).toFixed(1).replace(".", ",")}+${link.add}` : `=${start}`;
};
const places = ({ links }: Chain) => Array.from({ length: links.length + 1 }, (_, at) => at);

describe("one error is paid for once", () => {
  test("in a chain of amounts", () => {
    fc.assert(
      fc.property(chain, (one) => {
        const sketch: ScenarioSketch = {
          answers: places(one).map((at) => ({
            id: `f${at}`,
            type: "amount",
            expected: keyOf((index) => `f${index}`, one, at),
            precision: "0.01",
            points: "1",
          })),
        };
        const copy = Object.fromEntries(figuresOf(one, true).map((value, at) => [`f${at}`, written(value)]));
        const result = gradeSketch(sketch, copy);
        expect(result.answers.map(({ state }) => state)).toEqual(
          places(one).map((at) => (at < one.errorAt ? "right" : at === one.errorAt ? "wrong" : "carried")),
        );
        expect(result.total).toBe(result.max - 100);
      }),
      { numRuns: 30 },
    );
  });

  test("in the cells of a table, and in the amount that follows it", () => {
    fc.assert(
      fc.property(chain, (one) => {
        const last = one.links.length;
        const sketch: ScenarioSketch = {
          answers: [
            {
              id: "t",
              type: "table",
              points: String(last + 1),
              precision: "0.01",
              grid: places(one).map((at) => [
                `ligne ${at}`,
                `?${keyOf((index) => `B${index + 1}`, one, at)}`,
              ]),
            },
            { id: "suite", type: "amount", expected: `=t!B${last + 1}*2`, precision: "0.01", points: "1" },
          ],
        };
        const figures = figuresOf(one, true);
        const cells = Object.fromEntries(figures.map((value, at) => [`B${at + 1}`, written(value)]));
        const copy = { t: { cells }, suite: written((figures[last] ?? 0) * 2) };
        const result = gradeSketch(sketch, copy);
        expect(result.total).toBe(result.max - 100);
        expect(result.answers[1]?.state).toBe("carried");
      }),
      { numRuns: 30 },
    );
  });

  test("in the lines of a calculation, where a slip costs its value alone", () => {
    fc.assert(
      fc.property(chain, (one) => {
        const steps = places(one).map((at) => ({
          id: `s${at}`,
          says: `Étape numéro ${at}`,
          expected: at === 0 ? `=${one.start}*1` : keyOf((index) => `s${index}`, one, at),
          precision: "0.01",
          points: { method: "1", value: "0,5" },
        }));
        const sketch: ScenarioSketch = {
          answers: [{ id: "w", type: "workings", points: String(1.5 * steps.length), steps }],
        };
        const figures = figuresOf(one, true);
        const lines = figures.map((value, at) => {
          const link = one.links[at - 1];
          const calculation = link
            ? `${written(figures[at - 1] ?? 0)} × ${(link.rate / 10).toFixed(1).replace(".", ",")} + ${link.add}`
            : `${one.start} × 1`;
          return `${calculation} = ${written(value)}`;
        });
        const result = gradeSketch(sketch, { w: { lines: lines.join("\n") } });
        expect(result.total).toBe(result.max - 50);
      }),
      { numRuns: 30 },
    );
  });

  test("the order of right lines does not matter", () => {
    fc.assert(
      fc.property(chain, fc.nat(), (one, turn) => {
        const steps = places(one).map((at) => ({
          id: `s${at}`,
          says: `Étape numéro ${at}`,
          expected: at === 0 ? `=${one.start}*1` : keyOf((index) => `s${index}`, one, at),
          precision: "0.01",
          points: { method: "1", value: "0,5" },
        }));
        const figures = figuresOf(one, false);
        const lines = figures.map((value, at) => {
          const link = one.links[at - 1];
          return link
            ? `${written(figures[at - 1] ?? 0)} × ${(link.rate / 10).toFixed(1).replace(".", ",")} + ${link.add} = ${written(value)}`
            : `${one.start} × 1 = ${written(value)}`;
        });
        const turned = [...lines.slice(turn % lines.length), ...lines.slice(0, turn % lines.length)];
        const sketch: ScenarioSketch = {
          answers: [{ id: "w", type: "workings", points: String(1.5 * steps.length), steps }],
        };
        const result = gradeSketch(sketch, { w: { lines: turned.join("\n") } });
        expect(result.total).toBe(result.max);
      }),
      { numRuns: 30 },
    );
  });
});
