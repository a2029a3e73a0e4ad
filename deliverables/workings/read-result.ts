import { D } from "#grading/formulas/decimal.ts";
import { readNumber } from "#grading/language/read-number.ts";
import { readOfNumber, type ReadValue } from "#grading/read.ts";
import { FIGURE } from "./parse-arithmetic.ts";

/** A figure written as a result: « 150 000 € de CA ». */
export interface Result {
  typed: string;
  /** What it says in a unit; two values for a doubtful « 1.234 »; none where it is not read in that unit. */
  readIn(unit: string | null): readonly ReadValue[];
}

const INTRODUCTION = /^(?:(?:donc|environ|env\.|arrondie?|à|au|total|est|de)\s+)+/iu;
const SIGN = /^[-−+]?\s*/;
const UNIT = /^\s*(?:k€|M€|[€%‰$£]|\p{L}+(?:\s*\/\s*\p{L}+)?)/u;

/** The figure of a segment with its unit, words around it passed over; null where it starts with none. */
export function resultIn(segment: string): Result | null {
  const bare = segment.replace(INTRODUCTION, "");
  const read = new Map<string | null, readonly ReadValue[]>();
  const readIn = (unit: string | null) => {
    const known = read.get(unit) ?? valuesIn(bare, segment, unit);
    read.set(unit, known);
    return known;
  };
  return readIn(null).length > 0 ? { typed: segment, readIn } : null;
}

/** The whole text, else the figure at its start with its unit, else that figure alone. */
function valuesIn(bare: string, typed: string, unit: string | null): readonly ReadValue[] {
  const sign = SIGN.exec(bare)?.[0] ?? "";
  const figure = FIGURE.exec(bare.slice(sign.length))?.[0] ?? "";
  const written = UNIT.exec(bare.slice(sign.length + figure.length))?.[0] ?? "";
  for (const text of [bare, sign + figure + written, sign + figure]) {
    const found = readOfNumber(typed, readNumber(text.trim(), { unit }));
    if (found.status === "read") return found.values.filter(({ value }) => value instanceof D);
  }
  return [];
}
