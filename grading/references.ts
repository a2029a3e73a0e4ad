import type { Reference } from "./formulas/ast.ts";
import { cellName, cellsOfRange, parseRange } from "./language/cell-address.ts";

/**
 * The keys that references name, in order, ranges cell by cell: "ca", "budget!D5".
 * @example referenceKeys([{ kind: "range", answer: "budget", from: "B2", to: "B3", start: 0, end: 0 }]) // ["budget!B2", "budget!B3"]
 */
export const referenceKeys = (references: readonly Reference[]): string[] => references.flatMap(keysOf);

function keysOf(reference: Reference): string[] {
  if (reference.kind === "name") return [reference.name];
  if (reference.kind === "cell") return [`${reference.answer}!${reference.cell}`];
  const range = parseRange(`${reference.from}:${reference.to}`);
  return range
    ? cellsOfRange(range).map(({ column, row }) => `${reference.answer}!${cellName(column, row)}`)
    : [];
}
