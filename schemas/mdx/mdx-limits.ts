import type { Problem } from "#schemas/problem.ts";
import type { TextPlaces } from "#schemas/text-places.ts";

/** Quotes, lists and components in one another. */
export const MAX_NESTING = 40;
/** No annexe written by hand comes near these; the parser's time grows with the square of a block's length. */
const MAX_CHARACTERS = 40 * 1024;
const MAX_BLOCK = 8 * 1024;

const NESTED_ON_ONE_LINE = new RegExp(`^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])[ \\t])){${MAX_NESTING}}`, "m");

/** What would keep the parser of Markdown busy for minutes; null for any text written by hand. */
export function beyondMdxLimits(text: string, places: TextPlaces): Problem | null {
  const problem = (code: string, offset: number, limit: number): Problem => ({
    severity: "problem",
    code,
    params: { limit },
    at: places.place(offset),
  });
  if (text.length > MAX_CHARACTERS) return problem("text-too-long", 0, MAX_CHARACTERS);
  const nested = NESTED_ON_ONE_LINE.exec(text);
  if (nested !== null) return problem("nested-too-deep", nested.index, MAX_NESTING);
  let start = 0;
  for (const block of text.split(/\n[ \t]*\n/)) {
    if (block.length > MAX_BLOCK) return problem("block-too-long", text.indexOf(block, start), MAX_BLOCK);
    start += block.length;
  }
  return null;
}
