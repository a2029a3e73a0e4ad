import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { CandidateView } from "#app/attempts/candidate-view.ts";
import type { PresentValue } from "#app/attempts/save-protocol.ts";
import type { LeftLane } from "./lane.ts";

/** Whose copy: everything on the shelf lies under it, so that nobody finds another's answers. */
export interface CopyOwner {
  account: string;
  attempt: string;
}

/** The paper as it was received, without the answers, which lie beside it. */
export type KeptPaper = Omit<CandidateView, "answers" | "now"> & {
  /** Server's clock less the browser's, when last heard. */
  clockOffsetMs: number;
};

type LaneKey = [account: string, attempt: string, writer: string, answerId: string];
type AnswerKey = [account: string, attempt: string, answerId: string];

interface ShelfSchema extends DBSchema {
  lanes: { key: LaneKey; value: LeftLane };
  answers: { key: AnswerKey; value: PresentValue };
  papers: { key: [account: string, attempt: string]; value: KeptPaper };
}

/** What this browser keeps of a copy (IndexedDB): unsent changes, the server's answers, the paper. */
export type Shelf = IDBPDatabase<ShelfSchema>;

/** Opens the shelf; rejects where the browser refuses to keep anything. */
export function openShelf(): Promise<Shelf> {
  return openDB<ShelfSchema>("epreuve", 1, {
    upgrade(db) {
      db.createObjectStore("lanes");
      db.createObjectStore("answers");
      db.createObjectStore("papers");
    },
  });
}

/** Keeps what a tab has unsent, and takes away what it has no more. */
export async function keepLanes(
  shelf: Shelf,
  { owner, writer }: { owner: CopyOwner; writer: string },
  changes: { kept: readonly LeftLane[]; done: readonly string[] },
): Promise<void> {
  const { store, done } = shelf.transaction("lanes", "readwrite");
  const key = (answerId: string): LaneKey => [owner.account, owner.attempt, writer, answerId];
  await Promise.all([
    ...changes.kept.map((lane) => store.put(lane, key(lane.answerId))),
    ...changes.done.map((answerId) => store.delete(key(answerId))),
    done,
  ]);
}

/**
 * Hands what dead tabs left over to another writer, all at once: `inherit` tells what the heir keeps of it, newest text
 * first. A tab is dead unless it is named in `alive`.
 */
export async function inheritLanes(
  shelf: Shelf,
  { owner, writer, alive }: { owner: CopyOwner; writer: string; alive: ReadonlySet<string> },
  inherit: (left: LeftLane[]) => readonly LeftLane[],
): Promise<void> {
  const { store, done } = shelf.transaction("lanes", "readwrite");
  const keys = await store.getAllKeys(under(owner));
  const dead = keys.filter(([, , holder]) => holder !== writer && !alive.has(holder));
  const left = await Promise.all(dead.map((key) => store.get(key)));
  const kept = inherit(left.filter((lane) => lane !== undefined).sort(newestFirst));
  await Promise.all([
    ...dead.map((key) => store.delete(key)),
    ...kept.map((lane) => store.put(lane, [owner.account, owner.attempt, writer, lane.answerId])),
    done,
  ]);
}

export async function keepAnswers(
  shelf: Shelf,
  { account, attempt }: CopyOwner,
  answers: readonly (PresentValue & { id: string })[],
): Promise<void> {
  const { store, done } = shelf.transaction("answers", "readwrite");
  const puts = answers.map(({ id, ...value }) => store.put(value, [account, attempt, id]));
  await Promise.all([...puts, done]);
}

/** The server's answers as last heard. */
export async function keptAnswers(
  shelf: Shelf,
  owner: CopyOwner,
): Promise<(PresentValue & { id: string })[]> {
  const { store } = shelf.transaction("answers");
  const keys = await store.getAllKeys(under(owner));
  const values = await Promise.all(keys.map((key) => store.get(key)));
  return keys.flatMap(([, , id], index) => {
    const value = values[index];
    return value ? [{ id, ...value }] : [];
  });
}

export async function keepPaper(
  shelf: Shelf,
  { account, attempt }: CopyOwner,
  paper: KeptPaper,
): Promise<void> {
  await shelf.put("papers", paper, [account, attempt]);
}

/** The paper of an attempt, whoever opened it here: the page asks the server whose it is before it sends anything. */
export async function keptPaper(shelf: Shelf, attempt: string): Promise<KeptPaper | null> {
  const keys = await shelf.getAllKeys("papers");
  const key = keys.find(([, kept]) => kept === attempt);
  return (key && (await shelf.get("papers", key))) ?? null;
}

/** Takes a finished copy off the shelf; what is unsent of it stays until it is sent. */
export async function clearCopy(shelf: Shelf, owner: CopyOwner): Promise<void> {
  await shelf.delete("answers", under(owner));
  await shelf.delete("papers", [owner.account, owner.attempt]);
}

/** An array sorts after every text, so the range holds all keys that begin with the owner. */
function under({ account, attempt }: CopyOwner): IDBKeyRange {
  return IDBKeyRange.bound([account, attempt], [account, attempt, []]);
}

function newestFirst(a: LeftLane, b: LeftLane): number {
  return writtenAt(a) < writtenAt(b) ? 1 : -1;
}

function writtenAt({ waiting, sending, orphans }: LeftLane): string {
  return waiting?.browserAt ?? sending?.save.browserAt ?? orphans[0]?.browserAt ?? "";
}
