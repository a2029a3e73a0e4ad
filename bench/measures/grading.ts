import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { answerSchema, registry } from "#deliverables/registry.ts";
import { readFolder } from "#app/papers/read-folder.server.ts";
import { readReferenceLookup } from "#app/papers/reference-lookup.server.ts";
import { referenceDraw } from "#grading/draw.ts";
import { examineScenario } from "#grading/examine-scenario.ts";
import { prepareGrading, type RawAnswers } from "#grading/grade-attempt.ts";
import { distribution, tenth } from "../support/distribution.ts";
import { PAPER } from "../support/school.ts";

const GOLDEN = path.join("tests", "golden", PAPER);
const COPIES = 1_000;
const CHECKS = 5;

/** Copies graded in one process, the time to regrade a thousand, the time to check the paper. */
export async function measureGrading() {
  const folder = await readFolder(path.join("scenarios", PAPER));
  const lookup = await readReferenceLookup();
  const examine = () => examineScenario(folder, { registry, answerSchema, lookup });
  const { scenario } = examine();
  if (!scenario) throw new Error("the paper is refused by its check");
  const copies = goldenCopies();
  const grade = prepareGrading(scenario, referenceDraw(), (answer, fault) => {
    throw new Error(`grading ${answer} failed`, { cause: fault });
  });
  const timesMs: number[] = [];
  const start = performance.now();
  for (let index = 0; index < COPIES; index += 1)
    timesMs.push(timed(() => grade(copies[index % copies.length] ?? {})));
  const regradeMs = performance.now() - start;
  return {
    copiesPerSecond: Math.round(COPIES / (regradeMs / 1_000)),
    regradeThousandMs: Math.round(regradeMs),
    copy: distribution(timesMs),
    checkMs: tenth(Math.min(...Array.from({ length: CHECKS }, () => timed(examine)))),
  };
}

/** The hand-marked copies and a perfect one are what classes hand in: errors cost more time than right answers. */
function goldenCopies(): RawAnswers[] {
  const files = readdirSync(GOLDEN).filter((name) => name.endsWith(".yaml"));
  return files.map((name) => {
    const copy: unknown = parse(readFileSync(path.join(GOLDEN, name), "utf8"), { schema: "failsafe" });
    return (copy as { answers: RawAnswers }).answers;
  });
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
