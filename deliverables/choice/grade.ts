import { compileCarry } from "#grading/compile-figure.ts";
import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import { constantKey, type KeyFormula } from "#grading/key-formula.ts";
import { foldName } from "#grading/language/fold-text.ts";
import type { Match } from "#grading/match.ts";
import { pointsOfFigure } from "#grading/points-of-figure.ts";
import type { Quantity } from "#grading/quantity.ts";
import { compileRubric, rubricLines, type CompiledRubric } from "#grading/rubric.ts";
import type { Figure, Finding, State } from "#schemas/grading.ts";
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

const EXACT: Match = { how: "exact", notices: [] };
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
  read: ({ figure, authored }: ChoiceKey, raw: ChoiceRaw) => {
    const picked = chosen(raw);
    const [only] = picked;
    if (!figure || only === undefined || picked.length !== 1) return new Map();
    const typed = authored.options.find(({ id }) => id === only)?.text ?? only;
    return new Map([
      [
        figure.name,
        {
          status: "read" as const,
          typed,
          values: [{ value: only, decimals: 0, unit: null, notices: [] }] as const,
        },
      ],
    ]);
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
    match: ({ value }, wanted) =>
      typeof value === "string" && typeof wanted === "string" && foldName(value) === foldName(wanted)
        ? EXACT
        : null,
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
  const options: { state: State; findings: Finding[]; proposed: number | null } =
    figure && verdict
      ? pointsOfFigure({ figure, verdict, max: authored.points })
      : markOptions(authored, raw === null ? [] : chosen(raw));
  const reasonToMark = because !== null && raw !== null && reason(raw) !== "";
  const toCheck = options.state === "to-check" ? authored.points : 0;
  const pending = toCheck + (reasonToMark ? because.points : 0);
  const findings = reasonToMark
    ? [...options.findings, { code: "reason-to-mark", points: 0, params: {} }]
    : because && raw !== null
      ? [...options.findings, { code: "reason-missing", points: 0, params: {} }]
      : options.findings;
  const points = findings.reduce((sum, finding) => sum + finding.points, 0);
  return {
    state:
      toCheck > 0
        ? "to-check"
        : reasonToMark
          ? "to-mark"
          : because && options.state === "right"
            ? "partial"
            : options.state,
    points,
    proposed: pending > 0 ? points + (options.proposed ?? 0) : null,
    pending,
    findings,
    figures: () =>
      figure && verdict ? [withOptionTexts(key, grading.describe(figure, verdict), grading)] : [],
    rubric: because ? rubricLines(because.rubric, grading) : [],
  };
}

/** Options are reported by their text, not by their id. */
function withOptionTexts({ options }: ChoiceKey, figure: Figure, grading: Grading): Figure {
  const textOf = (id: string | null) =>
    options.find((option) => option.id === id)?.text.fill(grading.own) ?? id;
  return { ...figure, read: textOf(figure.read), expected: textOf(figure.expected) ?? figure.expected };
}
