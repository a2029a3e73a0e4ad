import type { AttemptTimes } from "#app/attempts/attempt-clock.ts";
import { closingOf } from "#app/attempts/attempt-clock.ts";
import { plusMs, type Instant } from "#app/config/instant.ts";
import { foldName } from "#schemas/fold-name.ts";
import type { CompiledAnswer, CompiledEvent, CompiledScenario } from "#grading/scenario-model.ts";

/** All that the events of one copy depend on. */
export interface CopyFacts extends AttemptTimes {
  started_at: Instant;
  /** Extra time that the copy had from its start, in per cent: its events stretch by as much. */
  stretch_percent: number;
  /** When a teacher started events of the sitting, by event id. */
  startedByTeacher: ReadonlyMap<string, Instant>;
  /** When answers were first saved with something in them, by folded id. */
  firstAnswered: ReadonlyMap<string, Instant>;
}

/** An event that happened to a copy. */
export interface Arrival {
  id: string;
  at: Instant;
}

const MINUTE_MS = 60_000;

/**
 * The instant of an event for one copy, come or to come; null while nothing says when. A teacher's start counts for who
 * begins later from their own beginning.
 */
export function instantOf({ id, on }: CompiledEvent, facts: CopyFacts): Instant | null {
  const { started_at, stretch_percent, startedByTeacher, firstAnswered } = facts;
  switch (on.kind) {
    case "time":
      return plusMs(started_at, Math.round((on.minutes * MINUTE_MS * (100 + stretch_percent)) / 100));
    case "teacher": {
      const at = startedByTeacher.get(id) ?? null;
      return at !== null && at < started_at ? started_at : at;
    }
    case "handed":
      return firstAnswered.get(foldName(on.answer)) ?? null;
  }
}

/**
 * The events that happened to a copy at an instant of the server's clock, the oldest first: those whose instant came
 * while it was open. Derived at each read from the log and the clock, as the close is.
 * @example arrivals(events, factsOfA45MinutesOldCopy, now) // [{ id: "alea", at: "2026-11-24T08:45:00.000Z" }]
 */
export function arrivals(events: readonly CompiledEvent[], facts: CopyFacts, now: Instant): Arrival[] {
  const { at: end } = closingOf(facts);
  const happened = events.flatMap((event) => {
    const at = instantOf(event, facts);
    return at !== null && at <= now && at < end ? [{ id: event.id, at }] : [];
  });
  return happened.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/**
 * The events that could not happen during a copy, whatever its candidate did: a teacher did not start them before its
 * end, they were due at its deadline or later, or they wait for an answer that was itself never asked. Handing in early
 * or leaving an answer blank makes no event impossible: what came after it counts as blank.
 */
export function missedEvents({ events, answers }: CompiledScenario, facts: CopyFacts): Set<string> {
  const { at: end } = closingOf(facts);
  const missed = new Set(events.filter((event) => couldNotCome(event, facts, end)).map(({ id }) => id));
  for (let before = -1; before !== missed.size;) {
    before = missed.size;
    for (const event of events) if (waitsForNothing(event, answers, missed)) missed.add(event.id);
  }
  return missed;
}

function couldNotCome(event: CompiledEvent, facts: CopyFacts, end: Instant): boolean {
  const at = instantOf(event, facts);
  switch (event.on.kind) {
    case "time":
      return at === null || at >= facts.deadline_at;
    case "teacher":
      return at === null || at >= end;
    case "handed":
      return false;
  }
}

function waitsForNothing(
  { on }: CompiledEvent,
  answers: readonly CompiledAnswer[],
  missed: Set<string>,
): boolean {
  if (on.kind !== "handed") return false;
  const waited = answers.find(({ id }) => id === foldName(on.answer));
  return waited?.after.some((id) => missed.has(id)) ?? false;
}

/** True where tasks are still to come that would count as blank if the copy were handed in now. */
export function expectsMore(scenario: CompiledScenario, facts: CopyFacts, now: Instant): boolean {
  const arrived = new Set(arrivals(scenario.events, facts, now).map(({ id }) => id));
  const missed = missedEvents(scenario, facts);
  return scenario.answers.some(
    ({ after }) => after.some((id) => !arrived.has(id)) && !after.some((id) => missed.has(id)),
  );
}
