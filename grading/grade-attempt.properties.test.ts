import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gradeWholePaper, RESTS_ON } from "#tests/support/a-whole-paper.ts";
import { anyCopy, anyText } from "#tests/support/any-copy.ts";
import type { RawAnswers } from "./grade-attempt.ts";

const marksOf = (raws: RawAnswers) =>
  new Map(
    gradeWholePaper(raws).answers.map(({ id, state, points, pending }) => [
      id,
      `${state} ${points} ${pending}`,
    ]),
  );

const without = (raws: RawAnswers, id: string): RawAnswers =>
  Object.fromEntries(Object.entries(raws).filter(([key]) => key !== id));

/** Answers that neither are the one given nor rest on it. */
const untouchedBy = (id: string, marks: ReadonlyMap<string, string>) =>
  [...marks].filter(([other]) => other !== id && !(RESTS_ON[other] ?? []).includes(id));

describe("the marks of a copy", () => {
  test("an empty copy has nothing, and nothing waits", () => {
    const result = gradeWholePaper({});
    expect(result).toMatchObject({ total: 0, provisional: false });
    for (const { state, points } of result.answers) expect(`${state} ${points}`).toBe("blank 0");
  });

  test("each answer stays within its points, findings add up, what waits fits in what is left", () => {
    fc.assert(
      fc.property(anyCopy, (raws) => {
        const result = gradeWholePaper(raws);
        for (const { points, max, pending, proposed, findings, id } of result.answers) {
          expect(points, id).toBeGreaterThanOrEqual(0);
          expect(points + pending, id).toBeLessThanOrEqual(max);
          expect(pending, id).toBeGreaterThanOrEqual(0);
          expect(proposed ?? 0, id).toBeGreaterThanOrEqual(0);
          expect(proposed ?? 0, id).toBeLessThanOrEqual(max);
          expect(
            findings.reduce((sum, finding) => sum + finding.points, 0),
            id,
          ).toBe(points);
        }
        expect(result.total).toBe(result.answers.reduce((sum, { points }) => sum + points, 0));
        expect(result.total).toBeLessThanOrEqual(result.max);
        expect(result.provisional).toBe(result.answers.some(({ pending }) => pending > 0));
      }),
      { numRuns: 80 },
    );
  });

  test("a calculation or a text that was written is never worth nothing without a person", () => {
    fc.assert(
      fc.property(anyCopy, (raws) => {
        for (const { id, state, points, pending } of gradeWholePaper(raws).answers)
          if ((id === "seuil" || id === "note") && state !== "blank" && points === 0)
            expect(pending, id).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test("a state that waits is the state of an answer of which something waits", () => {
    fc.assert(
      fc.property(anyCopy, (raws) => {
        for (const { id, state, pending } of gradeWholePaper(raws).answers)
          expect(state === "to-check" || state === "to-mark", id).toBe(pending > 0);
      }),
      { numRuns: 60 },
    );
  });

  test("the same copy has the same marks, whatever was marked between", () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (raws, other) => {
        const first = gradeWholePaper(raws);
        gradeWholePaper(other);
        expect(gradeWholePaper(raws)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  test("the order in which answers were saved does not matter", () => {
    fc.assert(
      fc.property(anyCopy, (raws) => {
        const reversed = Object.fromEntries(Object.entries(raws).toReversed());
        expect(gradeWholePaper(reversed)).toEqual(gradeWholePaper(raws));
      }),
      { numRuns: 60 },
    );
  });

  test("an answer changes only its own marks and those of what rests on it", () => {
    fc.assert(
      fc.property(anyCopy, (raws) => {
        const whole = marksOf(raws);
        for (const id of Object.keys(raws)) {
          const less = marksOf(without(raws, id));
          for (const [other, marks] of untouchedBy(id, whole))
            expect(less.get(other), `${other} without ${id}`).toBe(marks);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("any text in any field", () => {
  const FIELDS: Record<string, (text: string) => unknown> = {
    taux: (text) => text,
    seuil: (lines) => ({ lines }),
    marge: (text) => text,
    avis: (because) => ({ options: because, because }),
    budget: (text) => ({ cells: { B5: text, C4: text, B6: text, B7: text } }),
    echeance: (text) => text,
    compte: (text) => text,
    risques: (text) => [text],
    note: (text) => text,
  };
  const good: RawAnswers = {
    taux: "40",
    seuil: { lines: "96 000 + 4 000 = 100 000\n100 000 / 0,4 = 250 000 €" },
    marge: "150 000",
    avis: "oui",
    budget: { cells: { B5: "-1 000", C4: "-1 000", C5: "3 000", B6: "11/04/2026", B7: "Équilibre" } },
    echeance: "30/04/2026",
    relance: "08/05/2026",
    compte: "512",
    risques: ["a", "c"],
  };

  test.each(Object.entries(FIELDS))(
    "in « %s » it neither stops the marking nor touches another answer",
    (id, rawOf) => {
      const whole = marksOf(good);
      fc.assert(
        fc.property(anyText, (text) => {
          const marks = marksOf({ ...good, [id]: rawOf(text) });
          for (const [other, expected] of untouchedBy(id, whole))
            expect(marks.get(other), other).toBe(expected);
        }),
        { numRuns: 80 },
      );
    },
  );
});
