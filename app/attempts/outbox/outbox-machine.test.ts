import { describe, expect, test } from "vitest";
import type { Acknowledgement, PresentValue, Save } from "#app/attempts/save-protocol.ts";
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
const SAVED = "2026-11-24T09:00:01.000Z";
const ROOM = { maxSaves: 50, maxBytes: 1_000_000 };

const type = (outbox: Outbox, raw: string) => typed(outbox, "seuil", raw, AT);
const field = (outbox: Outbox) => laneOf(outbox, "seuil");

function send(outbox: Outbox): { outbox: Outbox; save: Save } {
  const { outbox: next, saves } = taken(outbox, ROOM);
  const [save] = saves;
  if (save === undefined || saves.length > 1) throw new Error("one save was expected");
  return { outbox: next, save };
}

const name = ({ answerId, writer, counter }: Save) => ({ answerId, writer, counter });
const present = (save: Save, revision: number): Acknowledgement => ({
  ...name(save),
  fate: "present",
  revision,
  receivedAt: SAVED,
});
const aside = (save: Save, other: PresentValue): Acknowledgement => ({
  ...name(save),
  fate: "aside",
  present: other,
  receivedAt: SAVED,
});
const ofB = { revision: 7, raw: "écrit sur B", savedAt: "2026-11-24T08:55:00.000Z" };

describe("sending one answer", () => {
  test("while a save is under way, what is typed waits, and only the newest of it is sent", () => {
    const first = send(type(emptyOutbox("tab-1"), "2"));
    expect(first.save).toMatchObject({ raw: "2", baseRevision: 0, counter: 1, writer: "tab-1" });
    const waiting = type(type(type(first.outbox, "29"), "296"), "296 296");
    expect(taken(waiting, ROOM).saves).toEqual([]);
    const second = send(acknowledged(waiting, present(first.save, 1), AT));
    expect(second.save).toMatchObject({ raw: "296 296", baseRevision: 1 });
  });

  test("a save without an answer is sent again as it was, before anything newer", () => {
    const first = send(type(emptyOutbox("tab-1"), "2"));
    const again = send(type(lost(first.outbox, [first.save]), "29"));
    expect(again.save).toEqual(first.save);
    const after = acknowledged(again.outbox, present(first.save, 1), AT);
    expect(send(after).save).toMatchObject({ raw: "29", baseRevision: 1 });
  });

  test("the time shown is that of the last save that became the answer", () => {
    const { outbox, save } = send(type(emptyOutbox("tab-1"), "2"));
    expect(field(acknowledged(outbox, present(save, 1), AT))).toMatchObject({ savedAt: SAVED, value: "2" });
  });

  test("an acknowledgement that nobody waits for changes nothing", () => {
    const { outbox, save } = send(type(emptyOutbox("tab-1"), "2"));
    const done = acknowledged(outbox, present(save, 1), AT);
    expect(field(acknowledged(done, present(save, 9), AT))).toEqual(field(done));
  });

  test("an answer that is refused stays in the field and waits for a change", () => {
    const { outbox, save } = send(type(emptyOutbox("tab-1"), "trop long"));
    const refused = acknowledged(outbox, { ...name(save), fate: "refused", code: "answer-too-large" }, AT);
    expect(field(refused)).toMatchObject({ value: "trop long", refusal: "answer-too-large" });
    expect(taken(refused, ROOM).saves).toEqual([]);
    expect(send(type(refused, "court")).save.raw).toBe("court");
  });

  test("a number that the server knows for another text is given up: the text is sent under a new one", () => {
    const { outbox, save } = send(type(emptyOutbox("tab-1"), "2"));
    const refused = acknowledged(outbox, { ...name(save), fate: "refused", code: "counter-reused" }, AT);
    const again = send(refused).save;
    expect(again.raw).toBe("2");
    expect(again.counter).toBeGreaterThan(save.counter);
  });

  test("a text that arrives after the close is said to be late", () => {
    const { outbox, save } = send(type(emptyOutbox("tab-1"), "2"));
    const late = acknowledged(outbox, { ...name(save), fate: "late", receivedAt: SAVED }, AT);
    expect(field(late)).toMatchObject({ late: true, savedAt: null, value: "2" });
  });
});

describe("several answers in one call", () => {
  test("one save per answer, as many as the call has room for, the rest in the next call", () => {
    const outbox = ["a", "b", "c"].reduce((box, id) => typed(box, id, "x", AT), emptyOutbox("tab-1"));
    const first = taken(outbox, { maxSaves: 2, maxBytes: 1_000_000 });
    expect(first.saves.map(({ answerId }) => answerId)).toEqual(["a", "b"]);
    expect(taken(first.outbox, ROOM).saves.map(({ answerId }) => answerId)).toEqual(["c"]);
  });

  test("a long answer goes alone rather than not at all", () => {
    const outbox = typed(typed(emptyOutbox("tab-1"), "a", "é".repeat(2_000), AT), "b", "x", AT);
    const first = taken(outbox, { maxSaves: 50, maxBytes: 1_000 });
    expect(first.saves.map(({ answerId }) => answerId)).toEqual(["a"]);
  });
});

describe("two versions of one answer", () => {
  function inConflict() {
    const { outbox, save } = send(type(emptyOutbox("tab-1"), "écrit sur A"));
    return acknowledged(outbox, aside(save, ofB), AT);
  }

  test("the candidate's text stays in the field until they choose", () => {
    expect(field(inConflict())).toMatchObject({
      value: "écrit sur A",
      conflict: { found: null, other: ofB },
    });
  });

  test("their own text, chosen, is saved on top of the other", () => {
    const outbox = chosen(inConflict(), "seuil", "mine", AT);
    expect(send(outbox).save).toMatchObject({ raw: "écrit sur A", baseRevision: 7 });
    expect(field(outbox).conflict).toBeNull();
  });

  test("the other, chosen, takes the field and nothing is sent", () => {
    const outbox = chosen(inConflict(), "seuil", "other", AT);
    expect(field(outbox)).toMatchObject({ value: "écrit sur B", baseRevision: 7, conflict: null });
    expect(taken(outbox, ROOM).saves).toEqual([]);
  });

  test("what is typed before choosing is kept by the server too, and is what « mine » means", () => {
    const sent = send(type(inConflict(), "écrit sur A, suite"));
    expect(sent.save.baseRevision).toBe(0);
    const outbox = acknowledged(sent.outbox, aside(sent.save, ofB), AT);
    expect(send(chosen(outbox, "seuil", "mine", AT)).save.raw).toBe("écrit sur A, suite");
  });

  test("a save still under way when the candidate chose does not ask again", () => {
    const sent = send(type(inConflict(), "écrit sur A, suite"));
    const outbox = acknowledged(chosen(sent.outbox, "seuil", "mine", AT), aside(sent.save, ofB), AT);
    expect(field(outbox).conflict).toBeNull();
    expect(send(outbox).save).toMatchObject({ raw: "écrit sur A, suite", baseRevision: 7 });
  });

  test("the same text on both sides is no question", () => {
    const { outbox, save } = send(type(emptyOutbox("tab-1"), "écrit sur B"));
    const same = acknowledged(outbox, aside(save, ofB), AT);
    expect(field(same)).toMatchObject({ conflict: null, baseRevision: 7, savedAt: ofB.savedAt });
  });

  test("a server that lost revisions takes what the candidate has", () => {
    const { outbox, save } = send(type(seen(emptyOutbox("tab-1"), "seuil", { ...ofB, raw: "7e" }), "8e"));
    const restored = acknowledged(outbox, aside(save, { revision: 2, raw: "2e", savedAt: SAVED }), AT);
    expect(send(restored).save).toMatchObject({ raw: "8e", baseRevision: 2 });
  });
});

describe("the server's version", () => {
  test("takes the field where nothing is unsent", () => {
    expect(field(seen(emptyOutbox("tab-1"), "seuil", ofB))).toMatchObject({
      value: "écrit sur B",
      baseRevision: 7,
    });
  });

  test("an older one, heard late, changes nothing", () => {
    const newer = seen(emptyOutbox("tab-1"), "seuil", ofB);
    expect(field(seen(newer, "seuil", { ...ofB, revision: 6, raw: "ancien" })).value).toBe("écrit sur B");
  });

  test("never covers what is being typed", () => {
    const outbox = seen(type(emptyOutbox("tab-1"), "2"), "seuil", ofB);
    expect(field(outbox).value).toBe("2");
    expect(send(outbox).save.baseRevision).toBe(0);
  });
});

describe("what a dead tab left", () => {
  const dead = () => {
    const sent = send(type(seen(emptyOutbox("tab-1"), "seuil", ofB), "A"));
    return type(sent.outbox, "AB");
  };

  test("its save of unknown fate goes first, then its newest text, on top of it", () => {
    const outbox = adopted(emptyOutbox("tab-2"), [...dead().lanes.values()]);
    expect(field(outbox).value).toBe("AB");
    const first = send(outbox);
    expect(first.save).toMatchObject({ raw: "A", writer: "tab-1", baseRevision: 7 });
    const second = send(acknowledged(first.outbox, present(first.save, 8), AT));
    expect(second.save).toMatchObject({ raw: "AB", writer: "tab-1", baseRevision: 8 });
  });

  test("a version that came meanwhile does not cover it, and is put to the candidate", () => {
    const newer = { revision: 9, raw: "écrit sur C", savedAt: SAVED };
    const heir = seen(adopted(emptyOutbox("tab-2"), [...dead().lanes.values()]), "seuil", newer);
    expect(field(heir).value).toBe("AB");
    const first = send(heir);
    const second = send(acknowledged(first.outbox, aside(first.save, newer), AT));
    const asked = acknowledged(second.outbox, aside(second.save, newer), AT);
    expect(field(asked).conflict).toEqual({ found: null, other: newer });
  });

  test("a save that had arrived after all, then was overtaken: the field shows what the server has", () => {
    const sent = send(type(emptyOutbox("tab-1"), "A"));
    const heir = adopted(emptyOutbox("tab-2"), [...sent.outbox.lanes.values()]);
    const replay = send(seen(heir, "seuil", ofB));
    expect(field(acknowledged(replay.outbox, present(replay.save, 1), AT))).toMatchObject({
      value: "écrit sur B",
      baseRevision: 7,
    });
  });

  test("two dead tabs with two texts of one answer: both reach the server, the second is put to the candidate", () => {
    const one = type(emptyOutbox("tab-1"), "texte 1").lanes.values();
    const two = type(emptyOutbox("tab-2"), "texte 2").lanes.values();
    const first = send(adopted(emptyOutbox("tab-3"), [...one, ...two]));
    expect(first.save.raw).toBe("texte 1");
    const second = send(acknowledged(first.outbox, present(first.save, 1), AT));
    expect(second.save).toMatchObject({ raw: "texte 2", baseRevision: 0 });
    const other = { revision: 1, raw: "texte 1", savedAt: SAVED };
    const asked = acknowledged(second.outbox, aside(second.save, other), AT);
    expect(field(asked)).toMatchObject({ value: "texte 1", conflict: { found: { raw: "texte 2" }, other } });
    expect(send(chosen(asked, "seuil", "mine", AT)).save).toMatchObject({ raw: "texte 2", baseRevision: 1 });
    expect(field(chosen(asked, "seuil", "other", AT)).value).toBe("texte 1");
  });
});
