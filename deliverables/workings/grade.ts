import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import { formatQuantity } from "#grading/format-value.ts";
import type { Value } from "#grading/formulas/value.ts";
import type { Read } from "#grading/read.ts";
import { compileSteps, stepMax, type CompiledStep } from "./compile-steps.ts";
import { gradeSteps } from "./grade-steps.ts";
import { readLines, type Line } from "./read-lines.ts";
import { recogniseSteps, type Recognition } from "./recognise-steps.ts";
import {
  WorkingsRawSchema,
  WorkingsSchema,
  WorkingsStatementSchema,
  type Workings,
  type WorkingsRaw,
} from "./schema.ts";
import type { FoundStep } from "./step-search.ts";

interface WorkingsKey {
  authored: Workings;
  label: Template;
  steps: readonly CompiledStep[];
}

/** Justified calculations, on free lines; the steps are found, never shown. */
export const workings = defineDeliverable({
  type: "workings",
  authored: WorkingsSchema,
  statement: WorkingsStatementSchema,
  answer: WorkingsRawSchema,
  compile,
  max: (authored: Workings) => authored.points,
  state: ({ authored, label }: WorkingsKey, world) => ({
    label: label.fill(world),
    unit: authored.unit ?? null,
  }),
  isBlank: (raw: WorkingsRaw) => raw.lines.trim() === "",
  readsByKeys: true,
  read: (key: WorkingsKey, raw: WorkingsRaw, grading: Grading): ReadonlyMap<string, Read> =>
    new Map(recognise(key, raw, grading).steps.map((found) => [found.step.figure.name, readOfStep(found)])),
  solve: ({ steps }: WorkingsKey, valueOf: (name: string) => Value): WorkingsRaw => ({
    lines: steps.map((step) => solvedLine(step, valueOf)).join("\n"),
  }),
  grade: (key: WorkingsKey, raw: WorkingsRaw | null, grading: Grading): Graded =>
    gradeSteps({
      steps: key.steps,
      recognition: raw === null ? null : recognise(key, raw, grading),
      justify: key.authored.justify ?? true,
      grading,
    }),
});

function compile(authored: Workings, compiler: AnswerCompiler): WorkingsKey {
  const steps = compileSteps(authored, compiler);
  const sum = steps.reduce((total, step) => total + stepMax(step), 0);
  if (sum !== authored.points)
    compiler.problem("problem", ["steps"], "steps-sum", { sum: sum / 100, points: authored.points / 100 });
  return { authored, label: compiler.text(["label"], authored.label ?? ""), steps };
}

/** Lines are read once per copy, steps found once per grading of it: both are kept as long as what they come from. */
const linesOf = new WeakMap<WorkingsRaw, readonly Line[]>();
const foundIn = new WeakMap<Grading, Map<WorkingsKey, Recognition>>();

function recognise(key: WorkingsKey, raw: WorkingsRaw, grading: Grading): Recognition {
  const found = foundIn.get(grading) ?? new Map<WorkingsKey, Recognition>();
  foundIn.set(grading, found);
  const lines = linesOf.get(raw) ?? readLines(raw.lines);
  linesOf.set(raw, lines);
  const recognition = found.get(key) ?? recogniseSteps(key.steps, lines, grading);
  found.set(key, recognition);
  return recognition;
}

const readOfStep = ({ value, line }: FoundStep): Read =>
  value && line ? { status: "read", typed: line.typed, values: [value] } : { status: "blank" };

/** A line of the model answer; the value is also its own calculation, so that the method is seen. */
function solvedLine({ figure, says }: CompiledStep, valueOf: (name: string) => Value): string {
  const value = formatQuantity({ ...figure, unit: null }, valueOf(figure.name));
  const result = formatQuantity(figure, valueOf(figure.name));
  return `${says.replaceAll("=", " ")} = ${value} × 1 = ${result}`;
}
