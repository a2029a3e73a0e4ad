import { foldName } from "#schemas/fold-name.ts";
import { nearest } from "#schemas/nearest.ts";
import type { Problem, Severity } from "#schemas/problem.ts";
import type { Block } from "#schemas/scenario.ts";
import { SCENARIO_FILE } from "#schemas/scenario-files.ts";
import type { ScenarioSource, TaskSource, YamlPath } from "#schemas/scenario-source.ts";
import type { SittingEvent } from "#schemas/sitting-event.ts";

/** Blocks whose national paper has no message that arrives: a mock exam that has one is a training. */
const WRITTEN: ReadonlySet<Block> = new Set<Block>(["U52", "U6"]);

/** Messages that arrive during the sitting: what names them, what brings them, and whether they can arrive at all. */
export function checkEvents(source: ScenarioSource): Problem[] {
  const { events = [] } = source.file;
  return [
    ...unknownEvents(source, events),
    ...events.flatMap((event, index) => checkEvent(source, event, index)),
    ...idsTwice(source, events),
    ...nothingToBegin(source),
    ...outOfPlace(source, events),
  ];
}

/** Whether the messages come before the end of the paper. In: its minutes, null where nothing says them. */
export function checkEventTimes({ file, locate }: ScenarioSource, minutes: number | null): Problem[] {
  if (minutes === null) return [];
  return (file.events ?? []).flatMap(({ id, on }, index): Problem[] => {
    if (on.kind !== "time" || on.minutes < minutes) return [];
    const at = locate(SCENARIO_FILE, ["events", index, "on"]);
    return [{ severity: "problem", code: "event-too-late", params: { event: id, minutes }, at }];
  });
}

const eventProblem = (
  { locate }: ScenarioSource,
  [code, params]: [string, Problem["params"]],
  path: YamlPath,
  severity: Severity = "problem",
): Problem => ({ severity, code, params, at: locate(SCENARIO_FILE, ["events", ...path]) });

function unknownEvents(source: ScenarioSource, events: readonly SittingEvent[]): Problem[] {
  const known = events.map(({ id }) => id);
  return source.tasks.flatMap(({ file, front }) =>
    (front.after ?? []).flatMap((event): Problem[] => {
      if (known.includes(event)) return [];
      const params = { event, near: nearest(event, known) ?? "" };
      return [{ severity: "problem", code: "unknown-event", params, at: source.locate(file, ["after"]) }];
    }),
  );
}

function checkEvent(source: ScenarioSource, { id, on, set }: SittingEvent, index: number): Problem[] {
  const problems: Problem[] = [];
  const isFollowed = source.tasks.some(({ front }) => front.after?.includes(id));
  if (set !== undefined && !isFollowed)
    problems.push(eventProblem(source, ["event-changes-nothing", { event: id }], [index, "set"], "warning"));
  if (on.kind !== "handed") return problems;
  const task = taskOfAnswer(source, on.answer);
  const place = [index, "on"];
  if (task === null) {
    const known = source.tasks.flatMap(({ front }) => front.answers.map((answer) => answer.id));
    const params = { answer: on.answer, near: nearest(on.answer, known) ?? "" };
    problems.push(eventProblem(source, ["event-on-unknown-answer", params], place));
  } else if (waitsFor(source, task, id, new Set()))
    problems.push(eventProblem(source, ["event-never-comes", { event: id, answer: on.answer }], place));
  return problems;
}

const taskOfAnswer = ({ tasks }: ScenarioSource, answer: string): TaskSource | null =>
  tasks.find(({ front }) => front.answers.some(({ id }) => foldName(id) === foldName(answer))) ?? null;

/** True where a task is set after an event, or after one that is brought by the answer to such a task. */
function waitsFor(source: ScenarioSource, task: TaskSource, event: string, seen: Set<string>): boolean {
  if (seen.has(task.id)) return false;
  seen.add(task.id);
  const before = (source.file.events ?? []).filter(({ id }) => task.front.after?.includes(id));
  return before.some(({ id, on }) => {
    const bringing = on.kind === "handed" ? taskOfAnswer(source, on.answer) : null;
    return id === event || (bringing !== null && waitsFor(source, bringing, event, seen));
  });
}

function idsTwice(source: ScenarioSource, events: readonly SittingEvent[]): Problem[] {
  const ids = events.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [eventProblem(source, ["id-twice", { name: id }], [index, "id"])],
  );
}

/** Without a question at the start, a candidate would look at an empty page. */
function nothingToBegin({ tasks, locate }: ScenarioSource): Problem[] {
  if (tasks.length === 0 || tasks.some(({ front }) => front.after === undefined)) return [];
  const at = locate(tasks[0]?.file ?? SCENARIO_FILE, ["after"]);
  return [{ severity: "problem", code: "no-task-at-start", params: {}, at }];
}

function outOfPlace(source: ScenarioSource, events: readonly SittingEvent[]): Problem[] {
  const { block, training = false } = source.file;
  if (events.length === 0 || training || !WRITTEN.has(block)) return [];
  return [eventProblem(source, ["events-in-written-paper", { block }], [], "warning")];
}
