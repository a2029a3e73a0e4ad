import { compileCarry } from "#grading/compile-figure.ts";
import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import { constantKey, type KeyFormula } from "#grading/key-formula.ts";
import { foldName } from "#schemas/fold-name.ts";
import { matchId } from "#grading/match-scalar.ts";
import { pointsOfFigure } from "#grading/points-of-figure.ts";
import type { Quantity } from "#grading/quantity.ts";
import type { Read } from "#grading/read.ts";
import { compileRubric, rubricLines, type CompiledRubric } from "#grading/rubric.ts";
import type { Figure, State } from "#schemas/grading.ts";
import type { World } from "#grading/world.ts";
import { markOptions } from "./mark-options.ts";
import {
  ChoiceRawSchema,
  ChoiceSchema,
  ChoiceStatementSchema,
  type Choice,
  type ChoiceRaw,
} from "./schema.ts";

interface ChoiceKey {
  authored: Choice;
  label: Template;
  options: { id: string; text: Template }[];
  several: boolean;
  /** The options expected, each an id; a choice of one is a figure that follows the candidate's own figures. */
  expected: readonly KeyFormula[];
  figure: Quantity | null;
  because: { label: Template; points: number; rubric: CompiledRubric } | null;
}

const DEFAULT_REASON = "Justifiez votre réponse.";

/** One or several options, by formula where the right one depends on figures; with an optional reason. */
export const choice = defineDeliverable({
  type: "choice",
  authored: ChoiceSchema,
  statement: ChoiceStatementSchema,
  answer: ChoiceRawSchema,
  compile,
  max: (authored: Choice) => authored.points + (authored.because?.points ?? 0),
  rubric: (authored: Choice) => authored.because?.rubric ?? [],
  state: ({ label, options, several, because }: ChoiceKey, world: World) => ({
    label: label.fill(world),
    several,
    options: options.map(({ id, text }) => ({ id, text: text.fill(world) })),
    because: because && because.label.fill(world),
  }),
  isBlank: (raw: ChoiceRaw) => chosen(raw).length === 0 && reason(raw) === "",
  read: ({ figure, authored }: ChoiceKey, raw: ChoiceRaw): ReadonlyMap<string, Read> => {
    const picked = chosen(raw);
    if (!figure || picked.length === 0) return new Map();
    const texts = picked.map((id) => authored.options.find((option) => option.id === id)?.text ?? id);
    // Several options where one is asked are no option at all.
    const value = { value: picked.join(" + "), decimals: 0, unit: null, notices: [] };
    return new Map([[figure.name, { status: "read", typed: texts.join(" + "), values: [value] }]]);
  },
  solve: ({ authored, figure, expected, several }: ChoiceKey, valueOf) => {
    if (figure) return String(valueOf(figure.name));
    const ids = expected.map((key) => key.source);
    return several ? ids : (ids[0] ?? authored.options[0]?.id ?? "");
  },
  grade,
});

const chosen = (raw: ChoiceRaw): string[] => {
  const options = typeof raw === "object" && !Array.isArray(raw) ? raw.options : raw;
  const list = typeof options === "string" ? [options] : options;
  return [...new Set(list.filter((id) => id !== ""))];
};
const reason = (raw: ChoiceRaw): string =>
  typeof raw === "object" && !Array.isArray(raw) ? raw.because.trim() : "";

function compile(authored: Choice, compiler: AnswerCompiler): ChoiceKey {
  const label = authored.label ?? authored.id;
  const listed = Array.isArray(authored.expected);
  const sources = Array.isArray(authored.expected) ? authored.expected : [authored.expected];
  const expected = sources.map((source) => compiler.expected(["expected"], source, { kind: "text" }));
  const known = new Set(authored.options.map(({ id }) => id));
  for (const { formula, source } of expected)
    if (!formula && !known.has(source))
      compiler.problem("problem", ["expected"], "option-unknown", { id: source });
  const [only] = expected;
  const several = authored.several ?? listed;
  if (several && expected.some((key) => key.formula))
    compiler.problem("problem", ["expected"], "several-by-formula");
  const figure = several || !only ? null : declareFigure(authored, label, only, compiler);
  if (authored.options.length === 2 && authored.points > 50 && !authored.because && !several)
    compiler.problem("warning", ["points"], "bare-two-option-choice", { points: authored.points / 100 });
  const options = authored.options.map(({ id, text }, index) => ({
    id,
    text: compiler.text(["options", index, "text"], text),
  }));
  return {
    authored,
    label: compiler.text(["label"], label),
    options,
    several,
    expected,
    figure,
    because: compileReason(authored, compiler),
  };
}

function declareFigure(authored: Choice, label: string, key: KeyFormula, compiler: AnswerCompiler): Quantity {
  const options = new Set(authored.options.map(({ id }) => foldName(id)));
  return compiler.quantity([], {
    name: authored.id,
    label,
    key,
    asked: true,
    carry: compileCarry(authored.carry, compiler),
    mistakes: (authored.mistakes ?? []).map(({ option, says, earns = 0 }) => ({
      when: constantKey(option, option),
      says,
      earns,
    })),
    match: ({ value }, wanted) => matchId(value, wanted, options),
  });
}

function compileReason(authored: Choice, compiler: AnswerCompiler): ChoiceKey["because"] {
  const { because } = authored;
  if (!because) return null;
  return {
    label: compiler.text(["because", "label"], because.label ?? DEFAULT_REASON),
    points: because.points,
    rubric: compileRubric(because.rubric, compiler, ["because", "rubric"], because.points),
  };
}

function grade(key: ChoiceKey, raw: ChoiceRaw | null, grading: Grading): Graded {
  const { authored, figure, because } = key;
  const verdict = figure && grading.judge(figure.name);
  const options =
    figure && verdict
      ? pointsOfFigure({ figure, verdict, max: authored.points })
      : markOptions(authored, raw === null ? [] : chosen(raw));
  const written = because !== null && raw !== null && reason(raw) !== "";
  const pending = (options.state === "to-check" ? authored.points : 0) + (written ? because.points : 0);
  const findings =
    because && raw !== null
      ? [...options.findings, { code: written ? "reason-to-mark" : "reason-missing", points: 0, params: {} }]
      : options.findings;
  const points = findings.reduce((sum, finding) => sum + finding.points, 0);
  return {
    state: stateOf(options.state, { written, missing: because !== null && raw !== null && !written }),
    points,
    proposed: pending > 0 ? points + (options.proposed ?? 0) : null,
    pending,
    findings,
    figures: () =>
      figure && verdict ? [withOptionTexts(key, grading.describe(figure, verdict), grading)] : [],
    rubric: because ? rubricLines(because.rubric, grading) : [],
  };
}

/** A reason that was written waits for a person; one that is missing leaves a right option partial. */
function stateOf(options: State, reason: { written: boolean; missing: boolean }): State {
  if (options === "to-check") return options;
  if (reason.written) return "to-mark";
  return reason.missing && (options === "right" || options === "carried") ? "partial" : options;
}

/** Options are reported by their text, not by their id. */
function withOptionTexts({ options }: ChoiceKey, figure: Figure, grading: Grading): Figure {
  const textOf = (id: string | null) =>
    options.find((option) => option.id === id)?.text.fill(grading.own) ?? id;
  return { ...figure, read: textOf(figure.read), expected: textOf(figure.expected) ?? figure.expected };
}
