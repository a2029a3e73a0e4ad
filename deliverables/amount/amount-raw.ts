import type { AmountRaw } from "./schema.ts";

/** The two texts of an amount, whichever way it was saved. */
export function amountTexts(raw: AmountRaw | null): { value: string; workings: string } {
  if (raw === null) return { value: "", workings: "" };
  return typeof raw === "string" ? { value: raw, workings: "" } : raw;
}
