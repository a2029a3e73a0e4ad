import { D } from "#grading/formulas/decimal.ts";
import { parseArithmetic, type Calculation } from "./parse-arithmetic.ts";
import { resultIn, type Result } from "./read-result.ts";

/** A written calculation and the result that the candidate gives it, if he does. */
export interface Claim {
  calculation: Calculation | null;
  /** Null where the calculation has no result. */
  result: Result | null;
}

export interface Line {
  typed: string;
  label: string;
  claims: readonly Claim[];
}

const MAX_LINES = 200;
const MAX_CLAIMS = 20;
const MAX_SEGMENTS = 60;

/**
 * Reads free lines « libellé = calcul = résultat unité »; a semicolon ends a line too.
 *
 * In: the text as typed. Out: one entry per line that is not empty; a line in which nothing reads as a calculation or a
 * figure has no claims, and so have those past the 200th. Never throws; linear in the length of the text.
 * @example readLines("Seuil = 60 000/0,4 = 150 000 €")[0].claims.length // 1
 */
export function readLines(text: string): Line[] {
  return text
    .split(/\r?\n|;/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line, index) => (index < MAX_LINES ? readLine(line) : { typed: line, label: "", claims: [] }));
}

function readLine(typed: string): Line {
  const { label, rest } = cutLabel(typed);
  const read = rest.map(cutSegments);
  const [first, second] = read[0] ?? [];
  const named = label === "" && first && second && isWords(first) ? first.text : label;
  return { typed, label: named, claims: read.flatMap(claimsOf).slice(0, MAX_CLAIMS) };
}

const ENUMERATOR = /^(?:[-–•*·]\s+(?=\p{L})|(?:\d{1,2}|[a-z])[).]\s+)/iu;

/**
 * « Seuil : 60 000 ÷ 0,4 »: a colon after words ends a label, after a figure it divides; where both are possible
 * (« CA 2026 : 4 000 × 5 », « 1/10 : 25 800 ÷ 10 ») the line is read both ways.
 */
function cutLabel(typed: string): { label: string; rest: string[] } {
  const line = typed.replace(ENUMERATOR, "");
  const colon = line.indexOf(":");
  const equals = line.indexOf("=");
  if (colon < 0 || (equals >= 0 && equals < colon)) return { label: "", rest: [line] };
  const before = line.slice(0, colon).trim();
  const after = line.slice(colon + 1);
  if (!/^\p{L}/u.test(before)) return { label: "", rest: [line, after] };
  return { label: before, rest: /\d/.test(before) ? [after, line] : [after] };
}

/** What stands between two « = »: a calculation in its readings, a figure, or words. */
interface Segment {
  text: string;
  calculations: readonly Calculation[];
  figure: Result | null;
}

function cutSegments(text: string): Segment[] {
  return text
    .split(/=>|[=→⇒≈]|\bsoit\b/i)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== "")
    .slice(0, MAX_SEGMENTS)
    .map((segment) => {
      const calculations = bothReadings(segment);
      return { text: segment, calculations, figure: calculations.length > 0 ? null : resultIn(segment) };
    });
}

const isWords = ({ text, calculations, figure }: Segment) =>
  /\p{L}{2}/u.test(text) && calculations.length === 0 && !figure;

/** A calculation, in both readings of a doubtful « 1.234 » where they differ. */
function bothReadings(segment: string): Calculation[] {
  const decimal = parseArithmetic(segment, "decimal");
  if (!decimal?.hasOperator) return [];
  const thousands = parseArithmetic(segment, "thousands");
  return thousands && !thousands.value.eq(decimal.value) ? [decimal, thousands] : [decimal];
}

/** « On retient 1 032 € ». */
const WORDS_BEFORE_FIGURE = /^[^\d+−-]*/;

/** Each calculation with the figure that it is said to give; figures that follow no calculation are claims of their own. */
function claimsOf(segments: readonly Segment[]): Claim[] {
  const claims = segments.flatMap(({ calculations }, at) =>
    calculations.map((calculation) => ({ calculation, result: resultOf(calculation, at, segments) })),
  );
  if (claims.length > 0) return claims;
  const [alone, another] = segments;
  const figure =
    segments.findLast((segment) => segment.figure)?.figure ??
    (alone && !another ? resultIn(alone.text.replace(WORDS_BEFORE_FIGURE, "")) : null);
  return figure ? [{ calculation: null, result: figure }] : [];
}

/**
 * The result of a calculation: the last of the figures that follow it; through a calculation of the same value
 * (« a = b = c »); where the next one is another (« 121 000 + 14 800 = 135 800 / 0,4 »), the figure that it starts
 * with; else a figure just before.
 */
function resultOf(calculation: Calculation, at: number, segments: readonly Segment[]): Result | null {
  const next = segments.findIndex(
    ({ figure, calculations }, index) => index > at && (figure ?? calculations[0]),
  );
  const following = segments[next];
  const [other] = following?.calculations ?? [];
  if (following?.figure) return lastFigureFrom(next, segments);
  if (other) return isNear(other.value, calculation.value) ? resultOf(other, next, segments) : leadOf(other);
  return segments[at - 1]?.figure ?? null;
}

function lastFigureFrom(first: number, segments: readonly Segment[]): Result | null {
  const end = segments.findIndex(({ calculations }, index) => index > first && calculations.length > 0);
  return segments.slice(first, end < 0 ? undefined : end).findLast(({ figure }) => figure)?.figure ?? null;
}

const leadOf = ({ lead }: Calculation) => (lead === null ? null : resultIn(lead));

const NEAR = new D("0.005");
const isNear = (a: D, b: D) => a.minus(b).abs().lte(D.max(a.abs(), b.abs()).times(NEAR));
