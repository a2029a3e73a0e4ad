import type { NoticeCode, NumberReading } from "#schemas/reading.ts";
import { agreeUnit, type UnitAgreement } from "./agree-unit.ts";
import { joinDecimal, movePoint, type DecimalParts } from "./decimal-text.ts";
import { foldText } from "./fold-text.ts";
import { numberShape, type NumberShape } from "./number-shape.ts";
import { readDigits } from "./read-digits.ts";

const maxLength = 200;
const maxExponent = 30;
const zeroWords = new Set(["neant", "nul", "nulle", "nuls", "nulles", "zero"]);

/**
 * Reads a number as a French candidate types it. In: the raw text, the unit of the field (null: any known unit is
 * taken), `accounting` where parentheses mean a loss. Out: a canonical decimal text, or the two readings to choose
 * from, or one reason why it is not read. Never throws. Rule: the number policy of the project (`README.md` here).
 * @example readNumber("1 234,56 €", { unit: "€" }) // { status: "value", value: "1234.56", decimals: 2, unit: "€", … }
 */
export function readNumber(
  text: string,
  { unit = null, accounting = false }: { unit?: string | null; accounting?: boolean } = {},
): NumberReading {
  const typed = visibleText(text);
  if (typed === "") return { status: "blank" };
  if (typed.length > maxLength) return unreadable("too-long");
  if (/(?![0-9])\p{Nd}/u.test(typed)) return unreadable("foreign-digits");
  const figures = zeroWordAsDigit(typed);
  const shape = numberShape(figures);
  if (shape === null) return unreadable(whyNotANumber(figures));
  if (shape.inParentheses && !accounting) return unreadable("parentheses");
  if (Math.abs(shape.exponent ?? 0) > maxExponent) return unreadable("too-large");
  const agreed = agreeUnit(shape.unitText, unit);
  if (agreed === null) return unreadable(whyNotAUnit(shape));
  return settle({ shape, agreed, before: figures === typed ? [] : ["word-zero"] });
}

function settle(read: { shape: NumberShape; agreed: UnitAgreement; before: NoticeCode[] }): NumberReading {
  const { shape, agreed } = read;
  const digits = readDigits(shape.body);
  if (digits === null) return unreadable("bad-grouping");
  const notices: NoticeCode[] = [
    ...read.before,
    ...digits.notices,
    ...(shape.unitFirst ? (["unit-first"] as const) : []),
    ...(shape.inParentheses ? (["accounting-negative"] as const) : []),
    ...agreed.notices,
  ];
  const inUnit = (whole: string, fraction: string): DecimalParts => {
    const typed = movePoint({ negative: shape.negative, whole, fraction }, shape.exponent ?? 0);
    return agreed.power === 0 ? typed : withoutEndZeros(movePoint(typed, agreed.power));
  };
  const parts = inUnit(digits.whole, digits.fraction);
  // A number with an exponent is written the scientific way, where the dot is the decimal one.
  if (digits.ambiguous && shape.exponent === null) {
    const thousands = inUnit(digits.whole + digits.fraction, "");
    const values: [string, string] = [joinDecimal(parts), joinDecimal(thousands)];
    return { status: "ask", values, unit: agreed.unit, notices: ["ambiguous-dot", ...notices] };
  }
  return {
    status: "value",
    value: joinDecimal(parts),
    decimals: parts.fraction.length,
    unit: agreed.unit,
    notices,
  };
}

/** What the eye sees of a text: pasted zero-width marks and outer spaces are gone. */
function visibleText(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").trim();
}

function zeroWordAsDigit(typed: string): string {
  const [first = ""] = typed.split(/\s/);
  return zeroWords.has(foldText(first)) ? `0${typed.slice(first.length)}` : typed;
}

/** Zeros that only a change of unit brought after the point say nothing of how exactly the candidate answered. */
function withoutEndZeros(parts: DecimalParts): DecimalParts {
  return { ...parts, fraction: parts.fraction.replace(/0+$/, "") };
}

function whyNotANumber(typed: string): NoticeCode {
  if (/^[‒–—]\s*[\d.,]/.test(typed)) return "long-dash";
  return isCalculation(typed) ? "calculation" : "not-a-number";
}

function whyNotAUnit({ body, unitText }: NumberShape): NoticeCode {
  if (readDigits(body) === null) return "bad-grouping";
  if (/^[-−](?!\s*[\d(])|[-−]$/.test(unitText)) return "trailing-minus";
  if (/^h(?:eures?)?\s*\d/i.test(unitText)) return "clock-time";
  if (isCalculation(body + unitText)) return "calculation";
  return /\d/.test(unitText) ? "not-a-number" : "unknown-unit";
}

function isCalculation(typed: string): boolean {
  return /^=\s*[\d(]|[\d)]\s*[€%]?\s*[+\-−*×x/÷:=]\s*[\d(]/.test(typed);
}

function unreadable(notice: NoticeCode): NumberReading {
  return { status: "unreadable", notices: [notice] };
}
