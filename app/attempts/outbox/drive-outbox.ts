import type { CopyState } from "#app/attempts/candidate-view.ts";
import type {
  Acknowledgement,
  CallRefusal,
  PresentValue,
  Save,
  SaveReply,
} from "#app/attempts/save-protocol.ts";
import { MAX_CALL_BYTES, MAX_SAVES_A_CALL } from "#app/attempts/save-limits.ts";
import { isIdle, type Lane } from "./lane.ts";
import {
  acknowledged,
  adopted,
  chosen,
  emptyOutbox,
  lost,
  seen,
  taken,
  typed,
  type Outbox,
} from "./outbox-machine.ts";
import type { LaneKeeper } from "./keep-lanes.ts";

/** What came of a call; `unreachable`: no answer, or one that is no answer (5xx). */
export type SendResult = { reply: SaveReply } | { refused: CallRefusal } | { unreachable: true };

/** Why nothing is sent until somebody acts; `unverified`: the page came up without the server, which must say whose it is. */
export type Halt = "unverified" | "signed-out" | "other-account" | "unknown-attempt" | "malformed-call";

export interface OutboxView {
  outbox: Outbox;
  reachable: boolean;
  halt: Halt | null;
  /** False where the browser refuses to keep anything: unsent changes would not outlive the page. */
  keeps: boolean;
}

interface Parts {
  writer: string;
  keeper: LaneKeeper;
  send: (saves: Save[], leaving: boolean) => Promise<SendResult>;
  /** The browser's time, UTC ISO. */
  browserNow: () => string;
  /** Calls back after some milliseconds; gives the way to call it off. */
  wait: (ms: number, then: () => void) => () => void;
  /** Tells the other tabs of this copy what became the answer. */
  tellTabs: (answerId: string, present: PresentValue) => void;
}

/** A change leaves within this time, whatever is typed after it. */
const SEND_AFTER_MS = 600;
const LONGEST_WAIT_MS = 15_000;

/** Drives the machine of the outbox: keeps each state on disk, sends, tries again, tells the page. */
export class OutboxDriver {
  readonly #parts: Parts;
  #view: OutboxView;
  readonly #listeners = new Set<() => void>();
  #callOff: (() => void) | null = null;
  #running: Promise<void> | null = null;
  #failures = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#view = {
      outbox: emptyOutbox(parts.writer),
      reachable: true,
      halt: null,
      keeps: parts.keeper.keeps(),
    };
  }

  view = (): OutboxView => this.#view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes over what dead tabs left; before `hear`, so that the server's version never covers it. */
  async inherit(): Promise<void> {
    await this.#parts.keeper.inherit((left) => {
      this.#become(adopted(this.#view.outbox, left));
      return [...this.#view.outbox.lanes.values()];
    });
  }

  /** The server's versions, at the start, on coming back, or from another tab. */
  hear(answers: CopyState["answers"]): void {
    let { outbox } = this.#view;
    for (const { id, ...present } of answers) outbox = seen(outbox, id, present);
    this.#become(outbox);
  }

  type(answerId: string, raw: unknown): void {
    this.#become(typed(this.#view.outbox, answerId, raw, this.#parts.browserNow()));
    this.#sendIn(SEND_AFTER_MS);
  }

  choose(answerId: string, choice: "mine" | "other"): void {
    this.#become(chosen(this.#view.outbox, answerId, choice, this.#parts.browserNow()));
    this.#sendIn(0);
  }

  /** The server knows the candidate of this page again: what waits may leave. */
  resume(): void {
    this.#show({ halt: null, reachable: true });
    this.#failures = 0;
    this.#sendIn(0, true);
  }

  /** Something outside the machine changed: the disk refused, the server said who is signed in. */
  refresh(): void {
    this.#show({});
  }

  /** The network is gone: what waits is tried again by and by. */
  unreachable(): void {
    this.#show({ reachable: false });
    this.#sendIn(SEND_AFTER_MS);
  }

  halt(halt: Halt): void {
    this.#show({ halt });
  }

  /** Sends what waits at once: the network is back, or the page is being left. */
  async flush(leaving = false): Promise<void> {
    this.#failures = 0;
    await this.#pump(leaving);
  }

  stop(): void {
    this.#callOff?.();
    this.#listeners.clear();
  }

  #sendIn(ms: number, sooner = false): void {
    if (this.#callOff !== null && !sooner) return;
    this.#callOff?.();
    this.#callOff = this.#parts.wait(ms, () => {
      this.#callOff = null;
      void this.#pump(false);
    });
  }

  /** One call at a time, until nothing is left to send; whoever asks meanwhile waits for the same run. */
  #pump(leaving: boolean): Promise<void> {
    this.#running ??= this.#run(leaving).finally(() => (this.#running = null));
    return this.#running;
  }

  async #run(leaving: boolean): Promise<void> {
    while (this.#view.halt === null && (await this.#call(leaving))) continue;
  }

  /** Makes one call; true where another may follow at once. */
  async #call(leaving: boolean): Promise<boolean> {
    const { outbox, saves } = taken(this.#view.outbox, {
      maxSaves: MAX_SAVES_A_CALL,
      maxBytes: MAX_CALL_BYTES,
    });
    if (saves.length === 0) return false;
    this.#become(outbox);
    // A page being left has no time for the disk: what is on the wire is on the disk as a text that waits.
    if (!leaving) await this.#parts.keeper.settled();
    const result = await this.#parts.send(saves, leaving);
    return this.#heed(saves, result);
  }

  #heed(saves: readonly Save[], result: SendResult): boolean {
    if ("reply" in result && this.#acknowledge(saves, result.reply)) {
      this.#failures = 0;
      this.#show({ reachable: true });
      return true;
    }
    this.#become(lost(this.#view.outbox, saves));
    if ("refused" in result && result.refused !== "call-too-large") {
      this.#show({ reachable: true, halt: result.refused });
      return false;
    }
    this.#show({ reachable: false });
    this.#sendIn(Math.min(LONGEST_WAIT_MS, 1_000 * 2 ** this.#failures), true);
    this.#failures += 1;
    return false;
  }

  /** True where every save of the call was told its fate. */
  #acknowledge(saves: readonly Save[], { acknowledgements }: SaveReply): boolean {
    let { outbox } = this.#view;
    for (const ack of acknowledgements) {
      outbox = acknowledged(outbox, ack, this.#parts.browserNow());
      const save = saves.find((sent) => isOf(ack, sent));
      if (ack.fate === "present" && save)
        this.#parts.tellTabs(ack.answerId, {
          revision: ack.revision,
          raw: save.raw,
          savedAt: ack.receivedAt,
        });
    }
    this.#become(outbox);
    return saves.every((save) => acknowledgements.some((ack) => isOf(ack, save)));
  }

  #become(outbox: Outbox): void {
    const before = this.#view.outbox;
    if (outbox === before) return;
    const changed = [...outbox.lanes.values()].filter((lane) => before.lanes.get(lane.answerId) !== lane);
    this.#show({ outbox });
    this.#parts.keeper.keep(changed);
  }

  #show(change: Partial<OutboxView>): void {
    this.#view = { ...this.#view, ...change, keeps: this.#parts.keeper.keeps() };
    for (const listener of this.#listeners) listener();
  }
}

function isOf(ack: Acknowledgement, save: Save): boolean {
  return ack.writer === save.writer && ack.counter === save.counter;
}

/** Answers with a change that the server has not acknowledged. */
export const unsent = ({ outbox }: OutboxView): Lane[] =>
  [...outbox.lanes.values()].filter((lane) => !isIdle(lane) && lane.refusal === null);
