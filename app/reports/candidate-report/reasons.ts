import type { FinalAnswer } from "#grading/apply-corrections.ts";
import type { AnswerResult, Finding } from "#schemas/grading.ts";
import type { Reason } from "#schemas/report.ts";
import { say } from "./messages.fr.ts";
import { costInWords, inWords } from "./points.ts";
import { sayFinding, type Speech } from "./say-finding.ts";

/** Findings that need no word: what is right is seen, « report d'erreur » is explained once per question. */
const SILENT = new Set(["right", "carried", "unit-right", "table"]);
/** Said until a person has read. */
const TO_READ = new Set(["to-mark", "reason-to-mark", "workings-to-read", "lines-to-read"]);
/** Findings of a step that is right as it was written. */
const EARNED = /^step-(method|value|unit|value-carried)$/;

/**
 * Why an answer has the points it has: each loss with its cost first, then what costs nothing.
 *
 * In: the answer once persons had their say. Out: reasons in French whose costs add up to what was lost, the rubric's
 * losses apart. While something waits, only what is certain has a cost.
 */
export function reasonsOf(answer: FinalAnswer, speech: Speech): Reason[] {
  const { machine, settled } = answer;
  const costs = settled || answer.pending > 0 ? certainCosts(machine.findings) : allCosts(answer);
  const reasons = machine.findings.flatMap((finding, index) => {
    const cost = costs[index] ?? 0;
    if (cost === 0 && (SILENT.has(finding.code) || EARNED.test(finding.code))) return [];
    if (answer.pending === 0 && TO_READ.has(finding.code)) return [];
    return [
      {
        cost: cost > 0 && !settled ? costInWords(cost) : null,
        text: sayFinding(answer.type, finding, speech),
      },
    ];
  });
  return [...reasons, ...otherReading(machine), ...settledReason(answer)];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What a finding takes off by itself. */
const ownCost = ({ points }: Finding) => Math.max(-points, 0);

const certainCosts = (findings: readonly Finding[]) => findings.map(ownCost);

/** What each finding costs: what it takes off, what was at stake in it, and the rest to the first one that lost. */
function allCosts({ machine, max, points, rubric, rubricIsOpen }: FinalAnswer): number[] {
  const { findings } = machine;
  const costs = findings.map((finding) => ownCost(finding) + missed(finding));
  const reasonMax = sum(rubric.map((item) => item.max));
  const missing = findings.findIndex(({ code }) => code === "reason-missing");
  if (missing >= 0) costs[missing] = reasonMax;
  const rubricLost = rubricIsOpen ? reasonMax - sum(rubric.map((item) => item.points)) : 0;
  const rest = max - points - rubricLost - sum(costs);
  const first = findings.findIndex(({ code }) => code !== "reason-missing" && isLoss(code));
  if (rest > 0 && first >= 0) costs[first] = (costs[first] ?? 0) + rest;
  return costs;
}

/** A step's finding says what was at stake; others do not. */
const missed = ({ points, params }: Finding) =>
  typeof params.of === "number" && points >= 0 ? Math.max(params.of - points, 0) : 0;

const NO_LOSS = new Set([
  "right",
  "carried",
  "to-mark",
  "reason-to-mark",
  "unit-right",
  "proved",
  "lines-to-read",
]);
const isLoss = (code: string) => !NO_LOSS.has(code) && !EARNED.test(code);

/** Said once for the answer; the reading itself and its cost stand at the head of its scope. */
function otherReading({ figures }: AnswerResult): Reason[] {
  const isUsed = figures.some(({ findings }) => findings.some(({ code }) => code === "other-reading"));
  return isUsed ? [{ cost: null, text: say("other-reading") }] : [];
}

function settledReason({ settled, points, max, rubricIsOpen }: FinalAnswer): Reason[] {
  if (!settled) return [];
  const params = { points: inWords(rubricIsOpen ? settled.points : points), max: inWords(max) };
  const { reason } = settled;
  const text = reason ? say("settled-reason", { ...params, reason }) : say("settled", params);
  return [{ cost: null, text }];
}
