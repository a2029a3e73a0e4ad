import { isoOfDay } from "#grading/formulas/day.ts";
import { D } from "#grading/formulas/decimal.ts";
import { asScalar, Day, type Value } from "#grading/formulas/value.ts";
import { matchNumber, type WrittenNumber } from "#grading/match-number.ts";
import { readDay } from "#grading/language/read-day.ts";
import { readNumber } from "#grading/language/read-number.ts";

/** The figures and days of a text. Days are YYYY-MM-DD. */
export interface Quoted {
  numbers: readonly WrittenNumber[];
  days: ReadonlySet<string>;
}

const DAY = /\d{1,2}(?:er)?\s+\p{L}{3,9}\.?\s+\d{4}|\d{1,2}\/\d{1,2}\/\d{2,4}/gu;
const SPACES = String.raw`[ \u00a0\u2009\u202f]`;
const NUMBER = new RegExp(
  String.raw`[-−]?(?<![\p{L}\d.,])\d{1,3}(?:${SPACES}\d{3})+(?:,\d+)?(?!\d)|[-−]?(?<![\p{L}\d.,])\d+(?:[.,]\d+)*`,
  "gu",
);
const UNIT = new RegExp(String.raw`^${SPACES}?(?:k€|K€|M€|€|%|euros?)`, "u");

/**
 * The figures that a text quotes, read as a French candidate writes them.
 *
 * In: lines of text. Out: its numbers, each reading of a doubtful one, and its days; the figures of a day are no
 * numbers. Never fails.
 * @example figuresInText(["Le seuil est de 150 000 € au 1er mars 2026."]).days.has("2026-03-01") // true
 */
export function figuresInText(lines: readonly string[]): Quoted {
  const text = lines.join("\n");
  const days = new Set<string>();
  const rest = text.replace(DAY, (words) => {
    const reading = readDay(words);
    if (reading.status !== "value") return words;
    days.add(reading.value);
    return " ";
  });
  const numbers = [...rest.matchAll(NUMBER)].flatMap(({ 0: digits, index }) =>
    readFigure(digits, rest.slice(index + digits.length)),
  );
  return { numbers, days };
}

/** A figure with the unit that follows it; « 12 k€ » is 12 000. */
function readFigure(digits: string, after: string): WrittenNumber[] {
  const reading = readNumber(`${digits}${UNIT.exec(after)?.[0] ?? ""}`, { unit: "€" });
  if (reading.status === "value")
    return [{ value: new D(reading.value), decimals: reading.decimals, unit: reading.unit }];
  if (reading.status !== "ask") return [];
  return reading.values.map((value) => ({
    value: new D(value),
    decimals: value.split(".")[1]?.length ?? 0,
    unit: reading.unit,
  }));
}

/** Whether a value can be looked for in a text: a number or a day. */
export const isQuotable = (value: Value): value is D | Day => {
  const scalar = asScalar(value);
  return scalar instanceof D ? scalar.isFinite() : scalar instanceof Day;
};

/**
 * Whether a text quotes a value: a day as such, a number rounded or truncated in the last digit written, its sign aside
 * (« une perte de 1 200 € »).
 */
export function quotes({ numbers, days }: Quoted, value: D | Day): boolean {
  if (value instanceof Day) return days.has(isoOfDay(value));
  const demand = { precision: null, tolerance: null, unit: null };
  return numbers.some((number) =>
    [number.value, number.value.negated()].some(
      (signed) => matchNumber({ ...number, value: signed }, value, demand) !== null,
    ),
  );
}
