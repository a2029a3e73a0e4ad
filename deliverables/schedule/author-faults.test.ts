import { describe, expect, test } from "vitest";
import { checkScenario } from "#grading/check-scenario.ts";
import { seededChance } from "#grading/draw.ts";
import { compileSketch, type ScenarioSketch } from "#tests/support/a-scenario.ts";

type Sketch = Record<string, unknown>;

/** What is said of answers to their author: when they are compiled, then when they are tried. */
function problemsOf(answers: Sketch[], variables?: Sketch) {
  const sketch = { answers, ...(variables ? { variables } : {}) } as unknown as ScenarioSketch;
  const { scenario, problems } = compileSketch(sketch);
  return [...problems, ...(scenario ? checkScenario(scenario, seededChance(1), 2) : [])];
}
const codesOf = (answers: Sketch[], variables?: Sketch) =>
  problemsOf(answers, variables).map(({ code }) => code);

describe("a chart", () => {
  const tasks = [
    { id: "A", lasts: "3" },
    { id: "B", lasts: "5", after: ["A"] },
  ];
  const chart = { id: "barres", type: "schedule", mode: "gantt", points: "3" };
  const project = { id: "projet", type: "schedule", mode: "mpm", points: "3", tasks };

  test("sound, whatever counts its time and where its tasks come from", () => {
    expect(codesOf([{ ...chart, tasks }])).toEqual([]);
    expect(codesOf([{ ...chart, tasks, allow: "margin", counts: "instants", asks: "lasts" }])).toEqual([]);
    expect(codesOf([{ ...chart, tasks, begins: "2026-03-23", allow: "margin" }])).toEqual([]);
    expect(codesOf([project, { ...chart, from: "projet", allow: "margin" }])).toEqual([]);
    expect(codesOf([{ ...chart, from: "Projet" }, project])).toEqual([]);
  });

  test("without tasks, or with twice as many, or from what is no project", () => {
    expect(codesOf([chart])).toContain("gantt-from-or-tasks");
    expect(codesOf([project, { ...chart, from: "projet", tasks }])).toContain("gantt-from-or-tasks");
    expect(codesOf([{ ...chart, from: "projet" }])).toContain("gantt-from-unknown");
    expect(codesOf([{ ...chart, tasks: [tasks[0], { ...tasks[1], after: ["Z"] }] }])).toContain(
      "after-unknown",
    );
  });

  test("a duration that is shown may not tell an answer", () => {
    const shown = [{ id: "A", lasts: "=barres!D3" }, tasks[1]];
    expect(codesOf([{ ...chart, tasks: shown }])).toContain("shown-gives-answer");
  });
});

describe("a calendar", () => {
  const calendar = { id: "dates", type: "schedule", mode: "calendar", points: "2" };
  const first = { id: "un", says: "Un", on: "2026-05-04" };
  const codes = (...steps: Sketch[]) => codesOf([{ ...calendar, steps }]);

  test("sound with delays and formulas", () => {
    expect(codes(first, { id: "deux", says: "Deux", after: "un", days: "15" })).toEqual([]);
    expect(codes(first, { id: "deux", says: "Deux", on: "=un+3" })).toEqual([]);
  });

  test("a step that has no date, two dates, no delay, or a delay from nowhere", () => {
    expect(codes({ id: "un", says: "Un" })).toContain("calendar-on-or-after");
    expect(codes({ ...first, after: "un", days: "1" })).toContain("calendar-on-or-after");
    expect(codes(first, { id: "deux", says: "Deux", after: "un" })).toContain("calendar-days-or-months");
    expect(codes({ id: "deux", says: "Deux", after: "nulle_part", days: "1" })).toContain("unknown-name");
  });

  test("dates that are all shown, and a shown one that tells an answer", () => {
    expect(codes({ ...first, shown: "true" })).toContain("calendar-asks-nothing");
    expect(codes(first, { id: "deux", says: "Deux", on: "=un+3", shown: "true" })).toContain(
      "shown-gives-answer",
    );
  });

  test("points that are not those of the answer, or that some steps have", () => {
    const second = { id: "deux", says: "Deux", on: "=un+3" };
    expect(codes({ ...first, points: "1" }, { ...second, points: "2" })).toContain("steps-sum");
    expect(codes({ ...first, points: "1" }, second)).toContain("journal-points-missing");
  });
});

describe("a planning", () => {
  const rule = { rule: "cover", at_least: "1" };
  const planning = {
    id: "semaine",
    type: "schedule",
    mode: "planning",
    points: "2",
    posts: [
      { id: "M", hours: "6h-13h" },
      { id: "R", rest: "true" },
    ],
    days: ["Lundi", "Mardi"],
    people: [
      { id: "lea", says: "Léa" },
      { id: "paul", says: "Paul" },
    ],
    constraints: [rule, { rule: "off", who: "lea", on: ["Mardi"], because: "elle est en congé" }],
    solution: { lea: ["M", "R"], paul: ["R", "M"] },
  };
  const codes = (more: Sketch) => codesOf([{ ...planning, ...more }]);

  test("sound where its solution keeps every constraint", () => {
    expect(codes({})).toEqual([]);
  });

  test("a solution that breaks a constraint is told in words, at the place of the person", () => {
    const solution = { lea: ["M", "M"], paul: ["R", "M"] };
    const [problem] = problemsOf([{ ...planning, solution }]).filter(
      ({ code }) => code === "planning-solution-breaks",
    );
    expect(problem?.params.says).toBe("Léa travaille le mardi alors qu’elle est en congé.");
  });

  test("names that are no post, no person, no day, no shift", () => {
    const unknown = [
      { rule: "cover", post: "Z", at_least: "1" },
      { rule: "off", who: "zoe" },
      { rule: "cover", at_least: "1", on: ["Jeudi"] },
      { rule: "cover", at_least: "1", shifts: ["nuit"] },
    ];
    for (const one of unknown) expect(codes({ constraints: [one] })).toContain("planning-unknown");
    expect(codes({ solution: { lea: ["Z", "R"], paul: ["R", "M"] } })).toContain("planning-unknown");
    expect(codes({ solution: { ...planning.solution, zoe: ["R", "M"] } })).toContain("planning-unknown");
    expect(codes({ people: [...planning.people, { id: "lea" }] })).toContain("element-twice");
  });

  test("a solution with a cell missing, a rule without its number or without hours", () => {
    expect(codes({ solution: { lea: ["M"], paul: ["R", "M"] } })).toContain("planning-solution-length");
    expect(codes({ constraints: [{ rule: "cover", post: "M" }] })).toContain("planning-cover-without-number");
    const posts = [{ id: "M" }, { id: "R", rest: "true" }];
    expect(codes({ posts, constraints: [{ rule: "daily", at_most: "10" }] })).toContain(
      "planning-without-hours",
    );
  });

  test("points that are not those of the answer, or that some constraints have", () => {
    expect(codes({ constraints: [{ ...rule, points: "1" }] })).toContain("planning-sum");
    expect(codes({ constraints: [{ ...rule, points: "1" }, rule] })).toContain("journal-points-missing");
  });
});
