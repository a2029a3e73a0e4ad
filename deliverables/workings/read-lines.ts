import { D } from "#grading/formulas/decimal.ts";
import { readNumber } from "#grading/language/read-number.ts";
import { readOfNumber, type ReadValue } from "#grading/read.ts";
import { parseArithmetic, type Calculation } from "./parse-arithmetic.ts";

/** A written calculation and the result that the candidate gives it, if he does. */
export interface Claim {
  calculation: Calculation | null;
  /** As typed after the last « = »; null where the calculation has no result. */
  result: { typed: string; values: readonly ReadValue[] } | null;
}

export interface Line {
  typed: string;
  label: string;
  claims: readonly Claim[];
}

const MAX_LINES = 200;

/**
 * Reads free lines « libellé = calcul = résultat unité ».
 *
 * In: the text as typed, the unit of the answer. Out: one entry per line that is not empty; a line in which nothing
 * reads as a calculation or a figure has no claims. Never throws.
 * @example readLines("Seuil = 60 000/0,4 = 150 000 €", "€")[0].claims.length // 1
 */
export function readLines(text: string, unit: string | null): Line[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .slice(0, MAX_LINES)
    .map((line) => readLine(line, unit));
}

function readLine(typed: string, unit: string | null): Line {
  const { label, rest } = cutLabel(typed);
  const segments = rest
    .split(/=|→|=>|≈/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "");
  const named =
    label === "" && segments.length > 1 && isWords(segments[0] ?? "") ? segments.shift() : undefined;
  return { typed, label: named ?? label, claims: claimsOf(segments, unit) };
}

/** « Seuil : 60 000 ÷ 0,4 »: a colon after words ends a label, after a figure it divides. */
function cutLabel(typed: string): { label: string; rest: string } {
  const match = /^([^=:]*\p{L}[^=:\d)%]*?)\s*:\s*(.*)$/u.exec(typed);
  return match ? { label: match[1] ?? "", rest: match[2] ?? "" } : { label: "", rest: typed };
}

const isWords = (segment: string) =>
  /\p{L}{2}/u.test(segment) && bothReadings(segment).length === 0 && numbersIn(segment, null) === null;

/** Each calculation with the figure that follows it; a figure alone is a claim without calculation. */
function claimsOf(segments: readonly string[], unit: string | null): Claim[] {
  const claims: Claim[] = [];
  const last = segments.at(-1) ?? "";
  const result = bothReadings(last).length > 0 ? null : numbersIn(last, unit);
  for (const segment of result ? segments.slice(0, -1) : segments)
    for (const calculation of bothReadings(segment)) claims.push({ calculation, result });
  if (claims.length === 0 && result) claims.push({ calculation: null, result });
  return claims;
}

/** A calculation, in both readings of a doubtful « 1.234 » where they differ. */
function bothReadings(segment: string): Calculation[] {
  const decimal = calculationIn(segment, "decimal");
  if (!decimal?.hasOperator) return [];
  const thousands = calculationIn(segment, "thousands");
  return thousands && !thousands.value.eq(decimal.value) ? [decimal, thousands] : [decimal];
}

/** The calculation of a segment, words before it passed over: « Charges fixes 121 000 + 14 800 ». */
function calculationIn(segment: string, dot: "decimal" | "thousands"): Calculation | null {
  const start = segment.search(/[\d(]/);
  return parseArithmetic(segment, dot) ?? (start > 0 ? parseArithmetic(segment.slice(start), dot) : null);
}

/** The figure of a segment with its unit, words after it passed over: « 150 000 € de CA », « soit 37,5 % ». */
function numbersIn(segment: string, unit: string | null): Claim["result"] {
  const bare = segment.replace(/^(?:soit|donc|environ|arrondi à)\s+/i, "");
  const tried = [
    bare,
    /^[-−+]?\s*[\d\s.,\u00a0\u202f]+(?:\s*(?:k€|M€|€|%|\p{L}+(?:\/\p{L}+)?))?/u.exec(bare)?.[0] ?? "",
  ];
  for (const typed of tried) {
    const read = readOfNumber(segment, readNumber(typed.trim(), { unit }));
    if (read.status === "read")
      return { typed: segment, values: read.values.filter(({ value }) => value instanceof D) };
  }
  return null;
}
