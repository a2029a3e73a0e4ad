import { reportState } from "#deliverables/report-state.ts";
import type { FinalAnswer, FinalResult } from "#grading/apply-corrections.ts";
import { finalMark, markRule } from "#grading/final-mark.ts";
import { nameFigures } from "#app/reports/candidate-report/names.ts";
import type { Speech } from "#app/reports/candidate-report/say-finding.ts";
import { formatMark } from "#app/reports/candidate-report/build-mark.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";
import type { CandidateReport, ReportAnswer, ReportTask } from "#schemas/report.ts";
import { criteriaOf } from "./criteria.ts";
import { suggestionsOf } from "./suggestions.ts";
import type { CopyTotals, FoundFigure, MarkingAnswer, MarkingCopy, OwnMark } from "./marking-copy.ts";

/**
 * A copy as the marking desk shows it: each answer beside what a person decides of it, in the paper's order.
 *
 * In: the paper, the final result, the full report of the copy. Out: data for the desk. Pure.
 */
export function buildMarkingCopy({
  scenario,
  result,
  entered,
  report,
  attemptId,
  copyNumber,
}: {
  scenario: CompiledScenario;
  result: FinalResult;
  /** The mark that a commission entered, in hundredths. */
  entered: number | null;
  report: CandidateReport;
  attemptId: string;
  copyNumber: string;
}): MarkingCopy {
  const finals = new Map(result.answers.map((final) => [final.id, final]));
  const tasks = report.parts.flatMap((part) => part.tasks);
  const speech = { withKey: true, nameOf: nameFigures(scenario, true) };
  return {
    copyNumber,
    attemptId,
    handedIn: report.handedIn,
    answers: tasks.flatMap((task) => answersOfTask(task, finals, speech)),
    totals: totalsOf({ ...result, entered }, scenario),
  };
}

function answersOfTask(
  task: ReportTask,
  finals: ReadonlyMap<string, FinalAnswer>,
  speech: Speech,
): MarkingAnswer[] {
  return task.answers.flatMap((report, index) => {
    const final = finals.get(report.id);
    const before = task.answers.slice(0, index).flatMap(({ id }) => finals.get(id) ?? []);
    return final ? [markingAnswer({ task, report, final, before, speech })] : [];
  });
}

function markingAnswer({
  task,
  report,
  final,
  before,
  speech,
}: {
  task: ReportTask;
  report: ReportAnswer;
  final: FinalAnswer;
  before: readonly FinalAnswer[];
  speech: Speech;
}): MarkingAnswer {
  const { rubric, rubricIsOpen, max } = final;
  const own = ownMark(final);
  const suggestions = suggestionsOf(final.machine, speech);
  return {
    id: final.id,
    taskTitle: task.title,
    statement: task.statement,
    label: report.label,
    report,
    found: before.flatMap(foundFigures),
    criteria: rubricIsOpen ? criteriaOf(rubric, max, suggestions) : [],
    suggestions: suggestions.ofAnswer,
    own,
    comment: final.comment?.comment ?? "",
    isForPerson: rubricIsOpen || own?.status === "to-check" || own?.given != null,
    points: final.points,
    pending: final.pending,
    max,
    state: reportState(final.state),
  };
}

/** The mark of an answer apart from its rubric; null where the rubric is all there is. */
function ownMark({ machine, rubric, rubricIsOpen, settled, max }: FinalAnswer): OwnMark | null {
  const rubricMax = rubricIsOpen ? rubric.reduce((sum, item) => sum + item.max, 0) : 0;
  const ownMax = max - rubricMax;
  if (ownMax <= 0) return null;
  const waited = machine.pending - rubricMax > 0;
  return {
    status: waited && !settled ? "to-check" : "settled",
    proposed: waited ? machine.proposed : null,
    max: ownMax,
    given: settled?.points ?? null,
    reason: settled?.reason ?? null,
  };
}

const foundFigures = ({ machine }: FinalAnswer): FoundFigure[] =>
  machine.figures.flatMap(({ label, read, state }) =>
    read === null || machine.figures.length > MOST_FIGURES
      ? []
      : [{ label, read, state: reportState(state) }],
  );

/** A table's cells would hide what counts: its own block shows them. */
const MOST_FIGURES = 3;

/** The marks of a copy as they stand; no mark while something waits, or until a commission entered it. */
export function totalsOf(
  result: FinalResult & { entered: number | null },
  { source }: CompiledScenario,
): CopyTotals {
  const rule = markRule(source.file, result.max);
  const mark = finalMark(result, rule);
  return {
    total: result.total,
    max: result.max,
    pending: result.pending,
    mark: mark && { rounded: formatMark(mark.rounded), outOf: String(rule.outOf) },
  };
}
