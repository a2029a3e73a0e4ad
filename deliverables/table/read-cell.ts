import { Day, type Value } from "#grading/formulas/value.ts";
import { D } from "#grading/formulas/decimal.ts";
import { readNumber } from "#grading/language/read-number.ts";
import { readDayNear } from "#grading/read-day-near.ts";
import { readOfNumber, type Read } from "#grading/read.ts";

/** Reads what was typed in a cell as its key is: a number, a day, or words. */
export function readCellText(typed: string, key: Value, unit: string | null): Read {
  if (typed.trim() === "") return { status: "blank" };
  if (key instanceof D) return readOfNumber(typed, readNumber(typed, { unit }));
  if (key instanceof Day) return readDayNear(typed, [key]);
  return { status: "read", typed, values: [{ value: typed.trim(), decimals: 0, unit: null, notices: [] }] };
}
