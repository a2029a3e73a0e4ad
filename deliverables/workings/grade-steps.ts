import type { Graded, Grading } from "#grading/define-deliverable.ts";
import type { Verdict } from "#grading/judge.ts";
import { referenceKeys } from "#grading/references.ts";
import type { Finding, State } from "#schemas/grading.ts";
import { stepMax, type CompiledStep } from "./compile-steps.ts";
import type { Recognition } from "./recognise-steps.ts";
import type { FoundStep } from "./step-search.ts";

interface MarkedStep {
  findings: Finding[];
  /** Points that a person has still to decide on, hundredths. */
  pending: number;
}

/**
 * Turns what was found of the steps into points: method, value and unit apart.
 *
 * In: the steps, what was found (null for a blank answer), whether a result must be justified. Out: the graded answer;
 * what a person must read is pending. Rule: scenario-format, « Workings ».
 */
export function gradeSteps({
  steps,
  recognition,
  justify,
  grading,
}: {
  steps: readonly CompiledStep[];
  recognition: Recognition | null;
  justify: boolean;
  grading: Grading;
}): Graded {
  const verdict = (step: CompiledStep) => grading.judge(step.figure.name);
  const figures = () => steps.map((step) => grading.describe(step.figure, verdict(step)));
  if (!recognition)
    return { state: "blank", points: 0, proposed: null, pending: 0, findings: [blank], figures, rubric: [] };
  const rests = restsOfResult(recognition.steps, verdict);
  const isProved = ({ step, by }: FoundStep) => by === null && rests.has(step.figure.name);
  // What the result's calculation starts from needs no line of its own, nor the calculation of its own line.
  const marked = recognition.steps.map((found) =>
    isProved(found)
      ? wholeStep(found.step)
      : markStep(found, verdict(found.step), justify && !rests.has(found.step.figure.name)),
  );
  const findings = marked.flatMap((step) => step.findings);
  const points = sum(findings.map((finding) => finding.points));
  const max = sum(steps.map(stepMax));
  // Lines that nothing recognised may hold a step that is missing: a person reads them, and nothing is zero meanwhile.
  const unknown = unknownLines(recognition, verdict);
  const missing = recognition.steps.filter((found) => found.by === null && !isProved(found));
  const inUnknownLines = unknown.length > 0 ? sum(missing.map(({ step }) => stepMax(step))) : 0;
  const unread = inUnknownLines + sum(marked.map((step) => step.pending));
  const pending = points === 0 ? max : Math.min(unread, max - points);
  if (pending > 0 && unknown.length > 0)
    findings.push({ code: "lines-to-read", points: 0, params: { lines: unknown.length } });
  const states = steps.map((step) => verdict(step).state);
  const state = stateOf({ pending, points, max, states });
  return { state, points, proposed: pending > 0 ? points : null, pending, findings, figures, rubric: [] };
}

/** The lines that nothing recognised, those of a named mistake left out. */
function unknownLines({ steps, unknown }: Recognition, verdict: (step: CompiledStep) => Verdict) {
  const named = steps.filter(({ step }) => {
    const found = verdict(step);
    return found.state === "wrong" && found.mistake !== null;
  });
  return unknown.filter((line) => !named.some((one) => one.line === line));
}

const blank: Finding = { code: "blank", points: 0, params: {} };
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function stateOf({
  pending,
  points,
  max,
  states,
}: {
  pending: number;
  points: number;
  max: number;
  states: readonly Verdict["state"][];
}): State {
  if (pending > 0) return "to-check";
  if (points === max) return states.includes("carried") ? "carried" : "right";
  return points > 0 ? "partial" : "wrong";
}

/** The earlier steps that a right single line stands for: the result's own calculation and figure are right. */
function restsOfResult(
  found: readonly FoundStep[],
  verdict: (step: CompiledStep) => Verdict,
): ReadonlySet<string> {
  const byName = new Map(found.map((one) => [one.step.figure.name, one]));
  const rests = new Set<string>();
  const visit = (step: CompiledStep) => {
    for (const name of referenceKeys(step.figure.key.references)) {
      const earlier = byName.get(name);
      if (!earlier || rests.has(name)) continue;
      rests.add(name);
      // A wrong line is a start of the candidate's own: it stands for nothing that should have come before it.
      if (earlier.by !== "wrong-line") visit(earlier.step);
    }
  };
  for (const { step, by, hasResult } of found)
    if (step.isResult && by === "calculation" && hasResult && isEarned(verdict(step))) visit(step);
  return rests;
}

const isEarned = (verdict: Verdict) => verdict.state === "right" || verdict.state === "carried";

/** What was seen of a step; `of`: the points that were at stake, hundredths, so that a loss can be told. */
const finding = (
  code: string,
  { points, of }: { points: number; of: number },
  step: CompiledStep,
  params: Finding["params"] = {},
): Finding => ({
  code,
  points,
  params: { step: step.says, of, ...params },
});
const earned = (points: number) => ({ points, of: points });
const missed = (of: number) => ({ points: 0, of });

const wholeStep = (step: CompiledStep): MarkedStep => ({
  findings: [finding("step-proved", earned(stepMax(step)), step)],
  pending: 0,
});

function markStep(found: FoundStep, verdict: Verdict, justify: boolean): MarkedStep {
  const { step } = found;
  if (found.by === null)
    return { findings: [finding("step-missing", missed(stepMax(step)), step)], pending: 0 };
  if (found.disputed || verdict.state === "to-check")
    return {
      findings: [finding(found.disputed ? "step-disputed" : "absurd-base", missed(stepMax(step)), step)],
      pending: stepMax(step),
    };
  if (found.by === "part")
    return { findings: [finding("step-within", earned(stepMax(step)), step)], pending: 0 };
  if (found.by === "wrong-line") return wrongStep(step, verdict);
  const method = markMethod(found, justify);
  const findings = [...method.findings, ...markValue(found, verdict), ...markUnit(found, verdict)];
  const penalty =
    verdict.state === "carried"
      ? Math.min(step.figure.carry.penalty, sum(findings.map((one) => one.points)))
      : 0;
  if (penalty > 0) findings.push(finding("carry-penalty", { points: -penalty, of: 0 }, step));
  return { findings, pending: method.pending };
}

function wrongStep(step: CompiledStep, verdict: Verdict): MarkedStep {
  const mistake = verdict.state === "wrong" ? verdict.mistake : null;
  const left = stepMax(step);
  if (!mistake) return { findings: [finding("step-wrong", missed(left), step)], pending: left };
  return {
    findings: [
      finding("mistake", { points: Math.min(mistake.earns, left), of: left }, step, { says: mistake.says }),
    ],
    pending: 0,
  };
}

function markMethod({ step, by }: FoundStep, justify: boolean): MarkedStep {
  if (step.method === 0) return { findings: [], pending: 0 };
  if (by === "calculation")
    return { findings: [finding("step-method", earned(step.method), step)], pending: 0 };
  return justify
    ? { findings: [finding("method-to-check", missed(step.method), step)], pending: step.method }
    : { findings: [finding("step-method-given", earned(step.method), step)], pending: 0 };
}

function markValue({ step, hasResult }: FoundStep, verdict: Verdict): Finding[] {
  if (!hasResult) return [finding("step-no-result", missed(step.value + step.unit), step)];
  if (!isEarned(verdict)) return [finding("step-slip", missed(step.value), step)];
  return [
    finding(verdict.state === "carried" ? "step-value-carried" : "step-value", earned(step.value), step),
  ];
}

function markUnit({ step, value, hasResult }: FoundStep, verdict: Verdict): Finding[] {
  if (step.unit === 0 || !hasResult) return [];
  const unit = step.figure.unit ?? "";
  if (value?.unit === step.figure.unit) return [finding("step-unit", earned(step.unit), step, { unit })];
  // A slip in the figure does not cost the unit that was written; a missing or wrong one does.
  return [
    finding(value?.unit ? "step-unit-wrong" : "step-unit-missing", missed(step.unit), step, {
      unit,
      state: verdict.state,
    }),
  ];
}
