import { D, ZERO } from "./decimal.ts";
import { snap15 } from "./snap15.ts";
import { BLANK, Day, FormulaError, type Scalar } from "./value.ts";

/** Case is folded, accents count: « Été » equals « été », not « ete ». */
const collator = new Intl.Collator("fr", { sensitivity: "accent" });

type Known = D | string | boolean;

/**
 * Compares two scalars as a spreadsheet does: numbers at fifteen digits, before texts, before VRAI and FAUX.
 *
 * Out: negative, 0 or positive. A blank is 0, an empty text or FAUX, as the other asks. Throws the FormulaError it meets.
 * Example: compareScalars(1 ÷ 3 × 3, 1) is 0.
 */
export function compareScalars(left: Scalar, right: Scalar): number {
  const a = known(left, right);
  const b = known(right, left);
  if (a instanceof D && b instanceof D) return snap15(a).comparedTo(snap15(b));
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

function known(value: Scalar, other: Scalar): Known {
  if (value instanceof FormulaError) throw value;
  if (value instanceof Day) return value.serial;
  if (value !== BLANK) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : ZERO;
}

function rank(value: Known): number {
  if (value instanceof D) return 0;
  return typeof value === "string" ? 1 : 2;
}
