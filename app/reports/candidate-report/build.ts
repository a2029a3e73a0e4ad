import type { FinalAnswer, FinalResult } from "#grading/apply-corrections.ts";
import { markRule } from "#grading/final-mark.ts";
import type { RawAnswers } from "#grading/grade-attempt.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { formatPoints, formatPointsShort } from "#grading/language/format-number.ts";
import { foldName } from "#schemas/fold-name.ts";
import { OwnWorlds } from "#grading/own-worlds.ts";
import { profileOf } from "#grading/profile.ts";
import type { Draw } from "#grading/named-values.ts";
import type { CompiledPart, CompiledScenario, CompiledTask } from "#grading/scenario-model.ts";
import { summarise } from "#grading/summary.ts";
import type { World } from "#grading/world.ts";
import type { CandidateReport, ReportPart, ReportTask } from "#schemas/report.ts";
import type { Referentiel } from "#schemas/referentiel.ts";
import { buildAnswer } from "./build-answer.ts";
import { buildBrief } from "./build-brief.ts";
import { buildCommission, type CommissionView } from "./build-commission.ts";
import { tellEvent } from "./build-event.ts";
import { buildMark } from "./build-mark.ts";
import { profileLines, titlesOf } from "./build-profile.ts";
import { buildTask, chargesOf, tally } from "./build-task.ts";
import { say } from "./messages.fr.ts";
import { nameFigures } from "./names.ts";
import { earnedOrWaits } from "./points.ts";
import type { Speech } from "./say-finding.ts";

/** What a corrected copy is built from. */
export interface ReportMatter {
  scenario: CompiledScenario;
  draw: Draw;
  raws: RawAnswers;
  result: FinalResult;
  /** What a commission wrote, and whether the candidate sees its grid; null where it wrote nothing. */
  commission: CommissionView | null;
  stage: "marks" | "full";
  referentiel: Referentiel;
  heading: { copyNumber: string; handedIn: string; corrected: string | null };
  /** The question as printed, by task id: safe HTML. */
  statementOf: (taskId: string) => string;
}

/**
 * Builds the corrected copy of one candidate.
 *
 * In: the compiled paper, the copy and its final result, the stage of publication. Out: French sentences and figures,
 * ready for the page and the paper. At the stage `marks` nothing that gives the corrigé away is in it: no expected
 * value, path, step, rubric text nor typical mistake. Pure; throws where a finding has no sentence.
 * Rule: screens, « The report ».
 */
export function buildCandidateReport(matter: ReportMatter): CandidateReport {
  const { scenario, result, stage, referentiel, heading } = matter;
  const speech: Speech = { withKey: stage === "full", nameOf: nameFigures(scenario, stage === "full") };
  const profile = profileOf(scenario, result);
  const titleOf = titlesOf(referentiel);
  const copy = new CopyBuilder(matter, speech);
  const parts = scenario.parts.map((part) => copy.part(part));
  const { file } = scenario.source;
  const rule = markRule(file, result.max);
  return {
    stage,
    exam: say(file.block === "U4" || file.block === "U51" ? "training" : "exam", { block: file.block }),
    title: file.title,
    copy: say("copy", { number: heading.copyNumber }),
    handedIn: heading.handedIn,
    corrected: heading.corrected,
    footer: say(result.provisional ? "footer-provisional" : "footer", {
      title: file.title,
      number: heading.copyNumber,
    }),
    mark: buildMark(result, matter.commission?.mark ?? null, rule),
    commission: rule.by === "commission" ? buildCommission(matter.commission) : null,
    brief: buildBrief(summarise({ scenario, result, profile }), scenario, titleOf),
    activities: profileLines(profile.activities, titleOf),
    tasks: profileLines(profile.tasks, titleOf),
    total: {
      words: say(result.provisional ? "total-provisional" : "total"),
      points: formatPoints(result.total),
      max: formatPointsShort(result.max),
    },
    charges: chargesOf(result.scopes, "scenario", "", speech).reasons,
    parts,
  };
}

/** Builds parts and questions of one copy, each answer against the scenario's own values for its draw. */
class CopyBuilder {
  private readonly finals: ReadonlyMap<string, FinalAnswer>;
  /** By folded id, as answers are named in formulas. */
  private readonly raws: ReadonlyMap<string, unknown>;
  private readonly own: World;

  constructor(
    private readonly matter: ReportMatter,
    private readonly speech: Speech,
  ) {
    this.finals = new Map(matter.result.answers.map((answer) => [answer.id, answer]));
    this.raws = new Map(Object.entries(matter.raws).map(([id, raw]) => [foldName(id), raw]));
    this.own = new OwnWorlds(matter.scenario, matter.draw).world(false, null);
  }

  part(part: CompiledPart): ReportPart {
    const { reasons, cost } = this.charges("part", part.id);
    const taskCosts = part.tasks.reduce((sum, task) => sum + this.charges("task", task.id).cost, 0);
    const total = tally(
      part.tasks.flatMap((task) => this.finalsOf(task)),
      cost + taskCosts,
    );
    return {
      id: part.id,
      title: frenchSpaces(part.title),
      points: earnedOrWaits(total),
      max: formatPointsShort(total.max),
      tasks: part.tasks.map((task) => this.task(task)),
      charges: reasons,
    };
  }

  private task(task: CompiledTask): ReportTask {
    const { matter, speech } = this;
    const finals = this.finalsOf(task);
    const { reasons, cost } = this.charges("task", task.id);
    return buildTask({
      task,
      statement: matter.statementOf(task.id),
      finals,
      answers: task.answers.flatMap((answer) => {
        const final = this.finals.get(answer.authored.id);
        const raw = this.raws.get(answer.id) ?? null;
        return final ? [buildAnswer({ answer, final, raw, own: this.own, speech })] : [];
      }),
      total: tally(finals, cost),
      charges: reasons,
      event: tellEvent(task, { scenario: matter.scenario, own: this.own, finals }),
      scenario: matter.scenario,
      speech,
    });
  }

  private charges(kind: "part" | "task", id: string) {
    return chargesOf(this.matter.result.scopes, kind, id, this.speech);
  }

  private finalsOf(task: CompiledTask): FinalAnswer[] {
    return task.answers.flatMap(({ authored }) => this.finals.get(authored.id) ?? []);
  }
}
