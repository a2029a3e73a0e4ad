import { readFile } from "node:fs/promises";
import { z } from "zod";
import { nameFigures } from "#app/reports/candidate-report/names.ts";
import { sayFinding } from "#app/reports/candidate-report/say-finding.ts";
import { drawValues, referenceDraw, seededChance } from "#grading/draw.ts";
import { prepareGrading, type RawAnswers } from "#grading/grade-attempt.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { authorTestMessages } from "#grading/problem-messages.fr.ts";
import { badAnswers } from "#grading/run-author-tests.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";
import type { AnswerResult, AttemptResult, Finding } from "#schemas/grading.ts";
import { UsageError, type Command } from "./command.ts";
import { examineFolder } from "./examine-folder.ts";
import { oneFolder, readArguments, readWhole } from "./read-arguments.ts";

const OPTIONS = {
  answers: { type: "string" },
  json: { type: "boolean" },
  seed: { type: "string" },
} as const;

const CopySchema = z.record(z.string(), z.json());
const CopiesSchema = z.union([CopySchema, z.array(CopySchema)]);

/**
 * `epreuve grade DIR --answers FILE --json [--seed N]`: marks a copy, or a list of copies, as the platform does.
 *
 * FILE holds `{"answerId": raw}`, where raw is what a candidate's page saves. Without a seed, the reference set.
 */
export const grade: Command = async (args, terminal) => {
  const { values, positionals } = readArguments(args, OPTIONS);
  const folder = oneFolder("grade", positionals);
  const seed = readWhole("--seed", values.seed);
  if (values.answers === undefined) throw new UsageError("answers-wanted");
  const copies = await readCopies(values.answers);
  const { scenario } = await examineFolder(folder);
  if (scenario === null) throw new UsageError("scenario-refused", { folder });
  const list = Array.isArray(copies) ? copies : [copies];
  for (const [index, copy] of list.entries())
    refuseBadAnswers(scenario, copy, Array.isArray(copies) ? index + 1 : 0);
  const draw = seed === null ? referenceDraw() : drawValues(scenario, seededChance(seed)).draw;
  const mark = prepareGrading(scenario, draw, (answer, fault) => terminal.err(`${answer}: ${String(fault)}`));
  const results = list.map((copy) => asJson(scenario, mark(copy)));
  terminal.out(JSON.stringify(Array.isArray(copies) ? results : results[0], null, 2));
  return 0;
};

async function readCopies(file: string): Promise<RawAnswers | RawAnswers[]> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) throw new UsageError("answers-missing", { file });
  const parsed = CopiesSchema.safeParse(parseJson(file, text));
  if (!parsed.success) throw new UsageError("answers-not-a-copy", { file });
  return parsed.data;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError("answers-not-json", { file });
    throw error;
  }
}

function refuseBadAnswers(scenario: CompiledScenario, copy: RawAnswers, number: number): void {
  const [unmet] = badAnswers(scenario, copy);
  if (unmet === undefined) return;
  throw new UsageError("answers-refused", { copy: number, reason: renderMessage(authorTestMessages, unmet) });
}

/** The marks as anyone may read them: points as numbers, reasons in French, answers by id. */
function asJson(scenario: CompiledScenario, result: AttemptResult) {
  const nameOf = nameFigures(scenario, true);
  const reason = (type: string, finding: Finding) => ({
    code: finding.code,
    points: finding.points / 100,
    reason: sayFinding(type, finding, { withKey: true, nameOf }),
  });
  const answers = result.answers.map((answer) => [answer.id, answerJson(answer, reason)] as const);
  return {
    total: result.total / 100,
    max: result.max / 100,
    provisional: result.provisional,
    answers: Object.fromEntries(answers),
    scopes: result.scopes.map((finding) => ({ scope: finding.scope, ...reason("", finding) })),
  };
}

function answerJson(answer: AnswerResult, reason: (type: string, finding: Finding) => object) {
  const { type, points, max, proposed, state, findings } = answer;
  return {
    points: points / 100,
    max: max / 100,
    proposed: proposed === null ? null : proposed / 100,
    state,
    read: readOf(answer),
    findings: findings.map((finding) => reason(type, finding)),
  };
}

/** How the answer was read: one figure as a text, several by name. */
function readOf({ figures }: AnswerResult): string | null | Record<string, string | null> {
  const [only, ...others] = figures;
  if (only === undefined) return null;
  if (others.length === 0 && !only.name.includes("!")) return only.read;
  return Object.fromEntries(figures.map(({ name, read }) => [name.split("!").at(-1) ?? name, read]));
}
