import type { ToldFigure } from "#deliverables/define-report.ts";
import type { FinalAnswer } from "#grading/apply-corrections.ts";
import type { Figure, Finding, State } from "#schemas/grading.ts";
import { allowedParams, sayFinding, type Speech } from "./say-finding.ts";

/** Findings of a figure that are told otherwise than as a remark. */
const TOLD_APART = new Set(["mistake", "cell-share", "other-reading", "placed"]);

/** The figures of an answer as they may be told at this stage of publication. */
export function toldFigures(answer: FinalAnswer, speech: Speech): ToldFigure[] {
  return answer.machine.figures.map((figure) => toldFigure(figure, answer, speech));
}

function toldFigure(figure: Figure, answer: FinalAnswer, speech: Speech): ToldFigure {
  const { withKey } = speech;
  const tell = (finding: Finding) => sayFinding(answer.type, finding, speech);
  const { name, typed, read, findings } = figure;
  return {
    name,
    label: withKey ? figure.label : null,
    state: settledState(figure, answer),
    typed,
    read,
    expected: withKey ? figure.expected : null,
    path: withKey ? figure.path : null,
    ownPath: withKey ? figure.ownPath : null,
    notes: findings.filter(({ code }) => !TOLD_APART.has(code)).map(tell),
    mistakes: withKey ? findings.filter(({ code }) => code === "mistake").map(tell) : [],
    share: shareOf(findings),
    ...placeOf(findings, withKey),
  };
}

/** What the machine left to check takes the state that the person's mark gives it. */
function settledState(figure: Figure, { machine, pending, points, state: final }: FinalAnswer): State {
  const { state, ownPath } = figure;
  if (state === "blank" && isProvedStep(figure, machine.findings)) return "right";
  if (state !== "to-check" || pending > 0) return state;
  if (machine.figures.length === 1) return final;
  if (points >= (machine.proposed ?? machine.max)) return ownPath ? "carried" : "right";
  return points <= machine.points ? "wrong" : "partial";
}

/** A step that a right result, or a longer calculation, makes needless to write. */
const isProvedStep = ({ label }: Figure, findings: readonly Finding[]) =>
  findings.some(
    ({ code, params }) => (code === "step-proved" || code === "step-within") && params.step === label,
  );

function shareOf(findings: readonly Finding[]): ToldFigure["share"] {
  const found = findings.find(({ code }) => code === "cell-share");
  if (!found) return null;
  return { earned: String(found.params.earned), share: String(found.params.share) };
}

function placeOf(findings: readonly Finding[], withKey: boolean): Pick<ToldFigure, "place"> {
  const found = findings.find(({ code }) => code === "placed");
  return found ? { place: allowedParams(found.params, withKey) } : {};
}
