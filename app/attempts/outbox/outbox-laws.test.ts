import fc from "fast-check";
import { expect, test } from "vitest";
import { decideSave } from "#app/attempts/decide-save.ts";
import type { Acknowledgement, PresentValue, Save } from "#app/attempts/save-protocol.ts";
import { isIdle, type Lane } from "./lane.ts";
import {
  acknowledged,
  adopted,
  chosen,
  emptyOutbox,
  laneOf,
  lost,
  seen,
  taken,
  typed,
  type Outbox,
} from "./outbox-machine.ts";

const AT = "2026-11-24T09:00:00.000Z";
const ANSWERS = ["a", "b"] as const;
const ROOM = { maxSaves: 2, maxBytes: 1_000_000 };

/** The server, small: the real decision on a log and answers in memory. */
class Server {
  readonly log = new Map<string, Save & { fate: "present" | "aside"; revision: number }>();
  readonly present = new Map<string, PresentValue>();

  receive(save: Save): Acknowledgement {
    const { answerId, writer, counter } = save;
    const key = `${writer}/${counter}`;
    const earlier = this.log.get(key);
    const before = this.present.get(answerId) ?? { revision: 0, raw: null, savedAt: AT };
    const decision = decideSave({
      attempt: { account_id: "ines", deadline_at: "2026-11-24T12:00:00.000Z", submitted_at: null },
      accountId: "ines",
      save: { ...save, raw: JSON.stringify(save.raw) },
      earlier: earlier ? { answer_id: earlier.answerId, raw: JSON.stringify(earlier.raw) } : null,
      presentRevision: before.revision,
      receivedAt: AT,
    });
    if (decision.fate === "refused" || decision.fate === "late")
      throw new Error(`the outbox broke the protocol: ${JSON.stringify({ decision, save })}`);
    if (decision.fate !== "replay") {
      const revision = decision.fate === "present" ? decision.revision : before.revision;
      this.log.set(key, { ...save, fate: decision.fate, revision });
      if (decision.fate === "present") this.present.set(answerId, { revision, raw: save.raw, savedAt: AT });
    }
    const kept = this.log.get(key);
    const other = this.present.get(answerId) ?? before;
    const name = { answerId, writer, counter, receivedAt: AT };
    if (kept?.fate === "present") return { ...name, fate: "present", revision: kept.revision };
    return { ...name, fate: "aside", present: other };
  }
}

/** One tab after the other on this machine, and another machine that writes when it likes. */
class World {
  readonly server = new Server();
  outbox: Outbox = emptyOutbox("tab-1");
  texts = 0;
  tabs = 1;
  others = 0;
  /** What the candidate typed last here, for each answer, but for what they left for another's version. */
  readonly wanted = new Map<string, unknown>();

  type(answerId: string) {
    this.texts += 1;
    this.wanted.set(answerId, `texte ${this.texts}`);
    this.outbox = typed(this.outbox, answerId, `texte ${this.texts}`, AT);
  }

  call(arrives: boolean, answered: boolean, duplicated: boolean) {
    const { outbox, saves } = taken(this.outbox, ROOM);
    this.outbox = outbox;
    expect(
      taken(outbox, { maxSaves: 50, maxBytes: 1e9 }).saves.some(({ answerId }) =>
        saves.some((save) => save.answerId === answerId),
      ),
    ).toBe(false);
    const acks = arrives ? saves.map((save) => this.server.receive(save)) : [];
    if (duplicated) acks.splice(0, acks.length, ...saves.map((save) => this.server.receive(save)));
    if (!answered || acks.length === 0) this.outbox = lost(this.outbox, saves);
    else for (const ack of acks) this.outbox = acknowledged(this.outbox, ack, AT);
  }

  elsewhere(answerId: string) {
    this.others += 1;
    const before = this.server.present.get(answerId);
    const baseRevision = before?.revision ?? 0;
    // What arrived and is then overtaken was not lost: the other machine saw it.
    if (before && before.raw === this.wanted.get(answerId)) this.wanted.delete(answerId);
    const raw = `ailleurs ${this.others}`;
    this.server.receive({
      answerId,
      writer: "machine-B",
      counter: this.others,
      baseRevision,
      raw,
      browserAt: AT,
    });
  }

  crash() {
    const left: Lane[] = structuredClone([...this.outbox.lanes.values()]).filter(
      (lane) => !isIdle(lane) || lane.conflict !== null,
    );
    this.tabs += 1;
    this.outbox = adopted(emptyOutbox(`tab-${this.tabs}`), left);
    this.refresh();
  }

  refresh() {
    for (const [answerId, value] of this.server.present) this.outbox = seen(this.outbox, answerId, value);
  }

  choose(answerId: string, choice: "mine" | "other") {
    const before = laneOf(this.outbox, answerId);
    if (before.conflict === null) return;
    this.outbox = chosen(this.outbox, answerId, choice, AT);
    if (choice === "mine") this.wanted.set(answerId, laneOf(this.outbox, answerId).value);
    else this.wanted.delete(answerId);
  }

  /** The network is back for good, and the candidate keeps their own text wherever they are asked. */
  quiet() {
    for (let round = 0; round < 50; round += 1) {
      this.call(true, true, false);
      for (const answerId of ANSWERS) this.choose(answerId, "mine");
    }
  }
}

const answer = fc.constantFrom(...ANSWERS);
const event = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("type" as const), answer }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("call" as const),
      arrives: fc.boolean(),
      answered: fc.boolean(),
      duplicated: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("elsewhere" as const), answer }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("crash" as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("refresh" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("choose" as const),
      answer,
      choice: fc.constantFrom("mine" as const, "other" as const),
    }),
  },
);

function run(world: World, step: typeof event extends fc.Arbitrary<infer T> ? T : never) {
  switch (step.kind) {
    case "type":
      return world.type(step.answer);
    case "call":
      return world.call(step.arrives, step.answered, step.duplicated);
    case "elsewhere":
      return world.elsewhere(step.answer);
    case "crash":
      return world.crash();
    case "refresh":
      return world.refresh();
    case "choose":
      return world.choose(step.answer, step.choice);
  }
}

test("whatever the network, crashes and other machines do, the candidate's newest text reaches the server and nothing breaks the protocol", () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (steps) => {
      const world = new World();
      for (const step of steps) run(world, step);
      world.quiet();
      for (const answerId of ANSWERS) {
        const lane = laneOf(world.outbox, answerId);
        expect(isIdle(lane)).toBe(true);
        expect(lane.conflict).toBeNull();
        if (world.wanted.has(answerId))
          expect(world.server.present.get(answerId)?.raw).toBe(world.wanted.get(answerId));
        world.refresh();
        expect(laneOf(world.outbox, answerId).value).toEqual(world.server.present.get(answerId)?.raw ?? null);
      }
    }),
    { numRuns: 400 },
  );
});
