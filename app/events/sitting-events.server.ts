import type { AppContext } from "#app/config/context.server.ts";
import type { Instant } from "#app/config/instant.ts";
import { selectAttemptsOfSitting } from "#app/db/attempts.server.ts";
import { selectEventStarters } from "#app/db/event-starts.server.ts";
import type { StaffSittingRow } from "#app/db/sittings.server.ts";
import { loadVersion } from "#app/papers/load-version.server.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { referenceDraw } from "#grading/draw.ts";
import { OwnWorlds } from "#grading/own-worlds.ts";
import { foldName } from "#schemas/fold-name.ts";
import type { CompiledEvent, CompiledScenario } from "#grading/scenario-model.ts";
import { factsOfCopies } from "./copy-events.server.ts";
import { arrivals, type CopyFacts } from "./happenings.ts";
import { mayStartEvents } from "./may-start-events.server.ts";

/** What brings an event, as a teacher reads it. */
export type EventRule =
  { kind: "time"; minutes: number } | { kind: "teacher" } | { kind: "handed"; label: string };

/** An event of a sitting, as the person who watches over it needs it. */
export interface SittingEventRow {
  id: string;
  from: string;
  subject: string;
  rule: EventRule;
  /** On how many of the copies begun it has arrived. */
  arrived: number;
  copies: number;
  /** When a teacher started it, and who. */
  started: { at: Instant; by: string } | null;
  canStart: boolean;
}

/** The events of a sitting's paper, in its order; none where it has none. */
export async function sittingEvents(
  { db, now }: AppContext,
  sitting: StaffSittingRow,
): Promise<SittingEventRow[]> {
  const { scenario } = await loadVersion(db, sitting.scenario_version_id);
  if (scenario.events.length === 0) return [];
  const at = now();
  const attempts = await selectAttemptsOfSitting(db, sitting.id);
  const copies = await factsOfCopies(db, attempts, scenario);
  const starters = new Map((await selectEventStarters(db, sitting.id)).map((one) => [one.event_id, one]));
  const isOpen = await mayStartEvents(db, sitting, at);
  const own = new OwnWorlds(scenario, referenceDraw()).world(false, null);
  return scenario.events.map((event) => {
    const start = starters.get(event.id);
    return {
      id: event.id,
      from: frenchSpaces(event.from),
      subject: frenchSpaces(event.subject.fill(own)),
      rule: ruleOf(event, scenario),
      arrived: copies.filter((facts) => hasArrived(event, facts, at)).length,
      copies: copies.length,
      started: start ? { at: start.started_at, by: start.display_name } : null,
      canStart: isOpen && event.on.kind === "teacher" && start === undefined,
    };
  });
}

const hasArrived = (event: CompiledEvent, facts: CopyFacts, at: Instant) =>
  arrivals([event], facts, at).length > 0;

function ruleOf({ on }: CompiledEvent, { answers }: CompiledScenario): EventRule {
  if (on.kind !== "handed") return on;
  const answer = answers.find(({ id }) => id === foldName(on.answer));
  return { kind: "handed", label: frenchSpaces(answer?.authored.label ?? on.answer) };
}
