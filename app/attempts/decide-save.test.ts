import { describe, expect, test } from "vitest";
import { decideSave, type SaveDecision, type SaveFacts } from "./decide-save.ts";

const facts = (changes: Partial<SaveFacts>): SaveFacts => ({
  attempt: { account_id: "ines", deadline_at: "2026-11-24T12:00:00.000Z", submitted_at: null },
  accountId: "ines",
  save: { answerId: "seuil", baseRevision: 3, raw: '"296 296"' },
  earlier: null,
  presentRevision: 3,
  receivedAt: "2026-11-24T10:00:00.000Z",
  ...changes,
});
const handedIn = {
  account_id: "ines",
  deadline_at: "2026-11-24T12:00:00.000Z",
  submitted_at: "2026-11-24T09:59:59.999Z",
};
const same = { answer_id: "seuil", raw: '"296 296"' };

const cases: [string, Partial<SaveFacts>, SaveDecision][] = [
  ["built on the answer as it stands: it becomes the answer", {}, { fate: "present", revision: 4 }],
  [
    "the very first save of an answer",
    { save: { answerId: "seuil", baseRevision: 0, raw: "1" }, presentRevision: 0 },
    { fate: "present", revision: 1 },
  ],
  ["another version came first: kept aside", { presentRevision: 4 }, { fate: "aside" }],
  ["built on a version that does not exist: kept aside", { presentRevision: 2 }, { fate: "aside" }],
  ["sent twice: the first acknowledgement again", { earlier: same }, { fate: "replay" }],
  ["sent again after another version came", { earlier: same, presentRevision: 9 }, { fate: "replay" }],
  [
    "sent again after the close: still its first fate, not late",
    { earlier: same, receivedAt: "2026-11-24T12:00:05.000Z" },
    { fate: "replay" },
  ],
  [
    "the same number for another text: a fault of the program, refused",
    { earlier: { answer_id: "seuil", raw: '"1"' } },
    { fate: "refused", code: "counter-reused" },
  ],
  [
    "the same number for another answer: refused",
    { earlier: { answer_id: "taux", raw: '"296 296"' } },
    { fate: "refused", code: "counter-reused" },
  ],
  [
    "a millisecond before the deadline: in time",
    { receivedAt: "2026-11-24T11:59:59.999Z" },
    { fate: "present", revision: 4 },
  ],
  ["at the deadline: late", { receivedAt: "2026-11-24T12:00:00.000Z" }, { fate: "late" }],
  ["five minutes after the deadline: late", { receivedAt: "2026-11-24T12:05:00.000Z" }, { fate: "late" }],
  ["after the copy was handed in: late", { attempt: handedIn }, { fate: "late" }],
  ["late and stale: late", { attempt: handedIn, presentRevision: 8 }, { fate: "late" }],
  ["somebody else's copy: refused", { accountId: "malo" }, { fate: "refused", code: "other-account" }],
  [
    "somebody else's copy, even as a replay: refused",
    { accountId: "malo", earlier: same },
    { fate: "refused", code: "other-account" },
  ],
];

describe("what becomes of a save", () => {
  test.each(cases)("%s", (_, changes, decision) => {
    expect(decideSave(facts(changes))).toEqual(decision);
  });
});
