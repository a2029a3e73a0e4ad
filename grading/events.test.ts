import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aScenario, answerOf, compileSketch, type ScenarioSketch } from "#tests/support/a-scenario.ts";
import { checkScenario } from "./check-scenario.ts";
import { referenceDraw, seededChance } from "./draw.ts";
import { D } from "./formulas/decimal.ts";
import { prepareGrading, type RawAnswers } from "./grade-attempt.ts";
import { OwnWorlds } from "./own-worlds.ts";

const MAIL = { from: "Mme Lenoir", subject: "Le loyer change", body: "documents/mail.mdx" };

/** The rent changes in the middle of the sitting; the yearly rent follows from it. */
const LOYER: ScenarioSketch = {
  variables: { loyer: "1200", mois: "12", loyer_annuel: "=loyer*mois", nouveau_loyer: "1500" },
  events: [{ id: "alea", on: "45min", ...MAIL, set: { loyer: "=nouveau_loyer" } }],
  answers: {
    t1: [{ id: "avant", type: "amount", label: "Loyer annuel", expected: "=loyer_annuel", points: "2" }],
    t2: [
      { id: "apres", type: "amount", label: "Nouveau loyer annuel", expected: "=loyer*mois", points: "2" },
      { id: "ecart", type: "amount", label: "Surcoût", expected: "=apres-avant", points: "2" },
    ],
  },
  taskAfter: { t2: ["alea"] },
};

const grade = (sketch: ScenarioSketch, raws: RawAnswers, missed: string[] = []) =>
  prepareGrading(aScenario(sketch), referenceDraw(), (_, fault) => {
    throw fault;
  })(raws, new Set(missed));
const states = (sketch: ScenarioSketch, raws: RawAnswers) =>
  grade(sketch, raws).answers.map(({ state, points }) => `${state} ${points}`);

describe("a task after an event", () => {
  // 1 200 × 12 = 14 400 before, 1 500 × 12 = 18 000 after, 18 000 − 14 400 = 3 600 more.
  test("sees the new value and all that follows from it; the tasks before keep the old", () => {
    expect(states(LOYER, { avant: "14400", apres: "18000", ecart: "3600" })).toEqual([
      "right 200",
      "right 200",
      "right 200",
    ]);
  });

  test("the old value is wrong after it, the new one before it", () => {
    expect(states(LOYER, { avant: "18000", apres: "14400", ecart: "" })).toEqual([
      "wrong 0",
      "wrong 0",
      "blank 0",
    ]);
  });

  // The candidate wrote 14 000 before the event: 18 000 − 14 000 = 4 000 carries it as typed.
  test("carries an earlier answer of the candidate as it was typed, whatever the event changed", () => {
    const result = grade(LOYER, { avant: "14000", apres: "18000", ecart: "4000" });
    expect(answerOf(result, "ecart")).toMatchObject({ state: "carried", points: 200 });
  });

  // Blank before: it is recomputed with the values of its own task, 14 400, not with those of the event.
  test("recomputes a blank earlier answer with the values of its own task", () => {
    expect(answerOf(grade(LOYER, { ecart: "3600" }), "ecart").state).toBe("right");
  });

  test("explains its path with the new figures", () => {
    const figure = answerOf(grade(LOYER, { apres: "18000" }), "apres").figures[0];
    expect(figure?.expected).toBe("18\u202f000");
    expect(figure?.path?.figures).toContain("1\u202f500");
  });

  test("an event's formula starts from the first values, even where a task comes after two", () => {
    const world = new OwnWorlds(
      aScenario({
        variables: { prix: "100" },
        events: [
          { id: "un", on: "teacher", ...MAIL, set: { prix: "=prix*2" } },
          { id: "deux", on: "teacher", ...MAIL, set: { prix: "=prix+5" } },
        ],
        answers: [{ id: "x", type: "amount", label: "x", expected: "=prix", points: "1" }],
      }),
      referenceDraw(),
    ).world(false, null);
    const price = (...events: string[]) => String(world.after(events).valueOf("prix"));
    expect([price(), price("un"), price("deux"), price("un", "deux")]).toEqual(["100", "200", "105", "105"]);
    expect(String(world.after(["un"]).after(["deux"]).valueOf("prix"))).toBe("105");
  });

  test("steps of a calculation see it too", () => {
    const sketch: ScenarioSketch = {
      ...LOYER,
      answers: {
        t1: [{ id: "debut", type: "amount", label: "Mois", expected: "=mois", points: "1" }],
        t2: [
          {
            id: "calcul",
            type: "workings",
            label: "Loyer annuel",
            points: "2",
            steps: [
              {
                id: "annuel",
                says: "Loyer annuel",
                expected: "=loyer*mois",
                points: { method: "1", value: "1" },
                result: "true",
              },
            ],
          },
        ],
      },
    };
    expect(answerOf(grade(sketch, { calcul: { lines: "1500 x 12 = 18000" } }), "calcul").points).toBe(200);
    expect(answerOf(grade(sketch, { calcul: { lines: "1200 x 12 = 14400" } }), "calcul").points).toBe(0);
  });
});

test("whatever the two rents, each side of the event has its own key, and the model copy its marks", () => {
  const rents = fc.integer({ min: 100, max: 9_999 });
  fc.assert(
    fc.property(rents, rents, (before, after) => {
      const sketch: ScenarioSketch = {
        ...LOYER,
        variables: { ...LOYER.variables, loyer: String(before), nouveau_loyer: String(after) },
      };
      const raws = {
        avant: String(before * 12),
        apres: String(after * 12),
        ecart: String((after - before) * 12),
      };
      expect(grade(sketch, raws).total).toBe(600);
      const world = new OwnWorlds(aScenario(sketch), referenceDraw()).world(false, null);
      expect(world.valueOf("avant")).toEqual(new D(before * 12));
      expect(world.after(["alea"]).valueOf("avant")).toEqual(new D(before * 12));
    }),
    { numRuns: 30 },
  );
});

test("the check solves both sides under every draw", () => {
  const sketch: ScenarioSketch = {
    ...LOYER,
    variables: { ...LOYER.variables, loyer: { from: "1000", to: "1300", step: "50", default: "1200" } },
  };
  expect(checkScenario(aScenario(sketch), seededChance(7), 5)).toEqual([]);
});

test("a sheet after an event holds the new data, follows them, and its model copy is right", () => {
  const sketch: ScenarioSketch = {
    ...LOYER,
    answers: {
      t1: [{ id: "debut", type: "amount", label: "Mois", expected: "=mois", points: "1" }],
      t2: [
        {
          id: "feuille",
          type: "spreadsheet",
          points: "4",
          grid: [
            ["Loyer mensuel", "=loyer"],
            ["Loyer annuel", "?"],
            ["Le même", "?"],
          ],
          expects: [
            { at: "B2", value: "=B1*12", points: "2" },
            { at: "B3", value: "=loyer_annuel", points: "2", typed: "2" },
          ],
        },
      ],
    },
  };
  const scenario = aScenario(sketch);
  expect(checkScenario(scenario, seededChance(7), 1)).toEqual([]);
  const points = (cells: Record<string, string>) =>
    answerOf(grade(sketch, { feuille: { cells } }), "feuille").points;
  expect(points({ B2: "=B1*12", B3: "18000" })).toBe(400);
  expect(points({ B2: "=1200*12", B3: "14400" })).toBe(0);
});

describe("an event that could not happen", () => {
  test("takes its tasks out of the total: they are worth nothing and nothing of them is kept", () => {
    const result = grade(LOYER, { avant: "14400", apres: "18000" }, ["alea"]);
    expect([result.total, result.max, result.provisional]).toEqual([200, 200, false]);
    expect(answerOf(result, "apres")).toMatchObject({ state: "blank", points: 0, max: 0, pending: 0 });
    expect(answerOf(result, "apres").findings.map(({ code }) => code)).toEqual(["not-asked"]);
  });

  test("what was written there proves nothing and is carried nowhere", () => {
    const sketch: ScenarioSketch = {
      ...LOYER,
      answers: {
        t1: [{ id: "avant", type: "amount", label: "Avant", expected: "=loyer_annuel", points: "2" }],
        t2: [
          {
            id: "apres",
            type: "amount",
            label: "Après",
            expected: "=avant+1",
            points: "2",
            proves: ["avant"],
          },
        ],
      },
    };
    expect(grade(sketch, { apres: "14401" }).total).toBe(400);
    expect(grade(sketch, { apres: "14401" }, ["alea"]).total).toBe(0);
  });
});

describe("the check of an event", () => {
  const problems = (event: Record<string, string | Record<string, string>>) =>
    compileSketch({ ...LOYER, events: [{ id: "alea", on: "teacher", ...MAIL, ...event }] }).problems.map(
      ({ code, params }) => [code, params.name, params.nearest],
    );

  test("it may change variables only", () => {
    expect(problems({ set: { avant: "3" } })).toEqual([["event-sets-no-variable", "avant", ""]]);
    expect(problems({ set: { loier: "3" } })).toEqual([["event-sets-no-variable", "loier", "loyer"]]);
  });

  test("what it sets and says may not come from an answer", () => {
    expect(problems({ set: { loyer: "=avant/10" } })[0]?.[0]).toBe("shown-gives-answer");
    expect(problems({ subject: "Le résultat est {{avant}}" })[0]?.[0]).toBe("shown-gives-answer");
  });

  test("its subject tells the new value", () => {
    const scenario = aScenario({
      ...LOYER,
      events: [{ id: "alea", on: "teacher", ...MAIL, subject: "{{loyer €}}", set: { loyer: "1500" } }],
    });
    const world = new OwnWorlds(scenario, referenceDraw()).world(false, null);
    expect(scenario.events[0]?.subject.fill(world)).toBe("1\u202f500\u202f€");
  });
});
