import type { BinaryOperator, Expression } from "../ast.ts";
import { D, ONE } from "../decimal.ts";
import { asScalar } from "../value.ts";
import type { Teller } from "./teller.ts";

type Call = Extract<Expression, { kind: "call" }>;

const NOWHERE = { start: 0, end: 0 };
const number = (value: D): Expression => ({ kind: "number", value, ...NOWHERE });
const one = number(ONE);

const on =
  (operator: BinaryOperator) =>
  (left: Expression, right: Expression): Expression => ({
    kind: "binary",
    operator,
    left,
    right,
    ...NOWHERE,
  });
const [plus, less, times, over, power] = [on("+"), on("-"), on("*"), on("/"), on("^")];

/** The opposite of a part; that of « −x » is x. */
function opposite(operand: Expression): Expression {
  if (operand.kind === "sign" && operand.operator === "-") return operand.operand;
  return { kind: "sign", operator: "-", operand, ...NOWHERE };
}

/**
 * The textbook formula that a function of the spreadsheet stands for, or null where its own name says it better.
 *
 * Rule: capital × taux ÷ (1 − (1 + taux)⁻ⁿ) and its kin, as taught.
 */
export function expandCall(node: Call, teller: Teller): Expression | null {
  const [first, second, third, ...more] = node.args;
  if (!first || !second) return null;
  if (node.name === "PUISSANCE") return power(first, second);
  if (node.name === "JOURS") return less(first, second);
  if (!third) return null;
  if (node.name === "AMORLIN") return over(less(first, second), third);
  const isPlain = more.every((extra) => extra.kind === "missing");
  const rate = rateOf(first, teller);
  return isPlain && rate ? expandAnnuity(node.name, rate, second, third) : null;
}

/** The rate as it is told: a computed one by its value (0,048 ÷ 12 is 0,004); none where it is 0. */
function rateOf(node: Expression, teller: Teller): Expression | null {
  const value = asScalar(teller.valueOf(node));
  if (!(value instanceof D) || value.isZero()) return null;
  const isComputed = node.kind === "binary" || node.kind === "percent";
  return teller.mode === "figures" && isComputed ? number(value) : node;
}

function expandAnnuity(
  name: string,
  rate: Expression,
  periods: Expression,
  money: Expression,
): Expression | null {
  const growth = plus(one, rate);
  if (name === "VPM") return over(times(opposite(money), rate), less(one, power(growth, opposite(periods))));
  if (name === "VA") return over(times(opposite(money), less(one, power(growth, opposite(periods)))), rate);
  if (name === "VC") return over(times(opposite(money), less(power(growth, periods), one)), rate);
  return null;
}
