import type { Acknowledgement, PresentValue, Save, SaveRefusal } from "#app/attempts/save-protocol.ts";
import { isSameRaw } from "./same-raw.ts";

/** A text not sent yet, numbered by the tab that wrote it. */
export interface Draft {
  writer: string;
  counter: number;
  raw: unknown;
  browserAt: string;
}

/** A save under way. Off the wire, its fate is unknown: it is sent again as it was, and the server knows a replay. */
export interface Sending {
  save: Save;
  onWire: boolean;
  /** Written by a dead tab beside other unsent texts of this answer. */
  orphan: boolean;
}

/** Two versions of one answer, for the candidate to choose from. */
export interface Conflict {
  other: PresentValue;
  /** A text that a dead tab had left; null where the candidate's own is that of the field. */
  found: { raw: unknown } | null;
}

/** One answer as this tab holds it, on its way to the server. */
export interface Lane {
  answerId: string;
  /** What the field shows; null where nothing was typed. */
  value: unknown;
  /** Revision that the text in the field is built on. */
  baseRevision: number;
  sending: Sending | null;
  waiting: Draft | null;
  orphans: readonly Save[];
  conflict: Conflict | null;
  refusal: SaveRefusal | null;
  /** The newest version of the server that this tab heard of. */
  seen: PresentValue | null;
  /** The server's time of the last save that became the answer. */
  savedAt: string | null;
  /** True once a text of this answer arrived after the close. */
  late: boolean;
}

export const emptyLane = (answerId: string): Lane => ({
  answerId,
  value: null,
  baseRevision: 0,
  sending: null,
  waiting: null,
  orphans: [],
  conflict: null,
  refusal: null,
  seen: null,
  savedAt: null,
  late: false,
});

/** Whether nothing of this answer is still to be sent or acknowledged. */
export const isIdle = (lane: Lane) =>
  lane.sending === null && lane.waiting === null && lane.orphans.length === 0;

/** The candidate changed the answer: an unsent text gives way to the newest. */
export const typedIn = (lane: Lane, draft: Draft): Lane => ({
  ...lane,
  value: draft.raw,
  waiting: draft,
  refusal: null,
});

/** The server's version, learnt at the start, from another tab or on coming back: shown where nothing is unsent. */
export function seenIn(lane: Lane, present: PresentValue): Lane {
  if (present.revision <= (lane.seen?.revision ?? 0)) return lane;
  const heard = { ...lane, seen: present };
  if (lane.conflict === null) return settled(heard);
  return { ...heard, conflict: { ...lane.conflict, other: present } };
}

/** What is kept on disk of a lane. */
export type LeftLane = Pick<
  Lane,
  "answerId" | "value" | "baseRevision" | "sending" | "waiting" | "orphans" | "conflict"
>;

/**
 * Takes what a dead tab left. What it had not sent is the text of the field, unless there is one already: then it goes
 * to the server beside it. A choice that was not made is asked again.
 */
export function adoptedIn(lane: Lane, left: LeftLane): Lane {
  const newest = left.waiting ?? left.sending?.save;
  if (newest === undefined)
    return { ...lane, orphans: [...lane.orphans, ...left.orphans], conflict: unmade(left) ?? lane.conflict };
  if (!isIdle(lane)) return { ...lane, orphans: [...lane.orphans, ...left.orphans, ...unsent(left)] };
  return {
    ...lane,
    value: newest.raw,
    baseRevision: left.baseRevision,
    sending: left.sending && { ...left.sending, onWire: false },
    waiting: left.waiting,
    orphans: left.orphans,
  };
}

function unmade({ conflict, value }: LeftLane): Conflict | null {
  return conflict && { other: conflict.other, found: conflict.found ?? { raw: value } };
}

function unsent({ answerId, sending, waiting, baseRevision }: LeftLane): Save[] {
  const first = sending ? [sending.save] : [];
  return waiting ? [...first, { answerId, ...waiting, baseRevision }] : first;
}

/** Puts the next save of this answer on the wire; null where there is none, or one is there already. */
export function takenFrom(lane: Lane): { lane: Lane; save: Save } | null {
  const next = nextSending(lane);
  if (next === null) return null;
  const sending = { ...next, onWire: true };
  const waiting = next.orphan || next === lane.sending ? lane.waiting : null;
  const orphans = lane.orphans.filter((save) => save !== next.save);
  return { lane: { ...lane, sending, waiting, orphans }, save: next.save };
}

function nextSending(lane: Lane): Sending | null {
  const { sending, waiting, orphans, answerId, baseRevision, refusal } = lane;
  if (sending !== null) return sending.onWire ? null : sending;
  if (waiting !== null)
    return refusal ? null : { save: { answerId, ...waiting, baseRevision }, onWire: true, orphan: false };
  const [orphan] = orphans;
  return orphan ? { save: orphan, onWire: true, orphan: true } : null;
}

/** The answer of the server never came: the save is to be sent again, under its own number. */
export const lostIn = (lane: Lane): Lane =>
  lane.sending ? { ...lane, sending: { ...lane.sending, onWire: false } } : lane;

/** The candidate chose between two versions; `draft` numbers theirs anew. */
export function chosenIn(lane: Lane, choice: "mine" | "other", draft: Omit<Draft, "raw">): Lane {
  if (lane.conflict === null) return lane;
  const { found, other } = lane.conflict;
  const solved = { ...lane, conflict: null, refusal: null };
  if (choice === "other" && found !== null) return settled(solved);
  const based = { ...solved, baseRevision: Math.max(lane.baseRevision, other.revision), seen: other };
  if (choice === "other") return { ...based, value: other.raw, waiting: null, savedAt: other.savedAt };
  const { raw } = found ?? { raw: lane.value };
  return { ...based, value: raw, waiting: { ...draft, raw } };
}

/** The server told the fate of the save under way; `draft` numbers a text that must be sent anew. */
export function acknowledgedIn(lane: Lane, ack: Acknowledgement, draft: Omit<Draft, "raw">): Lane {
  const { sending } = lane;
  if (sending?.save.writer !== ack.writer || sending.save.counter !== ack.counter) return lane;
  const done: Lane = { ...lane, sending: null };
  const again = { ...draft, raw: sending.save.raw };
  switch (ack.fate) {
    case "present":
      return settled(accepted(done, sending, ack));
    case "late":
      return { ...done, late: true };
    case "refused":
      if (ack.code === "counter-reused") return { ...done, waiting: done.waiting ?? again };
      return done.waiting ? done : { ...done, waiting: again, refusal: ack.code };
    case "aside":
      return settled(putAside(done, sending, ack.present, again));
  }
}

function accepted(
  lane: Lane,
  { save, orphan }: Sending,
  ack: { revision: number; receivedAt: string },
): Lane {
  const saved = { ...lane, savedAt: ack.receivedAt };
  // What was typed meanwhile was not built on an orphan: its own base stands, and the server will put it aside.
  if (orphan && lane.waiting !== null) return saved;
  return { ...saved, baseRevision: ack.revision, value: orphan ? save.raw : lane.value };
}

function putAside(lane: Lane, { save, orphan }: Sending, other: PresentValue, again: Draft): Lane {
  // The server lost revisions (a backup was restored): what the candidate has is the newest there is.
  if (save.baseRevision > other.revision)
    return { ...lane, baseRevision: other.revision, waiting: lane.waiting ?? again };
  if (isSameRaw(save.raw, other.raw))
    return { ...lane, baseRevision: Math.max(lane.baseRevision, other.revision), savedAt: other.savedAt };
  // Chosen meanwhile: the candidate has seen that version already.
  if (!orphan && other.revision <= lane.baseRevision) return lane;
  return { ...lane, seen: other, conflict: { other, found: orphan ? { raw: save.raw } : null } };
}

/** Once nothing is unsent, a newer version of the server takes the field. */
function settled(lane: Lane): Lane {
  const { seen } = lane;
  if (seen === null || !isIdle(lane) || lane.conflict !== null || seen.revision <= lane.baseRevision)
    return lane;
  return { ...lane, value: seen.raw, baseRevision: seen.revision, savedAt: seen.savedAt };
}
