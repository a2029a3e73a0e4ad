import { formatNumber } from "./format-number.ts";

const UNITS = ["Ko", "Mo"] as const;

/**
 * Writes a number of bytes the French way, in thousands or millions, one decimal under ten.
 * @example formatBytes(2_450_000) // "2,5 Mo"
 */
export function formatBytes(bytes: number): string {
  const power = bytes < 999_500 ? 1 : 2;
  const size = Math.max(bytes / 1_000 ** power, 0.1);
  const decimals = size < 9.95 ? 1 : 0;
  return formatNumber(size.toFixed(decimals).replace(/\.0$/, ""), { unit: UNITS[power - 1] ?? null });
}
