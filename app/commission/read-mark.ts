import { readNumber } from "#grading/language/read-number.ts";

/**
 * Reads the mark that a commission types: « 12,5 », in hundredths; null where the field is empty.
 *
 * In: the text, out of how much. Out: the mark, or `refused` where it is no number with two decimals at most between 0
 * and `outOf`.
 * @example readMark("12,5", 20) // { mark: 1250 }
 */
export function readMark(text: string, outOf: number): { mark: number | null } | { refused: true } {
  const read = readNumber(text);
  if (read.status === "blank") return { mark: null };
  if (read.status !== "value") return { refused: true };
  const mark = Math.round(Number(read.value) * 100);
  const isExact = /^\d+(\.\d{1,2}0*)?$/.test(read.value);
  return isExact && mark <= outOf * 100 ? { mark } : { refused: true };
}
