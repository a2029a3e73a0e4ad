import { z } from "zod";
import { prepareGrading, type RawAnswers } from "#grading/grade-attempt.ts";
import type { Draw } from "#grading/named-values.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";
import { solveCopy } from "#grading/self-test.ts";
import type { AnswerResult } from "#schemas/grading.ts";
import { type Quality, TEXTS } from "./texts.fr.ts";

/** What a fictional candidate does otherwise than the model. */
export interface Slips {
  /** How well they write. */
  writes: Quality;
  /** Figures of the subject that they misread, and carry through all their calculations. */
  misreads?: Readonly<Record<string, string>>;
  /** Cells of tables filled in otherwise, by answer and cell. */
  changes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Answers typed by hand instead of the model's. */
  types?: RawAnswers;
  /** Answers left blank. */
  leaves?: readonly string[];
}

/**
 * The answers of a fictional candidate: right for the figures as they read them, with their calculations written out,
 * their texts, and their gaps. Follow-through shows itself, because a misread figure runs through the whole copy.
 */
export function composeCopy(scenario: CompiledScenario, slips: Slips): RawAnswers {
  const asRead: Draw = { set: "misread", values: slips.misreads ?? {} };
  const solved = solveCopy(scenario, asRead);
  const paths = prepareGrading(scenario, asRead, noFault)(solved).answers;
  const written = {
    ...solved,
    ...Object.fromEntries(
      paths.filter(({ type }) => type === "workings").map((answer) => [answer.id, workings(answer)]),
    ),
    ...changed(slips.changes ?? {}, solved),
    ...texts(slips.writes, solved),
    ...slips.types,
  };
  const left = new Set(slips.leaves);
  return Object.fromEntries(Object.entries(written).filter(([id]) => !left.has(id)));
}

function noFault(answerId: string, fault: unknown): never {
  throw new Error(`the model answer of ${answerId} cannot be marked`, { cause: fault });
}

/** Each step on a line of its own, as the path tells it: « Seuil de rentabilité = 180 900 ÷ 0,5789 = 312 512 € ». */
function workings({ figures }: AnswerResult): { lines: string } {
  const lines = figures.map(
    ({ label, path }) => `${label} = ${path?.figures} = ${path?.result.replace("≈", "").trim()}`,
  );
  return { lines: lines.join("\n") };
}

function changed(changes: NonNullable<Slips["changes"]>, solved: RawAnswers): RawAnswers {
  return Object.fromEntries(
    Object.entries(changes).map(([id, cells]) => {
      const { cells: right } = CellsSchema.parse(solved[id]);
      return [id, { cells: { ...right, ...cells } }];
    }),
  );
}

const CellsSchema = z.object({ cells: z.record(z.string(), z.string()) });

/** A text of the chosen quality; where it is the reason of a choice, beside the choice. */
function texts(quality: Quality, solved: RawAnswers): RawAnswers {
  return Object.fromEntries(
    Object.entries(TEXTS).map(([id, byQuality]) => {
      const options = solved[id];
      const text = byQuality[quality];
      return [id, options === undefined ? text : { options: [options].flat(), because: text }];
    }),
  );
}
