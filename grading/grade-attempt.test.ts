import { describe, expect, test } from "vitest";
import { answerOf, gradeSketch, type ScenarioSketch } from "#tests/support/a-scenario.ts";

/** Fixed costs 121 000, rate 41,5 %: the break-even point is 291 566,27 (121 000 ÷ 0,415). */
const breakEven: ScenarioSketch = {
  variables: { charges_fixes: "121000", mcv: "170980", ca: "412000" },
  answers: [
    { id: "taux", type: "amount", unit: "%", expected: "=mcv/ca*100", points: "2" },
    {
      id: "seuil",
      type: "amount",
      unit: "€",
      expected: "=charges_fixes/(taux/100)",
      points: "4",
      mistakes: [{ when: "=charges_fixes*taux/100", says: "Le seuil est un quotient.", earns: "1" }],
    },
    { id: "marge", type: "amount", unit: "€", expected: "=ca-seuil", points: "2" },
  ],
};
const marks = (sketch: ScenarioSketch, raws: Record<string, unknown>) =>
  gradeSketch(sketch, raws).answers.map(({ state, points }) => `${state} ${points}`);

describe("an error is paid for once", () => {
  test("everything right earns everything", () => {
    expect(marks(breakEven, { taux: "41,5", seuil: "291 566,27", marge: "120 433,73 €" })).toEqual([
      "right 200",
      "right 400",
      "right 200",
    ]);
  });
  test("a wrong rate costs its own points only", () => {
    // 121 000 ÷ 0,40 = 302 500; 412 000 − 302 500 = 109 500.
    expect(marks(breakEven, { taux: "40", seuil: "302 500", marge: "109 500" })).toEqual([
      "wrong 0",
      "carried 400",
      "carried 200",
    ]);
  });
  test("a figure right with the scenario's own values stays right after a wrong one", () => {
    expect(marks(breakEven, { taux: "40", seuil: "291 566,27", marge: "120 433,73" })).toEqual([
      "wrong 0",
      "right 400",
      "right 200",
    ]);
  });
  test("a second error costs its own points, and what follows rests on it", () => {
    expect(marks(breakEven, { taux: "40", seuil: "300 000", marge: "112 000" })).toEqual([
      "wrong 0",
      "wrong 0",
      "carried 200",
    ]);
  });
  test("a blank earlier figure is recomputed", () => {
    expect(marks(breakEven, { seuil: "291 566,27" })).toEqual(["blank 0", "right 400", "blank 0"]);
  });
  test("an absurd earlier figure is not carried: a person decides", () => {
    // 121 000 ÷ 0,00415 = 29 156 626,51: the rate is a hundredth of its key.
    const result = gradeSketch(breakEven, { taux: "0,415 %", seuil: "29 156 626,51" });
    expect(answerOf(result, "seuil")).toMatchObject({
      state: "to-check",
      points: 0,
      proposed: 400,
      pending: 400,
    });
    expect(result.provisional).toBe(true);
  });
  test("rounded intermediate figures are right", () => {
    // 170 980 ÷ 412 000 = 41,5 % exactly here; with 171 000 the rate is 41,5048…, rounded 41,50 -> 291 566,27.
    const sketch = { ...breakEven, variables: { ...breakEven.variables, mcv: "171000" } };
    expect(marks(sketch, { taux: "41,50", seuil: "291 566,27" })).toEqual([
      "right 200",
      "right 400",
      "blank 0",
    ]);
  });
});

test("a typical mistake is named and earns its part", () => {
  const seuil = answerOf(gradeSketch(breakEven, { taux: "41,5", seuil: "50 215" }), "seuil");
  expect(seuil).toMatchObject({ state: "partial", points: 100 });
  expect(seuil.findings).toEqual([
    { code: "mistake", points: 100, params: { says: "Le seuil est un quotient." } },
  ]);
});

test("a typical mistake made from one's own earlier figure is named too", () => {
  // 121 000 × 40 ÷ 100 = 48 400.
  expect(marks(breakEven, { taux: "40", seuil: "48 400" })).toEqual(["wrong 0", "partial 100", "blank 0"]);
});

test("a typical mistake made from one's own figure is named where the key itself rests on none", () => {
  const sketch: ScenarioSketch = {
    answers: [
      { id: "a", type: "amount", expected: "100", points: "1" },
      {
        id: "b",
        type: "amount",
        expected: "7",
        points: "1",
        mistakes: [{ when: "=a*2", says: "Double.", earns: "0,5" }],
      },
    ],
  };
  expect(marks(sketch, { a: "110", b: "220" })).toEqual(["wrong 0", "partial 50"]);
});

test("a number still to be settled is checked by a person when one reading is right", () => {
  const sketch: ScenarioSketch = {
    answers: [{ id: "prix", type: "amount", unit: "€", expected: "1234", points: "1" }],
  };
  expect(marks(sketch, { prix: "1.234" })).toEqual(["to-check 0"]);
  expect(marks(sketch, { prix: "1.235" })).toEqual(["wrong 0"]);
  expect(marks(sketch, { prix: "1,234" })).toEqual(["wrong 0"]);
});

test("« à défaut, retenez … » is a base for what follows", () => {
  const sketch: ScenarioSketch = {
    variables: { ca: "400000" },
    answers: [
      { id: "seuil", type: "amount", unit: "€", expected: "250000", given: "300000", points: "2" },
      { id: "marge", type: "amount", unit: "€", expected: "=ca-seuil", points: "2" },
    ],
  };
  expect(marks(sketch, { marge: "100 000" })).toEqual(["blank 0", "right 200"]);
  expect(marks(sketch, { seuil: "200 000", marge: "100 000" })).toEqual(["wrong 0", "right 200"]);
});

test("no carry where the author refuses it, a penalty where he asks one", () => {
  const withCarry = (carry: string | Record<string, string>): ScenarioSketch => ({
    answers: [
      { id: "a", type: "amount", expected: "100", points: "1" },
      { id: "b", type: "amount", expected: "=a*2", points: "1", carry },
    ],
  });
  expect(marks(withCarry("false"), { a: "110", b: "220" })).toEqual(["wrong 0", "wrong 0"]);
  expect(marks(withCarry({ penalty: "0,25" }), { a: "110", b: "220" })).toEqual(["wrong 0", "carried 75"]);
  expect(marks(withCarry({ when: "=a>105" }), { a: "110", b: "220" })).toEqual(["wrong 0", "carried 100"]);
  expect(marks(withCarry({ when: "=a<105" }), { a: "110", b: "220" })).toEqual(["wrong 0", "wrong 0"]);
});

describe("proves", () => {
  const sketch: ScenarioSketch = {
    answers: [
      { id: "taux", type: "amount", unit: "%", expected: "40", points: "2" },
      {
        id: "seuil",
        type: "amount",
        unit: "€",
        expected: "=60000/(taux/100)",
        points: "4",
        proves: ["taux"],
      },
    ],
  };
  test("a right later value gives the points of the blank, which stays blank", () => {
    const result = gradeSketch(sketch, { seuil: "150 000" });
    expect(answerOf(result, "taux")).toMatchObject({ state: "blank", points: 200 });
    expect(result.total).toBe(600);
  });
  test("it proves nothing of a wrong value", () => {
    expect(gradeSketch(sketch, { taux: "50", seuil: "150 000" }).total).toBe(400);
  });
});

describe("other readings", () => {
  const hours: ScenarioSketch = {
    variables: { salaire: "2100", heures_mois: "161" },
    readings: [{ id: "moyenne", says: "base 151,67 h", set: { heures_mois: "151,67" }, together: "true" }],
    answers: [
      {
        id: "taux",
        type: "amount",
        unit: "€",
        expected: "=salaire/heures_mois",
        precision: "0.01",
        points: "1",
      },
      { id: "absence", type: "amount", unit: "€", expected: "=taux*14", precision: "0.01", points: "2" },
    ],
  };
  test("the whole scope is marked under the reading that gives most", () => {
    // 2 100 ÷ 151,67 = 13,85; × 14 = 193,84 (193,90 from the rounded rate).
    expect(marks(hours, { taux: "13,85", absence: "193,84" })).toEqual(["right 100", "right 200"]);
    expect(gradeSketch(hours, { taux: "13,85", absence: "193,90" }).scopes).toHaveLength(1);
  });
  test("readings that go together are not mixed", () => {
    // 2 100 ÷ 161 = 13,04; 182,61 on 161 h, 193,84 on 151,67 h: one of the two is wrong, but the absence worth more wins.
    expect(gradeSketch(hours, { taux: "13,04", absence: "193,84" }).total).toBe(200);
  });
  test("a cost is charged once, whatever the number of answers", () => {
    const vat: ScenarioSketch = {
      variables: { ca: "100000", cout: "60000" },
      readings: [{ id: "ttc", says: "Vous avez pris le CA TTC.", set: { ca: "=ca*1,2" }, cost: "1" }],
      answers: [
        { id: "marge", type: "amount", unit: "€", expected: "=ca-cout", points: "2" },
        { id: "part", type: "amount", unit: "%", expected: "=cout/ca*100", points: "2" },
      ],
    };
    const result = gradeSketch(vat, { marge: "60 000", part: "50" });
    expect(result).toMatchObject({ total: 300, max: 400 });
    expect(result.scopes).toEqual([
      {
        code: "other-reading",
        points: -100,
        params: { says: "Vous avez pris le CA TTC." },
        scope: { kind: "scenario", id: "essai" },
      },
    ]);
  });
});

test("one faulty grader never blanks another answer", async () => {
  const { aScenario } = await import("#tests/support/a-scenario.ts");
  const { prepareGrading } = await import("./grade-attempt.ts");
  const { referenceDraw } = await import("./draw.ts");
  const scenario = aScenario(breakEven);
  const [first, ...others] = scenario.answers;
  if (!first) throw new Error("the sketch has answers");
  const failing = {
    ...first,
    definition: {
      ...first.definition,
      grade: () => {
        throw new Error("out of order");
      },
    },
  };
  const told: string[] = [];
  const grade = prepareGrading({ ...scenario, answers: [failing, ...others] }, referenceDraw(), (id) =>
    told.push(id),
  );
  const result = grade({ taux: "41,5", seuil: "291 566,27" });
  expect(result.answers.map(({ state, points }) => `${state} ${points}`)).toEqual([
    "to-check 0",
    "right 400",
    "blank 0",
  ]);
  expect(told).toEqual(["taux"]);
});

describe("what a candidate wrote is what he goes on with", () => {
  test("a wrong rate written as a decimal is carried as the rate it is", () => {
    // 121 000 ÷ 0,40 = 302 500, not 121 000 ÷ 0,004.
    expect(marks(breakEven, { taux: "0,40", seuil: "302 500" })).toEqual([
      "wrong 0",
      "carried 400",
      "blank 0",
    ]);
  });
  test("a wrong number still to be settled is carried in its only sensible reading", () => {
    // 412 000 − 302 500 = 109 500.
    expect(marks(breakEven, { taux: "41,5", seuil: "302.500", marge: "109 500" })).toEqual([
      "right 200",
      "wrong 0",
      "carried 200",
    ]);
  });
  test("a typical mistake is named in the second reading too", () => {
    expect(marks(breakEven, { taux: "41,5", seuil: "50.215" })).toEqual([
      "right 200",
      "partial 100",
      "blank 0",
    ]);
  });
});

test("ids with capitals and accents are names like others", () => {
  const sketch: ScenarioSketch = {
    answers: [
      { id: "Marge_Unité", type: "amount", expected: "12", points: "1" },
      { id: "Total", type: "amount", expected: "=marge_unite*10", points: "1" },
      {
        id: "Tableau",
        type: "table",
        points: "1",
        grid: [
          ["a", "?=total"],
          ["b", "?=B1*2"],
        ],
      },
    ],
  };
  const copy = { Marge_Unité: "13", Total: "130", Tableau: { cells: { B1: "130", B2: "260" } } };
  expect(marks(sketch, copy)).toEqual(["wrong 0", "carried 100", "carried 100"]);
});

describe("the best points win", () => {
  test("a certain match wins over one that a person must check", () => {
    // 500 is absurd for 5; « à défaut, retenez 3 »: both give 0 after ENT(b/1000), the given one for certain.
    const sketch: ScenarioSketch = {
      answers: [
        { id: "a", type: "amount", expected: "5000", given: "300", points: "1" },
        { id: "b", type: "amount", expected: "=ENT(a/1000)", points: "1" },
      ],
    };
    expect(marks(sketch, { a: "10", b: "0" })).toEqual(["wrong 0", "right 100"]);
  });
  test("more decimals that cost nothing stay right with the scenario's own values", () => {
    const sketch: ScenarioSketch = {
      answers: [
        { id: "a", type: "amount", expected: "57,2727", points: "1" },
        { id: "b", type: "amount", expected: "=a", precision: "0.01", points: "1" },
      ],
    };
    expect(marks(sketch, { a: "57,27", b: "57,2727" })).toEqual(["right 100", "right 100"]);
    expect(marks(sketch, { a: "57,274", b: "57,274" })).toEqual(["wrong 0", "right 100"]);
  });
});

test("« à défaut, retenez … » was promised, whatever the carry of what follows", () => {
  const sketch: ScenarioSketch = {
    answers: [
      { id: "seuil", type: "amount", expected: "250000", given: "300000", points: "2" },
      { id: "marge", type: "amount", expected: "=400000-seuil", points: "2", carry: "false" },
    ],
  };
  expect(marks(sketch, { seuil: "200 000", marge: "100 000" })).toEqual(["wrong 0", "right 200"]);
  expect(marks(sketch, { seuil: "200 000", marge: "200 000" })).toEqual(["wrong 0", "wrong 0"]);
});

describe("proves, by the scenario's own values only", () => {
  const proving = (
    more: Partial<ScenarioSketch> = {},
    given: Record<string, string> = {},
  ): ScenarioSketch => ({
    variables: { cf: "60000" },
    ...more,
    answers: [
      { id: "taux", type: "amount", unit: "%", expected: "40", points: "2", ...given },
      { id: "seuil", type: "amount", expected: "=cf/(taux/100)", points: "4", proves: { taux: "1" } },
    ],
  });
  test("a map says how many points", () => {
    expect(marks(proving(), { seuil: "150 000" })).toEqual(["blank 100", "right 400"]);
  });
  test("not from the value given « à défaut »", () => {
    expect(marks(proving({}, { given: "50" }), { seuil: "120 000" })).toEqual(["blank 0", "right 400"]);
  });
  test("not under another reading", () => {
    const readings = [{ id: "ttc", says: "TTC", set: { cf: "72000" } }];
    expect(marks(proving({ readings }), { seuil: "180 000" })).toEqual(["blank 0", "right 400"]);
  });
  test("not of an answer that was tried, nor by one that is carried", () => {
    expect(marks(proving(), { taux: "abc", seuil: "150 000" })).toEqual(["unreadable 0", "right 400"]);
    expect(marks(proving(), { taux: "50", seuil: "120 000" })).toEqual(["wrong 0", "carried 400"]);
  });
  test("the most that is granted, at most the points of the answer, its reason's left out", () => {
    const sketch: ScenarioSketch = {
      answers: [
        {
          id: "avis",
          type: "choice",
          options: [
            { id: "oui", text: "Oui" },
            { id: "non", text: "Non" },
          ],
          expected: "oui",
          points: "1",
          because: { points: "2", rubric: [{ id: "r", points: "2", says: "Justifie" }] },
        },
        { id: "a", type: "amount", expected: "1", points: "1", proves: { avis: "0,5" } },
        { id: "b", type: "amount", expected: "2", points: "1", proves: ["avis"] },
      ],
    };
    expect(marks(sketch, { a: "1" })).toEqual(["blank 50", "right 100", "blank 0"]);
    expect(marks(sketch, { a: "1", b: "2" })).toEqual(["blank 100", "right 100", "right 100"]);
  });
});

describe("readings in nested scopes", () => {
  const nested: ScenarioSketch = {
    variables: { ca: "100000", base: "100" },
    readings: [{ id: "ttc", says: "TTC", set: { ca: "=ca*1,2" }, cost: "1" }],
    taskReadings: { t1: [{ id: "autre", says: "autre base", set: { base: "200" }, together: "true" }] },
    answers: {
      t1: [
        { id: "a", type: "amount", expected: "=base*3", points: "2" },
        { id: "b", type: "amount", expected: "=base*5", points: "2" },
        { id: "c", type: "amount", expected: "=ca/2", points: "3" },
      ],
      t2: [{ id: "d", type: "amount", expected: "=ca/10", points: "2" }],
    },
  };
  test("a scope that stands under one reading takes no other", () => {
    // base 200: a 600, b 1 000; c read TTC: 60 000 is another reading's, and t1 stands under « autre ».
    const result = gradeSketch(nested, { a: "600", b: "1 000", c: "60 000", d: "12 000" });
    expect(result.answers.map(({ state, points }) => `${state} ${points}`)).toEqual([
      "right 200",
      "right 200",
      "wrong 0",
      "right 200",
    ]);
    expect(result.scopes.map(({ points }) => points)).toEqual([0, -100]);
  });
  test("a cost of the whole paper is charged once for answers of several tasks", () => {
    const result = gradeSketch(nested, { a: "300", b: "500", c: "60 000", d: "12 000" });
    expect(result.total).toBe(200 + 200 + 300 + 200 - 100);
  });
  test("a reading that gains no more than it costs is not taken", () => {
    const result = gradeSketch(
      { ...nested, readings: [{ id: "ttc", says: "TTC", set: { ca: "120000" }, cost: "2" }] },
      { d: "12 000" },
    );
    expect(result).toMatchObject({ total: 0, scopes: [] });
  });
  test("what rests on a figure that a reading made right is no longer to be checked", () => {
    // Monthly instead of yearly: 1 000 for 12 000 is absurd, but it is a reading of the first task.
    const rent: ScenarioSketch = {
      variables: { mois: "12" },
      taskReadings: { t1: [{ id: "mensuel", says: "Loyer d'un mois.", set: { mois: "1" }, cost: "0,5" }] },
      answers: {
        t1: [{ id: "loyer", type: "amount", expected: "=1000*mois", points: "1" }],
        t2: [{ id: "charges", type: "amount", expected: "=loyer+500", points: "1" }],
      },
    };
    expect(marks(rent, { loyer: "1 000", charges: "1 500" })).toEqual(["right 100", "right 100"]);
    expect(marks(rent, { loyer: "1 001", charges: "1 501" })).toEqual(["wrong 0", "to-check 0"]);
  });
});

describe("an answer that cannot be read", () => {
  test("is checked by a person; what rests on it sees a blank", async () => {
    const { aScenario } = await import("#tests/support/a-scenario.ts");
    const { prepareGrading } = await import("./grade-attempt.ts");
    const { referenceDraw } = await import("./draw.ts");
    const told: string[] = [];
    const grade = prepareGrading(aScenario(breakEven), referenceDraw(), (id) => told.push(id));
    const result = grade({ taux: 41.5, seuil: "291 566,27", marge: "120 433,73" });
    expect(result.answers.map(({ state, points }) => `${state} ${points}`)).toEqual([
      "to-check 0",
      "right 400",
      "right 200",
    ]);
    expect(told).toEqual(["taux"]);
    expect(result.provisional).toBe(true);
  });
});

test("a figure between two steps of the same calculation sees the copy's own step", () => {
  // ht 1 000 read 1 100; tva = 20 % of it, 220, on its own; ttc = 1 100 + 220 = 1 320; then 1 320 ÷ 10 = 132.
  const sketch: ScenarioSketch = {
    answers: [
      {
        id: "facture",
        type: "workings",
        points: "2",
        steps: [
          { id: "ht", says: "Hors taxes", expected: "=40*25", points: { value: "1" } },
          { id: "ttc", says: "Toutes taxes", expected: "=ht+tva", points: { value: "1" }, result: "true" },
        ],
        justify: "false",
      },
      { id: "tva", type: "amount", expected: "=ht*20%", points: "1" },
      { id: "part", type: "amount", expected: "=(ht+tva)/10", points: "1" },
    ],
  };
  const copy = { facture: { lines: "Hors taxes = 44 × 25 = 1 100\nToutes taxes = 1 320" }, part: "132" };
  expect(marks(sketch, copy).slice(2)).toEqual(["carried 100"]);
});
