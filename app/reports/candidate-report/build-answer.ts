import { reportRegistry } from "#deliverables/registry.reports.ts";
import { reportState } from "#deliverables/report-state.ts";
import type { FinalAnswer } from "#grading/apply-corrections.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { formatPointsShort } from "#grading/language/format-number.ts";
import type { CompiledAnswer } from "#grading/scenario-model.ts";
import type { World } from "#grading/world.ts";
import type { ReportAnswer } from "#schemas/report.ts";
import { say } from "./messages.fr.ts";
import { earnedOrWaits } from "./points.ts";
import { reasonsOf } from "./reasons.ts";
import { rubricLines } from "./rubric-lines.ts";
import type { Speech } from "./say-finding.ts";
import { toldFigures } from "./told-figures.ts";

/** One answer of the corrected copy: the type tells its blocks, the copy its points, reasons, rubric and comment. */
export function buildAnswer({
  answer,
  final,
  raw,
  own,
  speech,
}: {
  answer: CompiledAnswer;
  final: FinalAnswer;
  /** As saved, or null where nothing was. */
  raw: unknown;
  /** The scenario's own values for this copy's draw. */
  own: World;
  speech: Speech;
}): ReportAnswer {
  const { definition } = answer;
  const statement: unknown = definition.state(answer.key, own);
  const report = reportRegistry.get(definition.type);
  if (!report) throw new Error(`no report is registered for the type "${definition.type}"`);
  const blank = raw === null || raw === undefined || definition.isBlank(raw);
  return {
    id: final.id,
    type: final.type,
    label: frenchSpaces(labelOf(answer, statement)),
    state: reportState(final.state),
    stateWords: stateWords(final),
    points: earnedOrWaits(final),
    max: formatPointsShort(final.max),
    blocks: report.tell({ statement, raw: blank ? null : raw, figures: toldFigures(final, speech) }),
    reasons: reasonsOf(final, speech),
    rubric: rubricLines(final, speech.withKey),
    comment: final.comment?.comment ? { text: final.comment.comment } : null,
  };
}

/** The label with its values, as the candidate saw it; a table may have its caption alone. */
export function labelOf({ authored }: CompiledAnswer, statement: unknown): string {
  const shown = textField(statement, "label");
  if (shown !== "") return shown;
  const written = authored.label ?? "";
  return written !== "" && !written.includes("{{") ? written : textField(statement, "caption");
}

function textField(statement: unknown, name: string): string {
  if (typeof statement !== "object" || statement === null || !(name in statement)) return "";
  const value: unknown = Reflect.get(statement, name);
  return typeof value === "string" ? value : "";
}

function stateWords({ state, machine, points }: FinalAnswer): string {
  if (state === "blank" && points > 0) return say("state-proved");
  const isKnownError = machine.findings.some(({ code }) => code === "mistake");
  return say(state === "wrong" && isKnownError ? "state-known-error" : `state-${state}`);
}
