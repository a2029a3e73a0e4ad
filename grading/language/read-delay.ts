import type { DelayReading, NoticeCode, NumberReading } from "#schemas/reading.ts";
import { readNumber } from "./read-number.ts";

const daysInWeek = 7n;

/**
 * Reads a delay in days: « 45 jours », « 45 j », « 2 semaines », a bare number. In: the raw text. Out: a number of days
 * as decimal text, or two to choose from, or one reason why it is not read; months are refused, since their days
 * depend on the dates. Never throws. Rule: the `date` answers of the scenario format.
 * @example readDelay("2 semaines") // { status: "value", value: "14", notices: ["weeks-converted"] }
 */
export function readDelay(text: string): DelayReading {
  const reading = readNumber(text);
  if (reading.status === "blank" || reading.status === "unreadable") return reading;
  if (reading.unit === "semaines") return readWeeks(reading);
  if (reading.unit === "mois" || reading.unit === "ans") return unreadable("months-not-days");
  if (reading.unit !== null && reading.unit !== "jours") return unreadable("not-a-delay");
  return reading.status === "ask"
    ? { status: "ask", values: reading.values, notices: reading.notices }
    : { status: "value", value: reading.value, notices: reading.notices };
}

function readWeeks(reading: Extract<NumberReading, { status: "value" | "ask" }>): DelayReading {
  if (reading.status === "ask" || reading.value.includes(".")) return unreadable("not-a-delay");
  const days = BigInt(reading.value) * daysInWeek;
  return { status: "value", value: days.toString(), notices: [...reading.notices, "weeks-converted"] };
}

function unreadable(notice: NoticeCode): DelayReading {
  return { status: "unreadable", notices: [notice] };
}
