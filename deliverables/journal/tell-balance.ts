import { formatNumber } from "#grading/language/format-number.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { JOURNAL_EDITOR } from "./editor-messages.fr.ts";
import { totalsOf } from "./entry-totals.ts";
import type { RawEntry } from "./schema.ts";

/** How an entry stands: its totals, and whether they agree. `balance` is empty while nothing is written. */
export interface Balance {
  totals: string;
  balance: string;
  state: "empty" | "balanced" | "open";
}

const say = (code: keyof typeof JOURNAL_EDITOR, params: Record<string, string> = {}) =>
  renderMessage(JOURNAL_EDITOR, { code, params });
const inEuros = (value: string) => formatNumber(value, { unit: "€", decimals: { min: 2, max: 2 } });

/**
 * The running balance of an entry in words.
 * @example tellBalance(entry).balance // "écart de 200,00 € au débit"
 */
export function tellBalance(entry: RawEntry): Balance {
  const { debit, credit, gap, doubtful } = totalsOf(entry);
  const totals = say("totals", { debit: inEuros(debit), credit: inEuros(credit) });
  if (doubtful) return { totals, balance: say("doubtful"), state: "open" };
  if (debit === "0" && credit === "0") return { totals, balance: "", state: "empty" };
  if (gap === "0") return { totals, balance: say("balanced"), state: "balanced" };
  const code = gap.startsWith("-") ? "gap-credit" : "gap-debit";
  return { totals, balance: say(code, { gap: inEuros(gap.replace("-", "")) }), state: "open" };
}
