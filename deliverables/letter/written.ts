import { linesOf } from "./body.ts";
import { FRAMES, type Kind } from "./frames.ts";
import type { LetterRaw } from "./schema.ts";

/** Everything that was written, in the order of the sheet, a line each. */
export function writtenLines(kind: Kind, { fields, body }: LetterRaw): string[] {
  const { before, after } = FRAMES[kind];
  const linesOfFields = (names: typeof before) => names.flatMap((name) => (fields[name] ?? "").split("\n"));
  return [...linesOfFields(before), ...linesOf(body), ...linesOfFields(after)];
}

/** True where nothing at all was written. */
export const isBlankLetter = ({ fields, body }: LetterRaw): boolean =>
  [...Object.values(fields), ...linesOf(body)].every((text) => text.trim() === "");
