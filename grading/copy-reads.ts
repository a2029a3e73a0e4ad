import type { Grading } from "./define-deliverable.ts";
import type { Read } from "./read.ts";
import type { CompiledAnswer } from "./scenario-model.ts";

type Reads = ReadonlyMap<string, Read>;

/** What the passes of one copy share. */
export interface SharedReads {
  /** What was read of each answer, where that does not depend on the keys. */
  reads: Map<string, Reads>;
  /** Why an answer could not be read: its own grading fails, those that rest on it see a blank. */
  faults: Map<string, unknown>;
}

export const noSharedReads = (): SharedReads => ({ reads: new Map(), faults: new Map() });

const BLANK_READ: Read = { status: "blank" };
const NO_READS: Reads = new Map();

/** What was read of one copy in one pass: each answer on demand, once. */
export class CopyReads {
  private readonly reads = new Map<string, Reads>();
  private readonly beingRead = new Set<string>();
  /** Grows each time a figure is asked for while its answer is still being read. */
  unsettled = 0;

  constructor(
    private readonly raws: ReadonlyMap<string, unknown>,
    private readonly shared: SharedReads,
    private readonly grading: Grading,
  ) {}

  /** The raw answer, null where it is blank. May fail as the type does. */
  rawOf(answer: CompiledAnswer): unknown {
    const raw = this.raws.get(answer.id) ?? null;
    return raw === null || answer.definition.isBlank(raw) ? null : raw;
  }

  /** What was read of a figure of an answer; blank too where the answer could not be read. Never fails. */
  of(answer: CompiledAnswer, name: string): Read {
    return this.readsOf(answer).get(name) ?? BLANK_READ;
  }

  isFaulty(answer: CompiledAnswer): boolean {
    this.readsOf(answer);
    return this.shared.faults.has(answer.id);
  }

  /** Fails as the type did when it read the answer. */
  mustBeSound(answer: CompiledAnswer): void {
    if (this.isFaulty(answer)) throw this.shared.faults.get(answer.id);
  }

  private readsOf(answer: CompiledAnswer): Reads {
    const kept = answer.definition.readsByKeys ? this.reads : this.shared.reads;
    const known = kept.get(answer.id);
    if (known) return known;
    // While a type reads, its own figures are not read yet: they count as recomputed.
    if (this.beingRead.has(answer.id)) {
      this.unsettled += 1;
      return NO_READS;
    }
    this.beingRead.add(answer.id);
    const reads = this.readNow(answer);
    this.beingRead.delete(answer.id);
    kept.set(answer.id, reads);
    return reads;
  }

  private readNow(answer: CompiledAnswer): Reads {
    try {
      const raw = this.rawOf(answer);
      return raw === null ? NO_READS : answer.definition.read(answer.key, raw, this.grading);
    } catch (fault) {
      this.shared.faults.set(answer.id, fault);
      return NO_READS;
    }
  }
}
