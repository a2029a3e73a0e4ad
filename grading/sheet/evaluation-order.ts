import type { Formula, Reference } from "#grading/formulas/ast.ts";
import { parseCell, parseRange } from "#grading/language/cell-address.ts";

/** The formulas of a sheet by cell, in the order in which they can be computed; the others turn in a circle. */
export interface EvaluationOrder {
  order: readonly string[];
  circular: ReadonlySet<string>;
}

/**
 * Puts the formulas of a sheet in an order in which each comes after those that it reads: no recursion, whatever the
 * length of the chain.
 *
 * In: the formulas by cell; what a name stands for. Out: the order; a cell in a circle, or that rests on one, is
 * circular. Never fails.
 * @example evaluationOrder(new Map([["A1", "=A2"], ["A2", "=1"]]), …).order // ["A2", "A1"], formulas being parsed
 */
export function evaluationOrder(
  formulas: ReadonlyMap<string, Formula>,
  rangeOfName: (name: string) => string | null,
): EvaluationOrder {
  const waiting = new Map<string, number>();
  const readers = new Map<string, string[]>();
  for (const [cell, { references }] of formulas) {
    const reads = new Set(references.flatMap((reference) => formulasRead(reference, formulas, rangeOfName)));
    waiting.set(cell, reads.size);
    for (const read of reads) readers.set(read, [...(readers.get(read) ?? []), cell]);
  }
  const order = [...formulas.keys()].filter((cell) => waiting.get(cell) === 0);
  for (const cell of order)
    for (const reader of readers.get(cell) ?? []) {
      const left = (waiting.get(reader) ?? 0) - 1;
      waiting.set(reader, left);
      if (left === 0) order.push(reader);
    }
  const settled = new Set(order);
  return { order, circular: new Set([...formulas.keys()].filter((cell) => !settled.has(cell))) };
}

function formulasRead(
  reference: Reference,
  formulas: ReadonlyMap<string, Formula>,
  rangeOfName: (name: string) => string | null,
): string[] {
  const written =
    reference.kind === "name"
      ? rangeOfName(reference.name)
      : reference.kind === "cell"
        ? reference.cell
        : `${reference.from}:${reference.to}`;
  const range = written === null ? null : parseRange(written);
  if (!range) return [];
  if (!written?.includes(":")) return formulas.has(written ?? "") ? [written ?? ""] : [];
  return [...formulas.keys()].filter((cell) => {
    const at = parseCell(cell);
    if (!at) return false;
    const inRows = at.row >= range.from.row && at.row <= range.to.row;
    return inRows && at.column >= range.from.column && at.column <= range.to.column;
  });
}
