import { D } from "#grading/formulas/decimal.ts";
import { readNumber } from "#grading/language/read-number.ts";
import { readOfNumber, type Read } from "#grading/read.ts";
import type { Side } from "../compile-entries.ts";
import type { JournalRaw, RawLine } from "../schema.ts";

/** A line as written: where it stands, on which side, what was read of its amount. */
export interface WrittenLine {
  entry: number;
  line: number;
  account: string;
  /** null where no amount is written, or one on each side. */
  side: Side | null;
  amount: Read;
}

/** The lines that say something, an account or an amount, entry after entry. */
export function readEntries({ entries }: JournalRaw): WrittenLine[] {
  return entries.flatMap(({ lines }, entry) =>
    lines.flatMap((raw, line) => (isEmptyLine(raw) ? [] : [{ entry, line, ...readLine(raw) }])),
  );
}

/** A date or a label alone records nothing. */
export const isEmptyLine = ({ account, debit, credit }: RawLine) =>
  [account, debit, credit].every((typed) => typed.trim() === "");

function readLine({ account, debit, credit }: RawLine): Omit<WrittenLine, "entry" | "line"> {
  const [left, right] = [readAmount(debit), readAmount(credit)];
  if (isNothing(right)) return { account, side: isNothing(left) ? null : "debit", amount: left };
  if (isNothing(left)) return { account, side: "credit", amount: right };
  // An amount on each side says neither: a person reads it.
  return {
    account,
    side: null,
    amount: { status: "unreadable", typed: `${debit} | ${credit}`, notices: [] },
  };
}

const readAmount = (typed: string): Read => readOfNumber(typed, readNumber(typed, { unit: "€" }));

/** « 0 » beside an amount is an empty side. */
const isNothing = (read: Read) =>
  read.status === "blank" ||
  (read.status === "read" && read.values.every(({ value }) => value instanceof D && value.isZero()));

/** The amount where it is certain. */
export function certainAmount({ amount }: WrittenLine): D | null {
  if (amount.status !== "read" || amount.values.length > 1) return null;
  const { value } = amount.values[0];
  return value instanceof D ? value : null;
}
