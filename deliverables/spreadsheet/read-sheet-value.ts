import { D } from "#grading/formulas/decimal.ts";
import { snap15 } from "#grading/formulas/snap15.ts";
import { BLANK, Day, FormulaError, type Scalar, type Value } from "#grading/formulas/value.ts";
import type { Read, ReadValue } from "#grading/read.ts";

/** The value of a cell as its key wants it; null for an error, a blank, words where a number is wanted. */
export function valueAsKey(value: Scalar | undefined, key: Value): ReadValue | null {
  if (value === undefined || value === BLANK || value instanceof FormulaError) return null;
  const read = (scalar: Scalar, decimals = 0): ReadValue => ({
    value: scalar,
    decimals,
    unit: null,
    notices: [],
  });
  if (key instanceof Day) return value instanceof D ? read(new Day(value)) : read(value);
  if (!(key instanceof D)) return typeof value === "boolean" ? read(value ? "vrai" : "faux") : read(value);
  const number = value instanceof Day ? value.serial : value;
  if (!(number instanceof D)) return null;
  const shown = snap15(number);
  return read(shown, shown.decimalPlaces());
}

/** What a copy says in a cell: its content verbatim, the value that it shows. */
export function readSheetValue(content: string | undefined, value: Scalar | undefined, key: Value): Read {
  if (content === undefined || content.trim() === "") return { status: "blank" };
  const read = valueAsKey(value, key);
  if (read === null) return { status: "unreadable", typed: content, notices: [] };
  return { status: "read", typed: content, values: [read] };
}
