/** A decimal number taken apart: `-12.50` is negative, whole `12`, fraction `50`. */
export interface DecimalParts {
  negative: boolean;
  whole: string;
  fraction: string;
}

const decimalShape = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

/** The parts of a decimal text (an exponent is applied); throws a RangeError on any other text. */
export function decimalParts(value: string): DecimalParts {
  const match = decimalShape.exec(value);
  if (match === null) throw new RangeError(`not a decimal text: ${value}`);
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  return movePoint({ negative: sign === "-", whole, fraction }, Number(exponent));
}

/** The canonical text of the parts: no leading zeros, no sign on zero, the fraction kept as it is. */
export function joinDecimal({ negative, whole, fraction }: DecimalParts): string {
  const digits = fraction === "" ? whole : `${whole}.${fraction}`;
  const isZero = !/[1-9]/.test(digits);
  return (negative && !isZero ? "-" : "") + digits.replace(/^0+(?=\d)/, "");
}

/** The same digits times ten to the `power`: `1.5` moved by 3 is `1500`, moved by -3 is `0.0015`. */
export function movePoint({ negative, whole, fraction }: DecimalParts, power: number): DecimalParts {
  const point = whole.length + power;
  const digits = "0".repeat(Math.max(0, 1 - point)) + whole + fraction;
  const at = Math.max(point, 1);
  return { negative, whole: digits.slice(0, at).padEnd(at, "0"), fraction: digits.slice(at) };
}

/** The parts rounded half away from zero (the commercial rule) to at most `decimals` digits. */
export function roundParts(parts: DecimalParts, decimals: number): DecimalParts {
  const { negative, whole, fraction } = parts;
  if (fraction.length <= decimals) return parts;
  const roundsUp = fraction.charAt(decimals) >= "5";
  const kept = BigInt(whole + fraction.slice(0, decimals)) + (roundsUp ? 1n : 0n);
  const digits = kept.toString().padStart(decimals + 1, "0");
  const at = digits.length - decimals;
  return { negative, whole: digits.slice(0, at), fraction: digits.slice(at) };
}
