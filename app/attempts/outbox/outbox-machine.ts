import type { Acknowledgement, PresentValue, Save } from "#app/attempts/save-protocol.ts";
import {
  acknowledgedIn,
  adoptedIn,
  chosenIn,
  emptyLane,
  lostIn,
  seenIn,
  takenFrom,
  typedIn,
  type Draft,
  type Lane,
  type LeftLane,
} from "./lane.ts";

/**
 * The outbox of one tab for one attempt, as a pure machine: one save under way per answer, unsent texts give way to the
 * newest, a save whose fate is unknown is sent again under its own number. Whoever drives it keeps every state on disk
 * before sending, and gives it the clock.
 */
export interface Outbox {
  /** Random id of this tab. */
  writer: string;
  /** The last number given to a text of this tab. */
  counter: number;
  lanes: ReadonlyMap<string, Lane>;
}

export const emptyOutbox = (writer: string): Outbox => ({ writer, counter: 0, lanes: new Map() });

export const laneOf = (outbox: Outbox, answerId: string): Lane =>
  outbox.lanes.get(answerId) ?? emptyLane(answerId);

/** The candidate changed an answer. */
export function typed(outbox: Outbox, answerId: string, raw: unknown, browserAt: string): Outbox {
  return numbered(outbox, browserAt, (draft) => typedIn(laneOf(outbox, answerId), { ...draft, raw }));
}

/** The server's version of an answer was learnt. */
export const seen = (outbox: Outbox, answerId: string, present: PresentValue): Outbox =>
  withLane(outbox, seenIn(laneOf(outbox, answerId), present));

/** What dead tabs of this account and attempt left unsent, the newest first. */
export const adopted = (outbox: Outbox, left: readonly LeftLane[]): Outbox =>
  left.reduce((box, lane) => withLane(box, adoptedIn(laneOf(box, lane.answerId), lane)), outbox);

/** The candidate chose between two versions of an answer. */
export function chosen(
  outbox: Outbox,
  answerId: string,
  choice: "mine" | "other",
  browserAt: string,
): Outbox {
  return numbered(outbox, browserAt, (draft) => chosenIn(laneOf(outbox, answerId), choice, draft));
}

/** The server told the fate of a save. */
export function acknowledged(outbox: Outbox, ack: Acknowledgement, browserAt: string): Outbox {
  return numbered(outbox, browserAt, (draft) => acknowledgedIn(laneOf(outbox, ack.answerId), ack, draft));
}

/** No answer came to a call. */
export const lost = (outbox: Outbox, saves: readonly Save[]): Outbox =>
  saves.reduce((box, { answerId }) => withLane(box, lostIn(laneOf(box, answerId))), outbox);

/** Puts on the wire what may be sent in one call; `saves` is empty where there is nothing. */
export function taken(
  outbox: Outbox,
  { maxSaves, maxBytes }: { maxSaves: number; maxBytes: number },
): { outbox: Outbox; saves: Save[] } {
  const saves: Save[] = [];
  let bytes = 0;
  for (const lane of outbox.lanes.values()) {
    const next = takenFrom(lane);
    if (next === null) continue;
    // Three bytes for a character is the most that UTF-8 asks for one unit of a JavaScript text.
    bytes += JSON.stringify(next.save).length * 3;
    if (saves.length >= maxSaves || (saves.length > 0 && bytes > maxBytes)) break;
    saves.push(next.save);
    outbox = withLane(outbox, next.lane);
  }
  return { outbox, saves };
}

function numbered(outbox: Outbox, browserAt: string, change: (draft: Omit<Draft, "raw">) => Lane): Outbox {
  const counter = outbox.counter + 1;
  return withLane({ ...outbox, counter }, change({ writer: outbox.writer, counter, browserAt }));
}

function withLane(outbox: Outbox, lane: Lane): Outbox {
  if (outbox.lanes.get(lane.answerId) === lane) return outbox;
  return { ...outbox, lanes: new Map(outbox.lanes).set(lane.answerId, lane) };
}
