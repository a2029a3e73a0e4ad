import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { referenceDraw } from "#grading/draw.ts";
import { prepareGrading } from "#grading/grade-attempt.ts";
import type { AnswerResult } from "#schemas/grading.ts";
import { aScenario, type AnswerTypes, type ScenarioSketch } from "#tests/support/a-scenario.ts";
import { tick } from "./_template/grade.ts";
import { TickSchema } from "./_template/schema.ts";
import { answerSchema, registry } from "./registry.ts";

/**
 * Runs every `cases.yaml` (or `cases-….yaml`) of a type, those of its modes' folders too: what was handed in -> points,
 * state and reasons, written by hand from the rules of marking and never produced by the code under test.
 */
const ExpectedAnswerSchema = z.strictObject({
  state: z.string(),
  points: z.string(),
  proposed: z.string().optional(),
  pending: z.string().optional(),
  findings: z.array(z.string()).optional(),
  says: z.string().optional(),
  expected: z.string().optional(),
  /** What a rubric's items expect of this copy, as the marker sees it. */
  expects: z.record(z.string(), z.string()).optional(),
  /** What is suggested to the marker, by rubric item, or by figure where it is no item's: « part-present 0,25 ». */
  suggests: z.record(z.string(), z.string()).optional(),
});
const SuiteSchema = z.strictObject({
  suite: z.string(),
  scenario: z.record(z.string(), z.unknown()),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      rule: z.string(),
      answers: z.record(z.string(), z.unknown()),
      expect: z.record(z.string(), ExpectedAnswerSchema),
      total: z.string().optional(),
    }),
  ),
});

/** The types that ship, and the one to copy, which never does. */
const TYPES: AnswerTypes = {
  registry: new Map([...registry, [tick.type, tick]]),
  answerSchema: z.discriminatedUnion("type", [...answerSchema.options, TickSchema]),
};

const gradeCase = (scenario: Record<string, unknown>) =>
  prepareGrading(aScenario(scenario as unknown as ScenarioSketch, TYPES), referenceDraw(), (id, fault) => {
    throw new Error(`grading « ${id} » failed`, { cause: fault });
  });

const folder = new URL(".", import.meta.url);
const types = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const inPoints = (hundredths: number) => (hundredths / 100).toFixed(2).replace(".", ",").replace(/,?0+$/, "");

const isCases = (path: string) => /^cases(?:-[a-z]+)?\.yaml$/.test(basename(path));

/** The suites of all the files of cases of a type, at any depth. */
const suitesOf = (type: string) =>
  readdirSync(new URL(`${type}/`, folder), { recursive: true, encoding: "utf8" })
    .filter(isCases)
    .toSorted()
    .flatMap((path) => {
      const text = readFileSync(new URL(`${type}/${path}`, folder), "utf8");
      return z.array(SuiteSchema).parse(parse(text, { schema: "failsafe" }));
    });

function suggestedBeside({ suggestions = [] }: AnswerResult, beside: string): string {
  const told = suggestions
    .filter(({ item, params }) => (item ?? params.figure) === beside)
    .map(({ code, points, params }) => [
      code,
      ...(points === null ? [] : [inPoints(points)]),
      ...(params.value === undefined ? [] : [params.value]),
    ]);
  return told.map((words) => words.join(" ")).join(" | ") || "nothing";
}

for (const { name: type } of types) {
  const suites = suitesOf(type);
  if (suites.length === 0) continue;
  describe(type, () => {
    for (const { suite, scenario, cases } of suites)
      describe(suite, () => {
        for (const one of cases)
          test(one.name, () => {
            const result = gradeCase(scenario)(one.answers);
            for (const [id, expected] of Object.entries(one.expect)) {
              const answer = result.answers.find((candidate) => candidate.id === id);
              expect(answer, `the answer ${id}`).toBeDefined();
              if (!answer) continue;
              const codes = [...answer.findings, ...answer.figures.flatMap((figure) => figure.findings)];
              expect(`${answer.state} ${inPoints(answer.points)}`).toBe(
                `${expected.state} ${expected.points}`,
              );
              if (expected.proposed !== undefined)
                expect(inPoints(answer.proposed ?? NaN)).toBe(expected.proposed);
              if (expected.pending !== undefined) expect(inPoints(answer.pending)).toBe(expected.pending);
              for (const code of expected.findings ?? [])
                expect(codes.map((finding) => finding.code)).toContain(code);
              if (expected.says !== undefined)
                expect(codes.map((finding) => finding.params.says)).toContain(expected.says);
              for (const [item, text] of Object.entries(expected.expects ?? {}))
                expect(answer.rubric.find((line) => line.id === item)?.expects).toBe(text);
              for (const [beside, text] of Object.entries(expected.suggests ?? {}))
                expect(suggestedBeside(answer, beside), `suggested beside ${beside}`).toBe(text);
              if (expected.expected !== undefined)
                expect(answer.figures[0]?.expected).toBe(expected.expected);
            }
            if (one.total !== undefined) expect(inPoints(result.total)).toBe(one.total);
          });
      });
  });
}

test("the type to copy is never registered", () => {
  expect([...registry.keys()]).not.toContain(tick.type);
});

test("there are at least 200 cases, and names are unique in their type", () => {
  const counts = types.map(({ name: type }) => {
    const names = suitesOf(type).flatMap(({ suite, cases }) => cases.map((one) => `${suite}: ${one.name}`));
    expect(new Set(names).size).toBe(names.length);
    return names.length;
  });
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(200);
});
