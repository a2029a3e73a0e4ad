import { readNumberField, type FieldEcho } from "#deliverables/read-number-field.ts";
import { echoDay } from "#grading/language/echo.ts";
import { readDay } from "#grading/language/read-day.ts";
import type { AskedCell } from "./cells.ts";

/**
 * What is understood of a cell as it is typed. A cell may ask for a number, a day or words, and its statement does not
 * say which: a number or a day is echoed, a figure that cannot be read says why, words say nothing.
 */
export function cellEcho(typed: string, { unit, free }: AskedCell): FieldEcho {
  const number = readNumberField(typed, { unit });
  if (typed.trim() === "" || number.progress === "done" || number.choices.length > 0) return number;
  const day = readDay(typed);
  if (day.status === "value") return { text: echoDay(day), notices: [], choices: [], progress: "done" };
  const isFigure = /\d/.test(typed) && !free && !/\p{L}{3}/u.test(typed);
  return isFigure ? number : { text: "", notices: [], choices: [], progress: "done" };
}

/** Whether what stands in a cell is a figure: it is then aligned as figures are. */
export const isFigure = (typed: string) => /^[−-]?\s?\d/.test(typed.trim());
