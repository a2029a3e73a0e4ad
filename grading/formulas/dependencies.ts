import type { Formula, Reference } from "./ast.ts";
import { cellNames } from "./compile-formula.ts";

export interface GraphNode {
  /** A name (« ca ») or a cell (« budget!D5 »). */
  key: string;
  formula: Formula;
}

export type SortedGraph = { order: string[] } | { cycle: string[] };

/** The keys that a reference reads: one, or one a cell of a range. Example: budget!B2:B3 reads budget!B2 and budget!B3. */
export function keysOfReference(reference: Reference): string[] {
  if (reference.kind === "name") return [reference.name];
  if (reference.kind === "cell") return [`${reference.answer}!${reference.cell}`];
  return cellNames(reference.from, reference.to)
    .flat()
    .map((cell) => `${reference.answer}!${cell}`);
}

/** The keys that a formula reads, each once, in the order of reading. */
export const keysOfFormula = (formula: Formula): string[] => [
  ...new Set(formula.references.flatMap(keysOfReference)),
];

/**
 * Puts named formulas in an order in which each comes after those that it reads.
 *
 * In: nodes with unique keys; what they read outside of the graph is taken as given. Out: the keys in order (that of
 * the nodes where nothing else decides), or a cycle, each key of it reading the next and the last the first. Never fails.
 * Example: a reads b, b reads nothing: {order: ["b", "a"]}.
 */
export function sortGraph(nodes: GraphNode[]): SortedGraph {
  const keys = new Set(nodes.map(({ key }) => key));
  const reads = new Map(
    nodes.map(({ key, formula }) => [key, keysOfFormula(formula).filter((read) => keys.has(read))]),
  );
  const order = settle(reads);
  return order.length === nodes.length ? { order } : { cycle: findCycle(reads, new Set(order)) };
}

/** The keys that can be computed, one after the other; those in a cycle, or that rest on one, never come. */
function settle(reads: Map<string, string[]>): string[] {
  const waiting = new Map([...reads].map(([key, read]) => [key, read.length]));
  const readers = readersOf(reads);
  const order = [...reads.keys()].filter((key) => waiting.get(key) === 0);
  for (const key of order)
    for (const reader of readers.get(key) ?? []) {
      const left = (waiting.get(reader) ?? 0) - 1;
      waiting.set(reader, left);
      if (left === 0) order.push(reader);
    }
  return order;
}

function readersOf(reads: Map<string, string[]>): Map<string, string[]> {
  const readers = new Map<string, string[]>();
  for (const [key, read] of reads) for (const name of read) append(readers, name, key);
  return readers;
}

function append(readers: Map<string, string[]>, name: string, reader: string): void {
  const known = readers.get(name);
  if (known) known.push(reader);
  else readers.set(name, [reader]);
}

/** Walks from one unsettled key to the next that it reads, until one comes back. */
function findCycle(reads: Map<string, string[]>, settled: Set<string>): string[] {
  const path: string[] = [];
  let key = [...reads.keys()].find((name) => !settled.has(name));
  while (key !== undefined && !path.includes(key)) {
    path.push(key);
    key = reads.get(key)?.find((name) => !settled.has(name));
  }
  return key === undefined ? path : path.slice(path.indexOf(key));
}
