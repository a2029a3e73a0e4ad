import { isIdle, type Lane, type LeftLane } from "./lane.ts";
import { inheritLanes, keepLanes, type CopyOwner, type Shelf } from "./shelf.ts";

/** Keeps the lanes of one tab on disk, the newest state of each. */
export interface LaneKeeper {
  keep(lanes: readonly Lane[]): void;
  /** Resolves once everything given so far is on disk, or was refused. */
  settled(): Promise<void>;
  inherit(adopt: (left: LeftLane[]) => readonly Lane[]): Promise<void>;
  /** Waits for another thing to be kept; where it cannot be, that is noted and the page goes on. */
  guard(keeping: Promise<void>): Promise<void>;
  /** False once the browser refused to keep something. */
  keeps(): boolean;
}

interface Options {
  /** Null where the browser has no disk for us. */
  shelf: Shelf | null;
  owner: CopyOwner;
  writer: string;
  /** Writers whose tabs are open now. */
  alive: () => Promise<ReadonlySet<string>>;
  /** The browser refuses to keep more: the disk is full, or closed to us. */
  onRefused: () => void;
}

export function createLaneKeeper({ shelf, owner, writer, alive, onRefused }: Options): LaneKeeper {
  const dirty = new Map<string, Lane>();
  let keeping = Promise.resolve();
  let refused = shelf === null;

  async function keepDirty(): Promise<void> {
    if (shelf === null || dirty.size === 0) return;
    const lanes = [...dirty.values()];
    dirty.clear();
    const kept = lanes.filter(hasSomethingLeft).map(toKeep);
    const done = lanes.filter((lane) => !hasSomethingLeft(lane)).map(({ answerId }) => answerId);
    await keepLanes(shelf, { owner, writer }, { kept, done }).catch(refuse);
  }

  function refuse(): void {
    refused = true;
    onRefused();
  }

  return {
    keep(lanes) {
      for (const lane of lanes) dirty.set(lane.answerId, lane);
      keeping = keeping.then(keepDirty);
    },
    settled: () => keeping,
    async inherit(adopt) {
      if (shelf === null) return;
      const heir = { owner, writer, alive: await alive() };
      await inheritLanes(shelf, heir, (left) => adopt(left).filter(hasSomethingLeft).map(toKeep)).catch(
        refuse,
      );
    },
    guard: (work) => work.catch(refuse),
    keeps: () => !refused,
  };
}

const hasSomethingLeft = (lane: Lane) => !isIdle(lane) || lane.conflict !== null;

function toKeep({ answerId, value, baseRevision, sending, waiting, orphans, conflict }: Lane): LeftLane {
  return { answerId, value, baseRevision, sending, waiting, orphans, conflict };
}
