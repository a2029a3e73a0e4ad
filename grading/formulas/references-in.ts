import type { Expression, Reference } from "./ast.ts";

/** Every reference of a tree, in the order of reading. */
export function referencesIn(node: Expression): Reference[] {
  switch (node.kind) {
    case "name":
    case "cell":
    case "range":
      return [node];
    case "sign":
    case "percent":
      return referencesIn(node.operand);
    case "binary":
      return [...referencesIn(node.left), ...referencesIn(node.right)];
    case "call":
      return node.args.flatMap(referencesIn);
    case "number":
    case "text":
    case "boolean":
    case "missing":
    case "array":
      return [];
  }
}
