import type { FinalAnswer, FinalResult } from "#grading/apply-corrections.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { formatPointsShort } from "#grading/language/format-number.ts";
import type { CompiledScenario, CompiledTask } from "#grading/scenario-model.ts";
import type { Reason, ReportAnswer, ReportState, ReportTask } from "#schemas/report.ts";
import { isNotAsked } from "./build-event.ts";
import { say } from "./messages.fr.ts";
import { costInWords, earnedOrWaits } from "./points.ts";
import { sayFinding, type Speech } from "./say-finding.ts";

/** Points, what waits and the most that can be earned, hundredths. */
export interface Tally {
  points: number;
  pending: number;
  max: number;
}

/** The costs charged once to a scope, and what they are for. */
export function chargesOf(
  scopes: FinalResult["scopes"],
  kind: "scenario" | "part" | "task",
  id: string,
  speech: Speech,
): { cost: number; reasons: Reason[] } {
  const charged = scopes.filter(
    ({ scope }) => scope.kind === kind && (kind === "scenario" || scope.id === id),
  );
  const reasons = charged.map(({ scope: _, ...finding }) => ({
    cost: finding.points < 0 ? costInWords(-finding.points) : null,
    text: sayFinding("", finding, speech),
  }));
  return { cost: charged.reduce((sum, { points }) => sum - points, 0), reasons };
}

/** The sum of some answers less what is charged to them together, never under 0. */
export function tally(answers: readonly Tally[], charged: number): Tally {
  const sum = (of: (one: Tally) => number) => answers.reduce((total, one) => total + of(one), 0);
  const points = Math.max(sum((one) => one.points) - charged, 0);
  return { points, pending: sum((one) => one.pending), max: sum((one) => one.max) };
}

/** One question of the corrected copy, around its answers. */
export function buildTask({
  task,
  statement,
  finals,
  answers,
  total,
  charges,
  event,
  scenario,
  speech,
}: {
  task: CompiledTask;
  statement: string;
  finals: readonly FinalAnswer[];
  answers: ReportAnswer[];
  total: Tally;
  charges: Reason[];
  event: ReportTask["event"];
  scenario: CompiledScenario;
  speech: Speech;
}): ReportTask {
  if (isNotAsked(finals)) return notAsked(task, total, event);
  return {
    id: task.id,
    title: frenchSpaces(task.title),
    statement,
    ...stateOfTask(answers),
    points: earnedOrWaits(total),
    max: formatPointsShort(total.max),
    event,
    carried: tellCarried(task, finals, speech),
    answers,
    charges,
    documents: tellDocuments(task, scenario),
  };
}

/** A question that was not asked: its title and why; nothing of it counts, nothing of it is shown. */
function notAsked({ id, title }: CompiledTask, total: Tally, event: ReportTask["event"]): ReportTask {
  return {
    id,
    title: frenchSpaces(title),
    statement: "",
    state: "vide",
    stateWords: say("state-not-asked"),
    points: earnedOrWaits(total),
    max: formatPointsShort(total.max),
    event,
    carried: null,
    answers: [],
    charges: [],
    documents: null,
  };
}

/** The state of a question from its answers': what waits wins, then what they have in common. */
function stateOfTask(answers: readonly ReportAnswer[]): { state: ReportState; stateWords: string } {
  const waiting = answers.find(({ state }) => state === "verifier");
  if (waiting) return { state: "verifier", stateWords: waiting.stateWords };
  const states = new Set(answers.map(({ state }) => state));
  const [only] = states;
  if (only !== undefined && states.size === 1) return { state: only, stateWords: WORDS[only] };
  if ([...states].every((state) => state === "juste" || state === "report"))
    return { state: "report", stateWords: WORDS.report };
  return { state: "partiel", stateWords: WORDS.partiel };
}

const WORDS: Record<ReportState, string> = {
  juste: say("state-right"),
  report: say("state-carried"),
  partiel: say("state-partial"),
  faux: say("state-wrong"),
  vide: say("state-blank"),
  verifier: say("state-to-check"),
  provisoire: say("provisional"),
};

const CARRIED = new Set(["carried", "step-value-carried"]);
const MOST_NAMES = 3;

/** « Report d'erreur », said once for the whole question, with the results it comes from. */
function tellCarried(
  task: CompiledTask,
  finals: readonly FinalAnswer[],
  speech: Speech,
): ReportTask["carried"] {
  const machines = finals.map(({ machine }) => machine);
  const findings = machines.flatMap((machine) => machine.findings);
  const isCarried =
    findings.some(({ code }) => CARRIED.has(code)) ||
    machines.some(({ figures }) => figures.some(({ state }) => state === "carried"));
  if (!isCarried) return null;
  const rests = [
    ...new Set(findings.flatMap(({ code, params }) => (CARRIED.has(code) ? restsIn(params.rests) : []))),
  ];
  const names = rests.flatMap((name) => nameRest(name, task, speech));
  const kept = say(findings.some(({ code }) => code === "carry-penalty") ? "kept-most" : "kept-all");
  const text =
    names.length > 0
      ? say("carried-rests", { rests: listed([...new Set(names)]), kept })
      : say("carried-plain", { kept });
  return { title: say("carried-title"), text };
}

const restsIn = (rests: string | number | undefined) => (rests ? String(rests).split(", ") : []);

function nameRest(name: string, task: CompiledTask, { nameOf }: Speech): string[] {
  const named = nameOf(name);
  if (!named) return [];
  return [named.taskId === task.id ? say("rest-here", { ...named }) : say("rest-of-question", { ...named })];
}

const listed = (names: readonly string[]) =>
  names.length <= MOST_NAMES
    ? names.join(", ")
    : [...names.slice(0, MOST_NAMES), say("rest-more")].join(", ");

/** The annexes that the question cites, by their number and their title. */
function tellDocuments({ documents }: CompiledTask, { source }: CompiledScenario): ReportTask["documents"] {
  const titles = documents.flatMap((id) => source.file.documents.find((one) => one.id === id)?.title ?? []);
  if (titles.length === 0) return null;
  const numbers = titles.map((title) => /^Annexe\s+(\w+)/i.exec(title)?.[1] ?? title);
  const [last = "", ...before] = numbers.toReversed();
  if (before.length === 0) return { summary: say("documents-one", { numbers: last }), titles };
  const first = before.toReversed().join(", ");
  return { summary: say("documents-many", { numbers: say("and", { first, last }) }), titles };
}
