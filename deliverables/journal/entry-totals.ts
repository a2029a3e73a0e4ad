import { readNumber } from "#grading/language/read-number.ts";
import { addDecimals } from "./add-decimals.ts";
import type { RawEntry } from "./schema.ts";

/** What an entry adds up to as it stands, decimal texts; `gap`: debit less credit. */
export interface EntryTotals {
  debit: string;
  credit: string;
  gap: string;
  /** True where an amount cannot be read for certain: it is then left out. */
  doubtful: boolean;
}

/** Adds up the columns of an entry, as it is typed. */
export function totalsOf({ lines }: RawEntry): EntryTotals {
  const read = (typed: string) => readNumber(typed, { unit: "€" });
  const columns = {
    debit: lines.map((line) => read(line.debit)),
    credit: lines.map((line) => read(line.credit)),
  };
  const total = (side: keyof typeof columns) =>
    addDecimals(columns[side].flatMap((reading) => (reading.status === "value" ? [reading.value] : [])));
  const [debit, credit] = [total("debit"), total("credit")];
  const doubtful = [...columns.debit, ...columns.credit].some(
    ({ status }) => status === "ask" || status === "unreadable",
  );
  return { debit, credit, gap: addDecimals([debit, opposite(credit)]), doubtful };
}

const opposite = (value: string) =>
  value.startsWith("-") ? value.slice(1) : value === "0" ? "0" : `-${value}`;
