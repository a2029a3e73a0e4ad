import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aScenario, gradeSketch, type ScenarioSketch } from "#tests/support/a-scenario.ts";
import { applyCorrections, type FinalAnswer } from "./apply-corrections.ts";
import type { Correction } from "./corrections.ts";
import { rubricsOf } from "./rubric-of.ts";

/** 12 points: 4 by the machine, 8 read by a person with every form of item. */
const paper: ScenarioSketch = {
  answers: [
    { id: "taux", type: "amount", unit: "%", expected: "40", points: "1" },
    { id: "seuil", type: "amount", unit: "€", expected: "=60000/(taux/100)", points: "3" },
    {
      id: "avis",
      type: "text",
      points: "6",
      rubric: [
        { id: "compare", points: "1,5", says: "Compare" },
        { id: "conclut", points: "1", says: "Conclut", needs: "compare" },
        { id: "plan", levels: ["0", "0,5", "1"], says: "Plan" },
        { id: "arguments", each: "0,75", at_most: "2,25", says: "Arguments", open: "true" },
        { id: "forme", points: "0,25", says: "Forme" },
        { id: "langue", minus: "0,25", at_most: "0,5", says: "Orthographe" },
      ],
    },
    {
      id: "choix",
      type: "choice",
      options: [
        { id: "oui", text: "Oui" },
        { id: "non", text: "Non" },
      ],
      expected: "oui",
      points: "0,5",
      because: { points: "1,5", rubric: [{ id: "raison", points: "1,5", says: "Compare les résultats" }] },
    },
  ],
};
const everything = {
  taux: "40",
  seuil: "150 000",
  avis: "Je conseille…",
  choix: { options: "oui", because: "Car…" },
};

let instant = 0;
const decide = (
  answerId: string,
  criterion: string,
  points: number,
  more: Partial<Correction> = {},
): Correction => ({
  answerId,
  criterion,
  points,
  comment: null,
  reason: null,
  by: "teacher",
  at: `2026-11-25T14:00:${String((instant += 1)).padStart(2, "0")}.000Z`,
  liftedAt: null,
  ...more,
});

function mark(corrections: Correction[], raws: Record<string, unknown> = everything) {
  const scenario = aScenario(paper);
  return applyCorrections(gradeSketch(paper, raws), rubricsOf(scenario), corrections);
}
function answer(corrections: Correction[], id: string, raws?: Record<string, unknown>): FinalAnswer {
  const found = mark(corrections, raws).answers.find((one) => one.id === id);
  if (!found) throw new Error(`no answer ${id}`);
  return found;
}

describe("what a person decides", () => {
  test("nothing decided: the machine's part, and what is left", () => {
    expect(mark([])).toMatchObject({
      total: 450,
      max: 1200,
      pending: 750,
      provisional: true,
      touched: false,
    });
  });
  test("a ticked item earns its points, the others still wait", () => {
    expect(answer([decide("avis", "compare", 150)], "avis")).toMatchObject({
      state: "to-mark",
      points: 150,
      pending: 450,
    });
  });
  test("everything decided: levels, arguments among n, malus", () => {
    const corrections = [
      decide("avis", "compare", 150),
      decide("avis", "conclut", 100),
      decide("avis", "plan", 50),
      decide("avis", "arguments", 150),
      decide("avis", "forme", 25),
      decide("avis", "langue", -50),
      decide("choix", "raison", 150),
    ];
    // 1,50 + 1 + 0,50 + 1,50 + 0,25 − 0,50 = 4,25; the choice 0,50 + 1,50 = 2.
    expect(answer(corrections, "avis")).toMatchObject({ state: "partial", points: 425, pending: 0 });
    expect(answer(corrections, "choix")).toMatchObject({ state: "right", points: 200, pending: 0 });
    expect(mark(corrections)).toMatchObject({ total: 1025, pending: 0, provisional: false, touched: true });
  });
  test("an item counts for nothing while the one it needs earned nothing, and comes back with it", () => {
    const conclut = decide("avis", "conclut", 100);
    const without = answer([conclut, decide("avis", "compare", 0)], "avis");
    expect(without.points).toBe(0);
    expect(without.rubric.find(({ item }) => item.id === "conclut")).toMatchObject({
      decided: 100,
      needsMet: false,
    });
    expect(answer([conclut, decide("avis", "compare", 150)], "avis").points).toBe(250);
  });
  test("an item whose need is refused is not waited for", () => {
    expect(answer([decide("avis", "compare", 0)], "avis").pending).toBe(350);
  });
  test("a malus never brings an answer under zero", () => {
    expect(answer([decide("avis", "forme", 25), decide("avis", "langue", -50)], "avis").points).toBe(0);
  });
  test("a malus that nobody entered takes nothing off and is not waited for", () => {
    const rest = ["compare", "conclut", "plan", "arguments", "forme"].map((id) => decide("avis", id, 0));
    expect(answer(rest, "avis")).toMatchObject({ state: "wrong", points: 0, pending: 0 });
  });
});

describe("which decision counts", () => {
  test("the newest one on each criterion", () => {
    const [first, second] = [decide("avis", "compare", 150), decide("avis", "compare", 0)];
    expect(answer([second, first], "avis").points).toBe(0);
  });
  test("a lifted one no longer does: the one before comes back", () => {
    const first = decide("avis", "compare", 150);
    const lifted = decide("avis", "compare", 0, { liftedAt: "2026-11-26T08:00:00.000Z" });
    expect(answer([first, lifted], "avis").points).toBe(150);
  });
  test("one on an item or an answer that is no longer there changes nothing", () => {
    expect(mark([decide("avis", "disparu", 100), decide("absente", "$points", 100)])).toMatchObject({
      total: 450,
      pending: 750,
    });
  });
  test("one that is more than the item gives today is brought back to it", () => {
    expect(answer([decide("avis", "compare", 400)], "avis").points).toBe(150);
  });
});

describe("what the machine left to check", () => {
  // The rate is a hundredth of its key: what follows from it is right, but a person decides.
  const absurd = { ...everything, taux: "0,40 %", seuil: "15 000 000" };
  test("it is pending, with a proposal", () => {
    expect(answer([], "seuil", absurd)).toMatchObject({ state: "to-check", points: 0, pending: 300 });
  });
  test("confirmed, it is carried", () => {
    expect(answer([decide("seuil", "$points", 300)], "seuil", absurd)).toMatchObject({
      state: "carried",
      points: 300,
      pending: 0,
    });
  });
  test("changed, the machine's finding stays beside the mark", () => {
    const changed = answer([decide("seuil", "$points", 100)], "seuil", absurd);
    expect(changed).toMatchObject({ state: "partial", points: 100, pending: 0 });
    expect(changed.machine).toMatchObject({ state: "to-check", proposed: 300 });
  });
  test("a mark that the machine had given can be changed too", () => {
    expect(answer([decide("taux", "$points", 50)], "taux", { ...everything, taux: "39" })).toMatchObject({
      state: "partial",
      points: 50,
    });
  });
});

test("a blank text waits for nobody; a person may still grant it points", () => {
  const blank = { ...everything, avis: "" };
  expect(answer([decide("avis", "compare", 150)], "avis", blank)).toMatchObject({
    state: "blank",
    points: 0,
  });
  expect(answer([decide("avis", "$points", 200)], "avis", blank)).toMatchObject({
    state: "partial",
    points: 200,
  });
});

test("a comment gives no point and is kept", () => {
  const commented = answer([decide("avis", "$comment", 0, { comment: "Bonne lecture." })], "avis");
  expect(commented).toMatchObject({ points: 0, pending: 600, comment: { comment: "Bonne lecture." } });
});

test("whatever is decided, no answer leaves 0…max, nor does the copy, and what waits fits in what is left", () => {
  const criteria = fc.constantFrom(
    ["avis", "compare"],
    ["avis", "conclut"],
    ["avis", "plan"],
    ["avis", "arguments"],
    ["avis", "langue"],
    ["choix", "raison"],
    ["choix", "$points"],
    ["seuil", "$points"],
  );
  const corrections = fc.array(fc.tuple(criteria, fc.integer({ min: -1000, max: 1000 })), { maxLength: 12 });
  fc.assert(
    fc.property(corrections, (drawn) => {
      const result = mark(drawn.map(([[id = "", criterion = ""], points]) => decide(id, criterion, points)));
      for (const one of result.answers) {
        expect(one.points).toBeGreaterThanOrEqual(0);
        expect(one.points).toBeLessThanOrEqual(one.max);
        expect(one.points + one.pending).toBeLessThanOrEqual(one.max);
      }
      expect(result.total).toBeLessThanOrEqual(result.max);
      expect(result.provisional).toBe(result.answers.some((one) => one.pending > 0));
    }),
    { numRuns: 200 },
  );
});
