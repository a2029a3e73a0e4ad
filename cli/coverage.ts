import { readdir } from "node:fs/promises";
import path from "node:path";
import { readCatalogue } from "#app/papers/read-catalogue.server.ts";
import { readFolder } from "#app/papers/read-folder.server.ts";
import { readReferentiel } from "#app/papers/read-referentiel.server.ts";
import { answerSchema } from "#deliverables/registry.ts";
import { coverageOf, type CaseStudyCover, type EvidenceCoverage } from "#grading/coverage.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { askedCalculations } from "#schemas/asked-calculations.ts";
import type { Calculation } from "#schemas/calculations.ts";
import { coveredTasks } from "#schemas/covered-tasks.ts";
import { readScenario } from "#schemas/read-scenario.ts";
import { EvidenceSchema, type Evidence } from "#schemas/referentiel.ts";
import { UsageError, type Command, type Terminal } from "./command.ts";
import { CLI_MESSAGES } from "./messages.fr.ts";
import { readArguments } from "./read-arguments.ts";

const ROOT = "scenarios";

/** `epreuve coverage [DIR…]`: the tasks of the référentiel that case studies exercise, each kind of evidence apart. */
export const coverage: Command = async (args, terminal) => {
  const { positionals } = readArguments(args, {});
  const referentiel = await readReferentiel();
  const covers: PaperCover[] = [];
  for (const folder of positionals.length > 0 ? positionals : await caseStudies())
    covers.push(await coverOf(folder));
  const { byEvidence, unknown } = coverageOf(referentiel, covers);
  for (const evidence of EvidenceSchema.options) tell(evidence, byEvidence[evidence], terminal);
  tellCalculations(await readCatalogue(), covers, terminal);
  for (const { taskCode, caseStudy, answerId } of unknown)
    say(terminal, "coverage-unknown", { code: taskCode, study: caseStudy, answer: answerId });
  return unknown.length > 0 ? 1 : 0;
};

async function caseStudies(): Promise<string[]> {
  const entries = await readdir(ROOT, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name));
  return folders.map((entry) => path.join(ROOT, entry.name)).sort();
}

interface PaperCover extends CaseStudyCover {
  calculations: number[];
}

async function coverOf(folder: string): Promise<PaperCover> {
  const read = await readFolder(folder).catch(() => null);
  if (read === null) throw new UsageError("folder-missing", { folder });
  const { source } = readScenario({ ...read, answerSchema });
  if (source === null) throw new UsageError("scenario-refused", { folder });
  return { caseStudy: read.id, covered: coveredTasks(source), calculations: askedCalculations(source) };
}

function tell(evidence: Evidence, { exercised, gaps }: EvidenceCoverage, terminal: Terminal): void {
  const title = CLI_MESSAGES[evidence];
  say(terminal, "coverage-head", { title, exercised: exercised.length, all: exercised.length + gaps.length });
  for (const { task, by } of exercised) {
    const studies = by.map(
      ({ caseStudy, answers }) => `${caseStudy} (${answers.map(({ answerId }) => answerId).join(", ")})`,
    );
    say(terminal, "coverage-task", { code: task.code, title: task.title, by: studies.join(" · ") });
  }
  if (gaps.length > 0) say(terminal, "coverage-gaps", {});
  for (const task of gaps) say(terminal, "coverage-gap", { code: task.code, title: task.title });
  terminal.out("");
}

/** How many calculations of the catalogue are asked for, and the numbers of those that none asks for. */
function tellCalculations(
  catalogue: readonly Calculation[],
  covers: readonly PaperCover[],
  terminal: Terminal,
): void {
  const asked = new Set(covers.flatMap(({ calculations }) => calculations));
  const gaps = catalogue.map(({ number }) => number).filter((number) => !asked.has(number));
  const exercised = catalogue.length - gaps.length;
  say(terminal, "coverage-calculations", { exercised, all: catalogue.length });
  if (gaps.length > 0) say(terminal, "coverage-calculation-gaps", { numbers: gaps.join(", ") });
  terminal.out("");
}

function say(
  { out }: Terminal,
  code: keyof typeof CLI_MESSAGES,
  params: Record<string, string | number>,
): void {
  out(renderMessage(CLI_MESSAGES, { code, params }));
}
