import { describe, expect, test } from "vitest";
import { aScenario, compileSketch, type ScenarioSketch } from "#tests/support/a-scenario.ts";
import { checkScenario } from "./check-scenario.ts";
import { drawValues, extremeDraws, faultsOfDraw, seededChance } from "./draw.ts";
import { renderMessage } from "./language/render-message.ts";
import { compileMessages } from "./problem-messages.fr.ts";

const amount = (id: string, expected: string, more: Record<string, string> = {}) => ({
  id,
  type: "amount",
  points: "1",
  expected,
  ...more,
});
const codesOf = (sketch: ScenarioSketch) => {
  const { problems } = compileSketch(sketch);
  for (const problem of problems) expect(renderMessage(compileMessages, problem)).not.toBe("");
  return problems.map(({ code }) => code);
};

describe("an author's faults are all found at once", () => {
  test.each<[string, ScenarioSketch, string[]]>([
    ["a sound scenario has none", { variables: { ca: "1" }, answers: [amount("a", "=ca*2")] }, []],
    ["a name that nobody gave", { answers: [amount("a", "=chiffre*2")] }, ["unknown-name"]],
    [
      "two of them, and a bad formula",
      { answers: [amount("a", "=x*2"), amount("b", "=y"), amount("c", "=SOMME(1;")] },
      ["formula-unexpected-end", "unknown-name", "unknown-name"],
    ],
    [
      "a name twice, case and accents aside",
      { variables: { Été: "1" }, answers: [amount("a", "1"), amount("A", "2")] },
      ["name-twice"],
    ],
    ["a circle", { answers: [amount("a", "=b"), amount("b", "=a")] }, ["cycle"]],
    [
      "a circle through the cells of a table is found by cell",
      { answers: [{ id: "t", type: "table", points: "2", grid: [["?=B1", "?=A1"]] }] },
      ["cycle"],
    ],
    [
      "a chain through the cells of a table is none",
      { answers: [{ id: "t", type: "table", points: "2", grid: [["?=1", "?=A1+1"]] }] },
      [],
    ],
    [
      "a table under its bare name",
      { answers: [{ id: "t", type: "table", points: "1", grid: [["?=1"]] }, amount("a", "=t")] },
      ["name-has-no-value"],
    ],
    [
      "a cell that is not there",
      { answers: [{ id: "t", type: "table", points: "1", grid: [["?=1"]] }, amount("a", "=t!B9")] },
      ["unknown-cell"],
    ],
    [
      "a given cell that shows an answer",
      { answers: [amount("a", "5"), { id: "t", type: "table", points: "1", grid: [["=a", "?=1"]] }] },
      ["shown-gives-answer"],
    ],
    [
      "a given cell that shows it through a variable",
      {
        variables: { v: "=a*2" },
        answers: [amount("a", "5"), { id: "t", type: "table", points: "1", grid: [["=v", "?=1"]] }],
      },
      ["shown-gives-answer"],
    ],
    [
      "a label that shows an answer",
      { answers: [amount("a", "5"), amount("b", "6", { label: "Avec {{a €}}" })] },
      ["shown-gives-answer"],
    ],
    [
      "a label that shows a variable is fine",
      { variables: { ca: "412000" }, answers: [amount("b", "6", { label: "Avec {{ca €}}" })] },
      [],
    ],
    ["a key that is no number", { answers: [amount("a", "douze")] }, ["key-not-a-number"]],
    [
      "a draw whose reference is out of its bounds",
      { variables: { v: { from: "1", to: "2", step: "0,5", default: "3" } }, answers: [amount("a", "=v")] },
      ["default-out-of-range"],
    ],
    [
      "a value of law that is unknown at that date",
      { variables: { v: { reference: "smic" } }, answers: [amount("a", "=v")] },
      ["reference-unknown"],
    ],
    [
      "points of steps that do not add up",
      {
        answers: [
          {
            id: "w",
            type: "workings",
            points: "3",
            steps: [{ id: "s", says: "S", expected: "1", points: { method: "1", value: "1" } }],
          },
        ],
      },
      ["steps-sum"],
    ],
    [
      "weights of a table that do not add up",
      {
        answers: [
          {
            id: "t",
            type: "table",
            points: "3",
            marks: { rows: { "1": "1" } },
            grid: [
              ["a", "?=1"],
              ["b", "?=2"],
            ],
          },
        ],
      },
      ["marks-sum", "cell-without-weight"],
    ],
    [
      "a rubric that does not add up",
      { answers: [{ id: "x", type: "text", points: "2", rubric: [{ id: "i", says: "I", points: "1" }] }] },
      ["rubric-sum"],
    ],
    [
      "a bare choice of two over half a point is a warning",
      {
        answers: [
          {
            id: "c",
            type: "choice",
            points: "1",
            options: [
              { id: "o", text: "Oui" },
              { id: "n", text: "Non" },
            ],
            expected: "o",
          },
        ],
      },
      ["bare-two-option-choice"],
    ],
    [
      "a set that gives a fixed variable",
      { variables: { v: "1" }, sets: { A: { v: "2" } }, answers: [amount("a", "=v")] },
      ["set-of-fixed-variable"],
    ],
    ["a proof of nothing", { answers: [{ ...amount("a", "1"), proves: ["zz"] }] }, ["proves-unknown"]],
  ])("%s", (_, sketch, expected) => expect(codesOf(sketch).toSorted()).toEqual(expected.toSorted()));

  test("a misspelt name is recognised", () => {
    const { problems } = compileSketch({
      variables: { charges_fixes: "1" },
      answers: [amount("a", "=charge_fixes")],
    });
    expect(problems[0] && renderMessage(compileMessages, problems[0])).toContain("charges_fixes");
  });
});

describe("the check tries many draws", () => {
  const checked = (sketch: ScenarioSketch) =>
    checkScenario(aScenario(sketch), seededChance(1)).map((problem) => {
      expect(renderMessage(compileMessages, problem)).not.toBe("");
      return problem.code;
    });
  const price = { from: "1", to: "3", step: "1", default: "2" };
  test.each<[string, ScenarioSketch, string[]]>([
    ["nothing to say", { variables: { p: price }, answers: [amount("a", "=p*2")] }, []],
    [
      "a key that divides by zero at one end",
      { variables: { p: price }, answers: [amount("a", "=1/(p-3)")] },
      ["key-without-value"],
    ],
    [
      "unless a constraint forbids that end",
      { variables: { p: price }, where: ["=p<3"], answers: [amount("a", "=1/(p-3)")] },
      [],
    ],
    [
      "a mistake that is right for some draw",
      {
        variables: { p: price },
        answers: [{ ...amount("a", "=p*2"), mistakes: [{ when: "=p+2", says: "Une somme." }] }],
      },
      ["mistake-is-right"],
    ],
    ["a key that rounds", { answers: [amount("a", "=ARRONDI(10/3;2)")] }, ["rounded-key"]],
    [
      "a tolerance over half the key",
      { answers: [amount("a", "10", { tolerance: "6 €" })] },
      ["wide-tolerance"],
    ],
  ])("%s", (_, sketch, expected) => expect([...new Set(checked(sketch))]).toEqual(expected));
});

describe("draws", () => {
  const scenario = aScenario({
    variables: {
      p: { from: "1,05", to: "1,35", step: "0,05", default: "1,20" },
      c: { choose: ["118000", "121000"], default: "121000" },
    },
    where: ["=p>1,1"],
    answers: [amount("a", "=c/p")],
  });
  test("a seed gives the same draw, within bounds and constraints", () => {
    for (let seed = 1; seed < 50; seed += 1) {
      const { draw, exhausted } = drawValues(scenario, seededChance(seed));
      expect(exhausted).toBe(false);
      expect(drawValues(scenario, seededChance(seed)).draw).toEqual(draw);
      expect(["1.15", "1.2", "1.25", "1.3", "1.35"]).toContain(draw.values.p);
      expect(["118000", "121000"]).toContain(draw.values.c);
    }
  });
  test("the ends of each variable, with what forbids them", () => {
    const ends = extremeDraws(scenario);
    expect(ends.map((draw) => draw.values)).toEqual([
      { p: "1.05" },
      { p: "1.35" },
      { c: "118000" },
      { c: "121000" },
    ]);
    expect(ends[0] && faultsOfDraw(scenario, ends[0])).toEqual([{ kind: "constraint", source: "=p>1,1" }]);
  });
  test("a constraint that nothing meets gives the reference set, and says so", () => {
    const impossible = aScenario({
      variables: { p: { from: "1", to: "2", step: "1", default: "1" } },
      where: ["=p>5"],
      answers: [amount("a", "=p")],
    });
    expect(drawValues(impossible, seededChance(1))).toEqual({
      draw: { set: "reference", values: {} },
      exhausted: true,
    });
  });
});
