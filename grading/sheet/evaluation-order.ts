import type { Formula, Reference } from "#grading/formulas/ast.ts";
import { parseCell, parseRange, type CellAddress } from "#grading/language/cell-address.ts";

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
  const places = [...formulas.keys()].flatMap((cell) => {
    const at = parseCell(cell);
    return at ? [{ cell, ...at }] : [];
  });
  const waiting = new Map<string, number>();
  const readers = new Map<string, string[]>();
  for (const [cell, { references }] of formulas) {
    const reads = new Set(
      references.flatMap((reference) => formulasRead(writtenAs(reference, rangeOfName), formulas, places)),
    );
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

type Place = CellAddress & { cell: string };

/** What a reference reads, as an address: « B2 », « B2:B5 »; null for a name of nothing. */
function writtenAs(reference: Reference, rangeOfName: (name: string) => string | null): string | null {
  if (reference.kind === "name") return rangeOfName(reference.name);
  return reference.kind === "cell" ? reference.cell : `${reference.from}:${reference.to}`;
}

function formulasRead(
  written: string | null,
  formulas: ReadonlyMap<string, Formula>,
  places: readonly Place[],
): string[] {
  if (written === null) return [];
  if (!written.includes(":")) return formulas.has(written) ? [written] : [];
  const range = parseRange(written);
  if (!range) return [];
  const { from, to } = range;
  return places
    .filter(
      ({ row, column }) => row >= from.row && row <= to.row && column >= from.column && column <= to.column,
    )
    .map(({ cell }) => cell);
}
