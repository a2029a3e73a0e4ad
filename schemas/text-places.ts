import type { Place } from "./problem.ts";

/** Turns offsets of a text into places of its file; `firstLine` is the line of the file on which the text starts. */
export interface TextPlaces {
  place(from: number, to?: number): Place;
  /** The line of the text, without its end, that holds the offset; and where it starts. */
  lineAt(offset: number): { text: string; start: number };
  /** The offset of a line and column of the text itself, both counted from 1. */
  offsetOf(line: number, column: number): number;
}

/**
 * Indexes the lines of a text (LF), so that an offset becomes a line and a column, both counted from 1.
 *
 * @example textPlaces({ file: "a.yaml", text: "x: 1\ny: 2", firstLine: 1 }).place(5) // line 2, column 1
 */
export function textPlaces({
  file,
  text,
  firstLine,
}: {
  file: string;
  text: string;
  firstLine: number;
}): TextPlaces {
  const starts = lineStarts(text);
  const indexOf = (offset: number) => lastAtMost(starts, Math.max(0, Math.min(offset, text.length)));
  const position = (offset: number) => {
    const index = indexOf(offset);
    return { line: firstLine + index, column: offset - (starts[index] ?? 0) + 1 };
  };
  return {
    place(from, to = from) {
      const end = position(to);
      return { file, ...position(from), endLine: end.line, endColumn: end.column };
    },
    lineAt(offset) {
      const index = indexOf(offset);
      const start = starts[index] ?? 0;
      const next = starts[index + 1];
      return { text: text.slice(start, next === undefined ? text.length : next - 1), start };
    },
    offsetOf: (line, column) => (starts[line - 1] ?? 0) + column - 1,
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtMost(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
