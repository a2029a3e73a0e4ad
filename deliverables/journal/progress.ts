import type { Progress } from "#deliverables/define-deliverable-ui.ts";
import { totalsOf } from "./entry-totals.ts";
import type { JournalRaw, JournalStatement, RawEntry } from "./schema.ts";

/** A journal is done once each of its entries balances and each amount has its account. */
export function journalProgress(_: JournalStatement, raw: JournalRaw | null): Progress {
  const entries = (raw?.entries ?? []).filter(isBegun);
  if (entries.length === 0) return "blank";
  return entries.every(isSettled) ? "done" : "partial";
}

const isBegun = ({ lines }: RawEntry) =>
  lines.some((line) => [line.account, line.debit, line.credit].some((typed) => typed.trim() !== ""));

function isSettled(entry: RawEntry): boolean {
  const { doubtful, gap } = totalsOf(entry);
  const unnamed = entry.lines.some(
    ({ account, debit, credit }) => account.trim() === "" && (debit + credit).trim() !== "",
  );
  return !doubtful && !unnamed && gap === "0";
}
