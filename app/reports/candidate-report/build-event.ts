import type { FinalAnswer } from "#grading/apply-corrections.ts";
import { formatValue, labelOf } from "#grading/format-value.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { NOT_ASKED } from "#grading/not-asked.ts";
import type { CompiledEvent, CompiledScenario, CompiledTask } from "#grading/scenario-model.ts";
import type { World } from "#grading/world.ts";
import type { ReportTask } from "#schemas/report.ts";
import { say } from "./messages.fr.ts";

/** True where the copy was never asked the question: what opens it could not happen. */
export const isNotAsked = (finals: readonly FinalAnswer[]): boolean =>
  finals.length > 0 && finals.every(({ machine }) => machine.findings.some(({ code }) => code === NOT_ASKED));

/** Which message a question comes after, and the data that it changed; or why the question was not asked. */
export function tellEvent(
  task: CompiledTask,
  { scenario, own, finals }: { scenario: CompiledScenario; own: World; finals: readonly FinalAnswer[] },
): ReportTask["event"] {
  const events = scenario.events.filter(({ id }) => task.after.includes(id));
  if (events.length === 0) return null;
  // A message that never came is not told: another sitting may be to come.
  if (isNotAsked(finals)) return { title: say("not-asked-title"), text: say("not-asked-text") };
  const names = events.map((event) => nameEvent(event, own)).join(", ");
  const changes = changedData(task, events, { scenario, own });
  const text = changes === "" ? say("after-event-no-change") : say("after-event-text", { changes });
  return { title: say("after-event-title", { events: names }), text };
}

const nameEvent = ({ from, subject }: CompiledEvent, own: World): string =>
  say("event-name", { subject: frenchSpaces(subject.fill(own)), from: frenchSpaces(from) });

/** « loyer : 1 500 (1 400 avant le message) ; … », for the data whose value changed. */
function changedData(
  { after }: CompiledTask,
  events: readonly CompiledEvent[],
  { scenario, own }: { scenario: CompiledScenario; own: World },
): string {
  const names = [...new Set(events.flatMap(({ set }) => [...set.keys()]))];
  const told = names.flatMap((name) => {
    const before = formatValue(own.valueOf(name));
    const now = formatValue(own.after(after).valueOf(name));
    return before === now ? [] : [say("changed-value", { label: labelOf(scenario, name), before, now })];
  });
  return told.join(say("changed-values-between"));
}
