import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plusMs } from "#app/config/instant.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { arrivals, expectsMore, missedEvents, type CopyFacts } from "./happenings.ts";

const at = (time: string) => `2026-11-24T${time}:00.000Z`;
const MAIL = { from: "Mme Lenoir", subject: "Le loyer change", body: "documents/mail.mdx" };
const amount = (id: string) => [{ id, type: "amount", label: id, expected: "=loyer", points: "2" }];

/** 45 minutes into the copy; when a teacher says so; once « avant » is answered. One task after each, one after all. */
const PAPER = aScenario({
  variables: { loyer: "1200" },
  events: [
    { id: "minute", on: "45min", ...MAIL },
    { id: "alea", on: "teacher", ...MAIL },
    { id: "reponse", on: { handed: "avant" }, ...MAIL },
    { id: "suite", on: { handed: "lance" }, ...MAIL },
  ],
  answers: {
    debut: amount("avant"),
    t1: amount("apres_minute"),
    t2: amount("lance"),
    t3: amount("apres_reponse"),
    t4: amount("apres_suite"),
  },
  taskAfter: { t1: ["minute"], t2: ["alea"], t3: ["reponse"], t4: ["suite"] },
});

/** A copy begun at 08:00, of three hours. */
const facts = (change: Partial<CopyFacts> = {}): CopyFacts => ({
  started_at: at("08:00"),
  deadline_at: at("11:00"),
  submitted_at: null,
  stretch_percent: 0,
  startedByTeacher: new Map(),
  firstAnswered: new Map(),
  ...change,
});
const told = (copy: CopyFacts, now: string) =>
  arrivals(PAPER.events, copy, now).map((one) => `${one.id} ${one.at.slice(11, 16)}`);
const missed = (copy: CopyFacts) => [...missedEvents(PAPER, copy)];

describe("a message arrives", () => {
  test("at its minute by the server's clock, not before", () => {
    expect(told(facts(), plusMs(at("08:45"), -1))).toEqual([]);
    expect(told(facts(), at("08:45"))).toEqual(["minute 08:45"]);
  });

  // A third more: 45 min become 59 min 51 s.
  test("later, as the candidate's time is stretched", () => {
    const copy = facts({ stretch_percent: 33, deadline_at: at("12:00") });
    expect(told(copy, at("08:59"))).toEqual([]);
    expect(arrivals(PAPER.events, copy, at("09:00"))[0]?.at).toBe("2026-11-24T08:59:51.000Z");
  });

  test("when a teacher starts it; for who begins later, at their beginning", () => {
    const startedByTeacher = new Map([["alea", at("08:20")]]);
    expect(told(facts({ startedByTeacher }), at("08:30"))).toEqual(["alea 08:20"]);
    expect(told(facts({ startedByTeacher, started_at: at("08:25") }), at("08:30"))).toEqual(["alea 08:25"]);
  });

  test("when its answer was first saved, in the order of the clock with the others", () => {
    const firstAnswered = new Map([["avant", at("08:50")]]);
    expect(told(facts({ firstAnswered }), at("09:00"))).toEqual(["minute 08:45", "reponse 08:50"]);
  });

  test("never after the copy was handed in or its time was up", () => {
    expect(told(facts({ submitted_at: at("08:30") }), at("10:00"))).toEqual([]);
    const startedByTeacher = new Map([["alea", at("11:00")]]);
    expect(told(facts({ startedByTeacher }), at("12:00"))).toEqual(["minute 08:45"]);
  });
});

describe("what could not happen is taken out of the paper", () => {
  test("an event that no teacher started, and what waits for its answers", () => {
    expect(missed(facts())).toEqual(["alea", "suite"]);
  });

  test("an event started once the copy was handed in", () => {
    const startedByTeacher = new Map([["alea", at("09:00")]]);
    expect(missed(facts({ startedByTeacher }))).toEqual([]);
    expect(missed(facts({ startedByTeacher, submitted_at: at("08:30") }))).toEqual(["alea", "suite"]);
  });

  test("a minute that comes after the deadline of who began late", () => {
    expect(missed(facts({ started_at: at("10:20") }))).toEqual(["minute", "alea", "suite"]);
  });

  test("but not what the candidate did not wait for, nor an answer left blank", () => {
    expect(missed(facts({ submitted_at: at("08:10") }))).toEqual(["alea", "suite"]);
  });
});

test("handing in is warned of while questions are to come that would count as blank", () => {
  expect(expectsMore(PAPER, facts(), at("08:10"))).toBe(true);
  const firstAnswered = new Map([["avant", at("08:05")]]);
  expect(expectsMore(PAPER, facts({ firstAnswered }), at("08:10"))).toBe(true);
  expect(expectsMore(PAPER, facts({ firstAnswered }), at("08:45"))).toBe(false);
});

test("extra time stretches a message as it stretches the copy: the same part of it has gone by", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), (stretch_percent) => {
      const now = plusMs(at("08:45"), 45 * 600 * stretch_percent);
      const copy = facts({ stretch_percent, deadline_at: at("17:00") });
      expect(told(copy, now)).toHaveLength(1);
      expect(told(copy, plusMs(now, -1))).toHaveLength(0);
    }),
  );
});

test("what has arrived stays, whatever happens later", () => {
  const minutes = fc.integer({ min: 0, max: 240 });
  fc.assert(
    fc.property(minutes, minutes, minutes, minutes, (start, answer, first, second) => {
      const minute = (count: number) => plusMs(at("08:00"), count * 60_000);
      const copy = facts({
        startedByTeacher: new Map([["alea", minute(start)]]),
        firstAnswered: new Map([["avant", minute(answer)]]),
      });
      const [early, late] = [Math.min(first, second), Math.max(first, second)].map(minute);
      const before = arrivals(PAPER.events, copy, early ?? "");
      expect(arrivals(PAPER.events, copy, late ?? "").slice(0, before.length)).toEqual(before);
      for (const { id } of before) expect(missed(copy)).not.toContain(id);
    }),
  );
});
