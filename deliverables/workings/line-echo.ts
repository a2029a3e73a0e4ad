import { readNumberField, type FieldEcho } from "#deliverables/read-number-field.ts";

/** The line in which the cursor stands, counted from 1, and what was understood of its result. */
export interface LineEcho extends FieldEcho {
  line: number;
  /** Where the result stands in the whole text, so that it can be written again. */
  from: number;
  to: number;
}

/**
 * What is read of the result of one line of calculations: what follows its last « = ». Null where the line has none,
 * or where no figure stands there. In: the whole text, the place of the cursor in it, the unit of the answer.
 * @example lineEcho("Seuil = 60 000 / 0,4 = 150 000", 30, "€")?.text // "lu : 150 000 €"
 */
export function lineEcho(text: string, cursor: number, unit: string | null): LineEcho | null {
  const before = text.slice(0, cursor);
  const lineStart = before.lastIndexOf("\n") + 1;
  const lineEnd = text.indexOf("\n", lineStart);
  const typed = text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd);
  const equals = typed.lastIndexOf("=");
  const result = typed.slice(equals + 1).trim();
  if (equals === -1 || result === "") return null;
  const echo = readNumberField(result, { unit });
  if (echo.choices.length === 0 && echo.progress !== "done") return null;
  const from = lineStart + equals + 1 + typed.slice(equals + 1).indexOf(result);
  return { ...echo, line: before.split("\n").length, from, to: from + result.length };
}
