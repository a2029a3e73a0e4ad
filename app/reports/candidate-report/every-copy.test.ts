import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { aPublishedScenario } from "#tests/support/a-published-scenario.ts";
import { aScenario, type ScenarioSketch } from "#tests/support/a-scenario.ts";
import { applyCorrections, type FinalResult } from "#grading/apply-corrections.ts";
import { referenceDraw } from "#grading/draw.ts";
import { prepareGrading, type RawAnswers } from "#grading/grade-attempt.ts";
import { rubricsOf } from "#grading/rubric-of.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";
import { registry } from "#deliverables/registry.ts";
import { reportRegistry } from "#deliverables/registry.reports.ts";
import { parseReferentiel } from "#schemas/referentiel.ts";
import type { CandidateReport, ReportAnswer } from "#schemas/report.ts";
import { buildCandidateReport } from "./build.ts";

/** Every copy that the house has: the cases of the answer types, and the copies marked by hand. */
const SuitesSchema = z.array(
  z.object({
    scenario: z.unknown(),
    cases: z.array(z.object({ answers: z.record(z.string(), z.unknown()) })),
  }),
);
const GOLDEN = "tests/golden";
const readYaml = (path: string): unknown => parse(readFileSync(path, "utf8"), { schema: "failsafe" });

interface Copy {
  scenario: CompiledScenario;
  raws: RawAnswers;
}

function copiesOfTypes(): Copy[] {
  const files = [...registry.keys()]
    .map((type) => `deliverables/${type}/cases.yaml`)
    .filter((path) => existsSync(path));
  return files.flatMap((file) =>
    SuitesSchema.parse(readYaml(file)).flatMap((suite) => {
      const scenario = aScenario(suite.scenario as ScenarioSketch);
      return suite.cases.map(({ answers }) => ({ scenario, raws: answers }));
    }),
  );
}

function goldenCopies(): Copy[] {
  const folders = readdirSync(GOLDEN, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.flatMap(({ name: id }) => {
    const scenario = aPublishedScenario(id);
    return readdirSync(`${GOLDEN}/${id}`)
      .filter((name) => /^copy-.*\.yaml$/.test(name))
      .map((name) =>
        z.object({ answers: z.record(z.string(), z.unknown()) }).parse(readYaml(`${GOLDEN}/${id}/${name}`)),
      )
      .map(({ answers }) => ({ scenario, raws: answers }));
  });
}

const copies = [...copiesOfTypes(), ...goldenCopies()];
const results = copies.map(({ scenario, raws }): FinalResult => {
  const rethrow = (id: string, cause: unknown) => {
    throw new Error(`grading ${id} failed`, { cause });
  };
  return applyCorrections(prepareGrading(scenario, referenceDraw(), rethrow)(raws), rubricsOf(scenario), []);
});

const referentiel = parseReferentiel(readFileSync("scenarios/_reference/referentiel-gpme.yaml", "utf8"));

function report(index: number, stage: "marks" | "full"): CandidateReport {
  const [copy, result] = [copies[index], results[index]];
  if (!referentiel.ok || !copy || !result) throw new Error("nothing to report");
  const heading = { copyNumber: "0427", handedIn: "", corrected: null };
  return buildCandidateReport({
    ...copy,
    draw: referenceDraw(),
    result,
    commission: null,
    stage,
    referentiel: referentiel.value,
    heading,
    statementOf: () => "",
  });
}

test("every answer type has its report", () => {
  expect([...reportRegistry.keys()].toSorted()).toEqual([...registry.keys()].toSorted());
});

test("every finding of every copy has a sentence, at both stages", () => {
  const codes = new Set(
    results.flatMap(({ answers }) =>
      answers.flatMap(({ machine }) => machine.findings.map(({ code }) => code)),
    ),
  );
  expect(codes.size).toBeGreaterThan(20);
  for (const index of copies.keys())
    for (const stage of ["marks", "full"] as const) {
      const texts = sentencesOf(report(index, stage));
      expect(texts.filter((text) => /undefined|NaN|\{\w+\}|\[object/.test(text))).toEqual([]);
    }
});

test("the costs told add up to what was lost, for every answer that waits for nobody", () => {
  const checked = copies.flatMap((_, index) => {
    const finals = new Map(results[index]?.answers.map((final) => [final.id, final]));
    return answersOf(report(index, "full")).map((answer) => ({ answer, final: finals.get(answer.id) }));
  });
  const settled = checked.filter(({ final }) => final && final.pending === 0 && !final.rubricIsOpen);
  expect(settled.length).toBeGreaterThan(100);
  for (const { answer, final } of settled) {
    const told = answer.reasons.reduce((sum, { cost }) => sum + hundredths(cost), 0);
    expect([answer.id, answer.reasons, told]).toEqual([
      answer.id,
      answer.reasons,
      (final?.max ?? 0) - (final?.points ?? 0),
    ]);
  }
});

/** « − 0,50 point » -> 50. */
function hundredths(cost: string | null): number {
  const [, whole = "0", decimals = "00"] = /(\d+)(?:,(\d\d))?/.exec(cost ?? "") ?? [];
  return cost === null ? 0 : Number(whole) * 100 + Number(decimals);
}

const answersOf = (built: CandidateReport): ReportAnswer[] =>
  built.parts.flatMap((part) => part.tasks.flatMap((task) => task.answers));

function sentencesOf(built: CandidateReport): string[] {
  const texts: string[] = [];
  JSON.stringify(built, (_, value: unknown) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  return texts;
}
