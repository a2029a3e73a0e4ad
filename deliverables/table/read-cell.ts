import { dayFromIso } from "#grading/formulas/day.ts";
import { Day, type Value } from "#grading/formulas/value.ts";
import { D } from "#grading/formulas/decimal.ts";
import { readDay } from "#grading/language/read-day.ts";
import { readNumber } from "#grading/language/read-number.ts";
import { readOfNumber, type Read } from "#grading/read.ts";

/** Reads what was typed in a cell as its key is: a number, a day, or words. */
export function readCellText(typed: string, key: Value, unit: string | null): Read {
  if (typed.trim() === "") return { status: "blank" };
  if (key instanceof D) return readOfNumber(typed, readNumber(typed, { unit }));
  if (key instanceof Day) return readDayText(typed);
  return { status: "read", typed, values: [{ value: typed.trim(), decimals: 0, unit: null, notices: [] }] };
}

function readDayText(typed: string): Read {
  const reading = readDay(typed);
  const day = reading.status === "value" ? dayFromIso(reading.value) : null;
  if (!day)
    return {
      status: "unreadable",
      typed,
      notices: reading.status === "unreadable" ? reading.notices : ["not-a-day"],
    };
  return { status: "read", typed, values: [{ value: day, decimals: 0, unit: null, notices: [] }] };
}
