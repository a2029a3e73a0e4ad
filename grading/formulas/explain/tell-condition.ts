import type { BinaryOperator, Expression } from "../ast.ts";
import { asScalar } from "../value.ts";
import { toBoolean } from "../coerce.ts";
import { settled } from "../functions/define.ts";
import { infix } from "./phrase.ts";
import { SIGNS } from "./signs.ts";
import type { Teller } from "./teller.ts";

const CONTRARY: Partial<Record<BinaryOperator, Exclude<BinaryOperator, "^">>> = {
  "=": "<>",
  "<>": "=",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};

/** Is the condition true? Undefined where it cannot be settled (an error). */
export function truthOf(node: Expression, teller: Teller): boolean | undefined {
  const truth = settled(() => toBoolean(asScalar(teller.valueOf(node))));
  return typeof truth === "boolean" ? truth : undefined;
}

/**
 * Says a condition as it turned out: « 58 000 < 60 000 » when it holds, « 62 000 ≥ 60 000 » when it does not.
 *
 * Only what decided is said: the first member of an ET that fails, the first of an OU that holds.
 */
export function tellCondition(node: Expression, truth: boolean, teller: Teller): string {
  if (node.kind === "call" && node.args.length > 0) return tellCall(node, truth, teller);
  if (node.kind !== "binary") return plain(node, truth, teller);
  const operator = truth ? node.operator : CONTRARY[node.operator];
  if (!operator || operator === "^" || !CONTRARY[operator]) return plain(node, truth, teller);
  const { sign, binds } = SIGNS[operator];
  return infix(teller.tell(node.left), sign, teller.tell(node.right), binds).text;
}

function tellCall(node: Extract<Expression, { kind: "call" }>, truth: boolean, teller: Teller): string {
  const [first] = node.args;
  if (node.name === "NON" && first) return tellCondition(first, !truth, teller);
  if (node.name !== "ET" && node.name !== "OU") return plain(node, truth, teller);
  const decisive = node.args.filter((member) => truthOf(member, teller) === truth);
  const isOneEnough = (node.name === "OU") === truth;
  const told = isOneEnough ? decisive.slice(0, 1) : decisive;
  return told.map((member) => tellCondition(member, truth, teller)).join(" et ");
}

const plain = (node: Expression, truth: boolean, teller: Teller): string =>
  `${teller.tell(node).text} est ${truth ? "vrai" : "faux"}`;
