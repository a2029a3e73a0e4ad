import type { Reference } from "./formulas/ast.ts";
import { keysOfReference } from "./formulas/dependencies.ts";

/**
 * The keys that references name, in order, ranges cell by cell: "ca", "budget!D5".
 * @example referenceKeys([{ kind: "range", answer: "budget", from: "B2", to: "B3", start: 0, end: 0 }]) // ["budget!B2", "budget!B3"]
 */
export const referenceKeys = (references: readonly Reference[]): string[] =>
  references.flatMap(keysOfReference);
