import type { DayReading, DelayReading, NumberReading } from "#schemas/reading.ts";
import { dayFromIso } from "./formulas/day.ts";
import { D } from "./formulas/decimal.ts";
import type { Scalar } from "./formulas/value.ts";

/** One value read of a field, with how it was written. */
export interface ReadValue {
  value: Scalar;
  /** Digits written after the decimal separator; 0 for what is no number. */
  decimals: number;
  unit: string | null;
  notices: readonly string[];
}

/** A field as read: two values when only a person can tell which was meant (« 1.234 »). */
export type Read =
  | { status: "blank" }
  | { status: "unreadable"; typed: string; notices: readonly string[] }
  | { status: "read"; typed: string; values: readonly [ReadValue, ...ReadValue[]] };

const decimalsOf = (value: string) => value.split(".")[1]?.length ?? 0;

/** Turns what the French number reader found into values of the engine. */
export function readOfNumber(typed: string, reading: NumberReading): Read {
  if (reading.status === "blank") return { status: "blank" };
  if (reading.status === "unreadable") return { status: "unreadable", typed, notices: reading.notices };
  const common = { unit: reading.unit, notices: reading.notices };
  if (reading.status === "value")
    return {
      status: "read",
      typed,
      values: [{ value: new D(reading.value), decimals: reading.decimals, ...common }],
    };
  const [first, second] = reading.values.map((value) => ({
    value: new D(value),
    decimals: decimalsOf(value),
    ...common,
  }));
  if (!first || !second) throw new Error("a reading to settle has two values");
  return { status: "read", typed, values: [first, second] };
}

/** Turns what the reader of days found into days of the engine. */
export const readOfDay = (typed: string, reading: DayReading): Read =>
  readOfTexts(typed, reading, dayFromIso);

/** Turns what the reader of delays found into numbers of days. */
export const readOfDelay = (typed: string, reading: DelayReading): Read =>
  readOfTexts(typed, reading, (text) => new D(text));

function readOfTexts(
  typed: string,
  reading: DayReading | DelayReading,
  valueOf: (text: string) => Scalar | null,
): Read {
  if (reading.status === "blank") return { status: "blank" };
  if (reading.status === "unreadable") return { status: "unreadable", typed, notices: reading.notices };
  const texts = reading.status === "value" ? [reading.value] : reading.values;
  const values = texts.flatMap((text): ReadValue[] => {
    const value = valueOf(text);
    return value === null ? [] : [{ value, decimals: 0, unit: null, notices: reading.notices }];
  });
  const [first, ...others] = values;
  return first
    ? { status: "read", typed, values: [first, ...others] }
    : { status: "unreadable", typed, notices: ["not-a-day"] };
}
