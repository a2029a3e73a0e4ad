import type { Grading } from "./define-deliverable.ts";
import { isoOfDay } from "./formulas/day.ts";
import { Day, type Value } from "./formulas/value.ts";
import { readDay } from "./language/read-day.ts";
import type { Quantity } from "./quantity.ts";
import { readOfDay, type Read } from "./read.ts";

/**
 * Reads what was typed for a figure that is a day: a year that is not written is that of its nearest key, the
 * scenario's or the copy's own.
 */
export const readDayFigure = (figure: Quantity, typed: string, grading: Grading): Read =>
  readDayNear(typed, [grading.own.expected(figure), grading.carried.expected(figure)]);

/**
 * Reads a day; where its year is not written, it is that of the key: of several keys, the one that makes it nearest.
 *
 * In: the text, the keys that the day may have (what is no day is left out). Out: what was read. Never fails.
 * @example readDayNear("5 janvier", [dayFromIso("2026-12-20"), dayFromIso("2027-01-05")]) // 2027-01-05
 */
export function readDayNear(typed: string, keys: readonly Value[]): Read {
  const days = keys.filter((key) => key instanceof Day);
  if (days.length === 0) return readOfDay(typed, readDay(typed));
  const tried = days.map((key) => {
    const read = readOfDay(typed, readDay(typed, { year: Number(isoOfDay(key).slice(0, 4)) }));
    return { read, gap: gapOf(read, key) };
  });
  return tried.reduce((best, one) => (one.gap < best.gap ? one : best)).read;
}

function gapOf(read: Read, key: Day): number {
  const value = read.status === "read" ? read.values[0].value : null;
  return value instanceof Day ? value.serial.minus(key.serial.floor()).abs().toNumber() : Infinity;
}
