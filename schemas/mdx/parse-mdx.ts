import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Problem } from "#schemas/problem.ts";
import type { TextPlaces } from "#schemas/text-places.ts";
import { MAX_NESTING } from "./mdx-limits.ts";

/** Amounts in « 5 $ » stay text: a formula is between two pairs of dollars. */
export const MATH_OPTIONS = { singleDollarTextMath: false } as const;

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkMath, MATH_OPTIONS)
  .freeze();

/** So many lines that do not parse are told in one reading. */
const MAX_FAULTS = 5;

const TOO_DEEP = "too-deep";

/**
 * Parses a Markdown text with components. A line that does not parse is told, blanked, and the rest parsed again, so
 * that all faults come at once. Out: the tree of what could be read, or null. Never throws on an author's fault.
 */
export function parseMdx(text: string, places: TextPlaces): { tree: Root | null; problems: Problem[] } {
  const problems: Problem[] = [];
  let rest = text;
  while (problems.length < MAX_FAULTS) {
    const attempt = tryParse(rest);
    if (attempt.tree !== null) return { tree: attempt.tree, problems };
    const offset = Math.min(offsetOf(attempt.fault, places), Math.max(0, text.length - 1));
    const { text: line, start } = places.lineAt(offset);
    problems.push({ severity: "problem", ...codeOf(attempt.fault, line), at: places.place(offset) });
    if (rest.slice(start, start + line.length).trim() === "") break;
    rest = rest.slice(0, start) + " ".repeat(line.length) + rest.slice(start + line.length);
  }
  return { tree: null, problems };
}

/** What the parser throws on a fault of the text: a message of vfile. */
interface ParseFault extends Error {
  reason: string;
  source?: string;
  ruleId?: string;
  place?: { offset?: number } | { start: { offset?: number } } | null;
}

function tryParse(text: string): { tree: Root; fault: null } | { tree: null; fault: ParseFault } {
  try {
    return { tree: parser.parse(text), fault: null };
  } catch (fault) {
    if (isParseFault(fault)) return { tree: null, fault };
    if (fault instanceof RangeError)
      return { tree: null, fault: Object.assign(fault, { reason: "", ruleId: TOO_DEEP }) };
    throw fault;
  }
}

const isParseFault = (fault: unknown): fault is ParseFault => fault instanceof Error && "reason" in fault;

/** A tag never closed has no place of its own: its message names the place where it opens. */
function offsetOf({ place, reason }: ParseFault, places: TextPlaces): number {
  const opened = /for `<[^`]*>` \((\d+):(\d+)/.exec(reason);
  if (opened !== null) return places.offsetOf(Number(opened[1]), Number(opened[2]));
  if (place === undefined || place === null) return 0;
  const point = "start" in place ? place.start : place;
  return point.offset ?? 0;
}

function codeOf({ source, ruleId }: ParseFault, line: string): { code: string; params: Problem["params"] } {
  if (ruleId === TOO_DEEP) return { code: "nested-too-deep", params: { limit: MAX_NESTING } };
  const braces = /\{\{[^}]*\}\}/.exec(line)?.[0];
  if (braces !== undefined) return { code: "placeholder-in-mdx", params: { text: braces } };
  if (source?.includes("esm") === true)
    return { code: "mdx-import", params: { word: line.trim().split(/\s/)[0] ?? "" } };
  if (ruleId === "end-tag-mismatch") return { code: "mdx-tag-not-closed", params: {} };
  if (source?.includes("expression") === true) return { code: "mdx-brace", params: {} };
  return { code: "mdx-less-than", params: {} };
}
