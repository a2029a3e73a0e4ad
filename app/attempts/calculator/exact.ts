/**
 * The numbers of the calculator: decimals held as whole multiples of 10⁻³⁰, so that 0,1 + 0,2 is 0,3. Quotients and
 * roots are cut there, far beyond what the display shows.
 */
export type Exact = bigint;

const PLACES = 30;
const ONE = 10n ** BigInt(PLACES);

/** Figures that the display has room for. */
const SHOWN_DIGITS = 12;

/** Reads « 1234,5 » (comma, no spaces); the caller gives figures and one comma at most. */
export function exactOf(typed: string): Exact {
  const [whole = "", fraction = ""] = typed.split(",");
  return BigInt((whole === "" ? "0" : whole) + fraction.slice(0, PLACES).padEnd(PLACES, "0"));
}

export const multiply = (a: Exact, b: Exact): Exact => (a * b) / ONE;
export const divide = (a: Exact, b: Exact): Exact => (a * ONE) / b;
export const hundredth = (a: Exact): Exact => a / 100n;

/** The square root of a number that is not negative. */
export function squareRoot(value: Exact): Exact {
  const target = value * ONE;
  if (target < 2n) return target;
  let root = 1n << BigInt(Math.ceil(target.toString(2).length / 2));
  for (let next = (root + target / root) / 2n; next < root; next = (root + target / root) / 2n) root = next;
  return root;
}

/**
 * The number as the display writes it: 12 figures at most, rounded half away from zero, decimal comma, no spaces. Null
 * where its whole part is longer than the display.
 * @example shownOf(divide(exactOf("2"), exactOf("3"))) // "0,66666666667"
 */
export function shownOf(value: Exact): string | null {
  const negative = value < 0n;
  const size = negative ? -value : value;
  const wholeDigits = (size / ONE).toString().length;
  if (wholeDigits > SHOWN_DIGITS) return null;
  const step = 10n ** BigInt(PLACES - (SHOWN_DIGITS - wholeDigits));
  const rounded = (size + step / 2n) / step;
  const digits = (rounded * step).toString().padStart(PLACES + 1, "0");
  const whole = digits.slice(0, -PLACES);
  const fraction = digits.slice(-PLACES).replace(/0+$/, "");
  if (whole.length > SHOWN_DIGITS) return null;
  const sign = negative && rounded !== 0n ? "-" : "";
  return sign + whole + (fraction === "" ? "" : `,${fraction}`);
}
