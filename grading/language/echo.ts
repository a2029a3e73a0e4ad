import type { DayReading, DelayReading, NoticeCode, NumberReading } from "#schemas/reading.ts";
import { weekday } from "./day.ts";
import { formatNumber } from "./format-number.ts";
import { formatDay, formatLongDay } from "./format-time.ts";
import { weekdayNames } from "./french-calendar.ts";
import { frenchSpaces } from "./french-typography.ts";
import { READING_MESSAGES } from "./messages.fr.ts";
import { renderMessage, type MessageParams } from "./render-message.ts";

/**
 * What a number field shows under itself: what was read, the question to settle, or why nothing was read; an empty
 * text where the field is blank. In: the reading, the field's unit or null. Never fails on a reading.
 * @example echoNumber(readNumber("1234,56", { unit: "€" }), "€") // "lu : 1 234,56 €"
 */
export function echoNumber(reading: NumberReading, unit: string | null): string {
  if (reading.status === "value") return readAs(formatNumber(reading.value, { unit: reading.unit ?? unit }));
  return reading.status === "blank" ? "" : (numberNotices(reading, unit)[0] ?? "");
}

/** What a date field shows under itself: « lu : mercredi 22 septembre 2027 », a question, a reason, or nothing. */
export function echoDay(reading: DayReading): string {
  if (reading.status === "value") return readAs(formatLongDay(reading.value));
  return reading.status === "blank" ? "" : (dayNotices(reading)[0] ?? "");
}

/** What a delay field shows under itself: « lu : 45 jours », a question, a reason, or nothing. */
export function echoDelay(reading: DelayReading): string {
  if (reading.status === "value") return readAs(formatNumber(reading.value, { unit: "jours" }));
  return reading.status === "blank" ? "" : (delayNotices(reading)[0] ?? "");
}

/** What is said of the way a number was written, one French sentence a notice. */
export function numberNotices(reading: NumberReading, unit: string | null): string[] {
  if (reading.status === "blank") return [];
  const field = unit ?? "";
  if (reading.status === "unreadable") return sentences(reading.notices, { field });
  const typed = reading.unit ?? field;
  if (reading.status === "value") return sentences(reading.notices, { field, unit: typed });
  const [first, second] = reading.values.map((value) => formatNumber(value, { unit: typed }));
  return sentences(reading.notices, { field, unit: typed, first: first ?? "", second: second ?? "" });
}

/** What is said of the way a day was written, one French sentence a notice. */
export function dayNotices(reading: DayReading): string[] {
  if (reading.status === "blank") return [];
  if (reading.status === "unreadable") return sentences(reading.notices, {});
  if (reading.status === "ask") {
    const [first, second] = reading.values;
    return sentences(reading.notices, { first: formatDay(first), second: formatDay(second) });
  }
  const named = weekdayNames[weekday(reading.value) - 1] ?? "";
  return sentences(reading.notices, { year: reading.value.slice(0, 4), weekday: named });
}

/** What is said of the way a delay was written, one French sentence a notice. */
export function delayNotices(reading: DelayReading): string[] {
  if (reading.status === "blank") return [];
  if (reading.status !== "ask") return sentences(reading.notices, {});
  const [first, second] = reading.values;
  const days = {
    first: formatNumber(first, { unit: "jours" }),
    second: formatNumber(second, { unit: "jours" }),
  };
  return sentences(reading.notices, days);
}

function sentences(notices: readonly NoticeCode[], params: MessageParams): string[] {
  return notices.map((code) => renderMessage(READING_MESSAGES, { code, params }));
}

function readAs(text: string): string {
  return frenchSpaces(`lu : ${text}`);
}
