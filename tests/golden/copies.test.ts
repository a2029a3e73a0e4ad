import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { fixedSet, referenceDraw } from "#grading/draw.ts";
import { prepareGrading } from "#grading/grade-attempt.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";
import { StateSchema } from "#schemas/grading.ts";
import { aPublishedScenario } from "#tests/support/a-published-scenario.ts";

/**
 * Whole copies marked by hand from the statement and the barème alone, before the engine marked them
 * (`<scenario>/README.md`): points to the hundredth, states, what waits for a person, costs of other readings. A
 * difference is discussed; it is never settled by changing the hand marks.
 */
const CopySchema = z.strictObject({
  scenario: z.string(),
  set: z.string(),
  answers: z.record(z.string(), z.unknown()),
  marks: z.record(
    z.string(),
    z.strictObject({
      points: z.number().int(),
      state: StateSchema,
      pending: z.number().int().optional(),
      reason: z.string(),
    }),
  ),
  scopes: z.array(
    z.strictObject({ kind: z.string(), id: z.string(), points: z.number().int(), reason: z.string() }),
  ),
  calculated: z.strictObject({ points: z.number().int(), max: z.number().int() }),
});
type Copy = z.output<typeof CopySchema>;

const files = readdirSync("tests/golden", { recursive: true, encoding: "utf8" })
  .filter((file) => /[\\/]copy-\d+\.yaml$/.test(file))
  .map((file) => `tests/golden/${file}`)
  .toSorted();
const compiled = new Map<string, CompiledScenario>();

function gradeOf({ scenario: id, set, answers }: Copy) {
  const scenario = compiled.get(id) ?? aPublishedScenario(id);
  compiled.set(id, scenario);
  const draw = set === "reference" ? referenceDraw() : fixedSet(scenario, set);
  if (!draw) throw new Error(`${id} has no set « ${set} »`);
  return prepareGrading(scenario, draw, (answer, fault) => {
    throw new Error(`grading « ${answer} » failed`, { cause: fault });
  })(answers);
}

test("there are copies marked by hand", () => {
  expect(files.length).toBeGreaterThanOrEqual(3);
});

describe.each(files)("%s", (file) => {
  const copy = CopySchema.parse(parse(readFileSync(file, "utf8")));
  const result = gradeOf(copy);

  test("every answer of the paper was marked by hand", () => {
    expect(Object.keys(copy.marks).toSorted()).toEqual(result.answers.map(({ id }) => id).toSorted());
  });

  test.each(Object.entries(copy.marks))("%s has the points and the state of the hand", (id, hand) => {
    const answer = result.answers.find((one) => one.id === id);
    const told = `${hand.reason}\n${JSON.stringify({ ...answer, figures: answer?.figures.map(({ path: _, ...figure }) => figure) }, null, 1)}`;
    expect(`${answer?.state} ${answer?.points}`, told).toBe(`${hand.state} ${hand.points}`);
    if (hand.pending !== undefined) expect(answer?.pending, hand.reason).toBe(hand.pending);
  });

  test("the costs of other readings are those of the hand", () => {
    const found = result.scopes.map(({ scope, points }) => `${scope.kind} ${scope.id} ${points}`);
    const wanted = copy.scopes.map(({ kind, id, points }) => `${kind} ${id} ${points}`);
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  test("what the machine gives adds up to the total of the hand", () => {
    expect(result.total).toBe(copy.calculated.points);
  });
});
