import type { Expression, Reference } from "../ast.ts";
import { D } from "../decimal.ts";
import { asScalar } from "../value.ts";
import { expandCall } from "./expand-call.ts";
import { atom, infix, minus, raised, type Phrase } from "./phrase.ts";
import { SIGNS } from "./signs.ts";
import { CALLS, tellPlainCall } from "./tell-call.ts";
import type { Teller } from "./teller.ts";

/** Tells one node of a formula, in the mode of the teller. */
export function tellExpression(node: Expression, teller: Teller): Phrase {
  switch (node.kind) {
    case "number":
      return teller.show(node.value);
    case "text":
      return atom(`«\u202f${node.value}\u202f»`);
    case "boolean":
      return teller.show(node.value);
    case "missing":
      return atom("");
    case "array":
      return teller.show(node.rows);
    case "name":
    case "cell":
    case "range":
      return tellReference(node, teller);
    case "sign":
      return node.operator === "-" ? minus(teller.tell(node.operand)) : teller.tell(node.operand);
    case "percent":
      return tellPercent(node, teller);
    case "binary":
      return tellBinary(node, teller);
    case "call":
      return tellCall(node, teller);
  }
}

function tellReference(node: Reference, teller: Teller): Phrase {
  if (node.kind === "range") return tellRange(node, teller);
  const key = node.kind === "name" ? node.name : `${node.answer}!${node.cell}`;
  return teller.mode === "words" ? atom(teller.label(key)) : teller.showKey(key, teller.valueOf(node));
}

function tellRange(node: Extract<Reference, { kind: "range" }>, teller: Teller): Phrase {
  if (teller.mode === "figures") return teller.show(teller.valueOf(node));
  return atom(
    `${teller.label(`${node.answer}!${node.from}`)} à ${teller.label(`${node.answer}!${node.to}`)}`,
  );
}

const isReference = (node: Expression): boolean => node.kind === "name" || node.kind === "cell";
const isHundred = (node: Expression): boolean => node.kind === "number" && node.value.eq(100);

/** A rate over a hundred is told by its value: « 0,40 » rather than « (40 ÷ 100) ». */
function tellRate(node: Expression, teller: Teller): Phrase {
  const rate = asScalar(teller.valueOf(node));
  return teller.show(rate, rate instanceof D && rate.isInteger() ? 0 : 2);
}

function tellPercent(node: Extract<Expression, { kind: "percent" }>, teller: Teller): Phrase {
  if (teller.mode === "figures" && isReference(node.operand)) return tellRate(node, teller);
  const { text } = teller.tell(node.operand);
  return atom(`${text}\u202f%`);
}

function tellBinary(node: Extract<Expression, { kind: "binary" }>, teller: Teller): Phrase {
  const { operator, left, right } = node;
  if (operator === "^") return raised(teller.tell(left), teller.tell(right));
  const isRate = operator === "/" && isReference(left) && isHundred(right);
  if (isRate && teller.mode === "figures" && asScalar(teller.valueOf(left)) instanceof D)
    return tellRate(node, teller);
  const { sign, binds } = SIGNS[operator];
  return infix(teller.tell(left), sign, teller.tell(right), binds);
}

function tellCall(node: Extract<Expression, { kind: "call" }>, teller: Teller): Phrase {
  const expanded = expandCall(node, teller);
  if (expanded) return teller.tell(expanded);
  const tellIt = CALLS[node.name] ?? tellPlainCall;
  return tellIt(node.args, teller, node.name);
}
