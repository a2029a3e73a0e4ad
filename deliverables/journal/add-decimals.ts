import { decimalParts } from "#grading/language/decimal-text.ts";

/**
 * Adds decimal texts exactly, in the page, without the engine's decimals.
 * @example addDecimals(["0.1", "0.20", "-1"]) // "-0.7"
 */
export function addDecimals(values: readonly string[]): string {
  const parts = values.map(decimalParts);
  const places = Math.max(0, ...parts.map(({ fraction }) => fraction.length));
  const sum = parts.reduce((total, { negative, whole, fraction }) => {
    const units = BigInt(whole + fraction.padEnd(places, "0"));
    return negative ? total - units : total + units;
  }, 0n);
  const digits = (sum < 0n ? -sum : sum).toString().padStart(places + 1, "0");
  const at = digits.length - places;
  const fraction = digits.slice(at).replace(/0+$/, "");
  return `${sum < 0n ? "-" : ""}${digits.slice(0, at)}${fraction === "" ? "" : `.${fraction}`}`;
}
