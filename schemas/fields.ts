import { z } from "zod";

/**
 * The small fields a teacher writes. The reader hands every scalar of a YAML file as the text that was typed
 * (YAML's own guesses would turn 0042 into 34 and 1,5 into a text), and each field reads that text its own way.
 *
 * Faults carry a stable code in `params.code`; the reader turns them into located problems.
 */
function fault(ctx: z.RefinementCtx, code: string, params: Record<string, string | number> = {}): never {
  ctx.addIssue({ code: "custom", message: code, params: { code, ...params } });
  return z.NEVER;
}

const DECIMAL = /^[+-]?\d+(?:[.,]\d+)?$/;
const SPACED = /^[+-]?\d{1,3}(?:[\s\u00a0\u202f]\d{3})+(?:[.,]\d+)?$/;

const WITH_UNIT = /^[+-]?\d+(?:[\s\u00a0\u202f]\d{3})*(?:[.,]\d+)?[\s\u00a0\u202f]*(?:%|€|k€)$/;
const FRENCH_DAY = /^\d{1,2}\/\d{1,2}\/(?:\d{2}|\d{4})$/;

/** Text as typed, not empty. */
export const text = () => z.string().trim().min(1);

/** An id: letters, digits, `_`, starting with a letter; accents are folded by whoever compares. */
export const id = () =>
  z.string().transform((value, ctx) => {
    if (/^\p{L}[\p{L}\p{N}_-]*$/u.test(value)) return value;
    return fault(ctx, "bad-id", { value });
  });

/** The name of a file of tasks/, without its extension: « 1-2-seuil ». */
export const taskName = () =>
  z.string().transform((value, ctx) => {
    if (/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(value)) return value;
    return fault(ctx, "bad-task-name", { value });
  });

/** A decimal number, comma or point, as a canonical decimal text: « 1,20 » -> "1.20". */
export const decimal = () =>
  z.string().transform((value, ctx) => {
    const typed = value.trim();
    if (DECIMAL.test(typed)) return typed.replace(",", ".").replace(/^\+/, "");
    if (SPACED.test(typed)) return fault(ctx, "number-with-spaces", { value: typed });
    return fault(ctx, "not-a-number", { value: typed });
  });

/** Points, as integer hundredths: « 0,5 » -> 50. More than two decimals are refused. */
export const points = () =>
  z.string().transform((value, ctx) => {
    const typed = value.trim();
    const match = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(typed);
    if (!match) return fault(ctx, "not-points", { value: typed });
    return Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  });

/** A whole number from 0. */
export const whole = () =>
  z.string().transform((value, ctx) => {
    if (/^\d+$/.test(value.trim())) return Number(value);
    return fault(ctx, "not-a-whole-number", { value });
  });

/** true / false, vrai / faux, oui / non. */
export const flag = () =>
  z.string().transform((value, ctx) => {
    const typed = value.trim().toLowerCase();
    if (["true", "vrai", "oui"].includes(typed)) return true;
    if (["false", "faux", "non"].includes(typed)) return false;
    return fault(ctx, "not-a-flag", { value });
  });

/** A formula (starts with `=`) kept as typed; it is parsed by the compiler, which knows the names. */
export const formula = () =>
  z.string().transform((value, ctx) => {
    if (value.trimStart().startsWith("=")) return value.trim();
    return fault(ctx, "formula-without-equals", { value });
  });

/**
 * A formula, or a constant number, day or text as typed; the compiler tells them apart by the leading `=`. What looks
 * like a number or a day but would be kept as a text is refused: « 12 000 », « 5 % », « 01/04/2026 ».
 */
export const expected = () =>
  z
    .string()
    .trim()
    .min(1)
    .transform((value, ctx) => {
      if (SPACED.test(value)) return fault(ctx, "number-with-spaces", { value });
      if (WITH_UNIT.test(value)) return fault(ctx, "number-with-unit", { value });
      if (FRENCH_DAY.test(value)) return fault(ctx, "day-in-figures", { value });
      return value;
    });

/** A duration « 4h30 », « 45min », « 2h », in minutes. */
export const duration = () =>
  z.string().transform((value, ctx) => {
    const match = /^(?:(\d+)\s*h)?\s*(?:(\d+)\s*(?:min|mn)?)?$/.exec(value.trim());
    const minutes = match ? Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0) : 0;
    return minutes > 0 ? minutes : fault(ctx, "not-a-duration", { value });
  });

const HOURS = /^(\d{1,2})\s*h\s*(\d{2})?\s*[-–]\s*(\d{1,2})\s*h\s*(\d{2})?$/;
const DAY_MINUTES = 24 * 60;

/** Hours of a day « 6h-13h30 », in minutes from midnight; an end that is not after its start is on the next day. */
export const hours = () =>
  z.string().transform((value, ctx) => {
    const [, fromHour, fromMinute = "0", toHour, toMinute = "0"] = HOURS.exec(value.trim()) ?? [];
    const [from, to] = [Number(fromHour) * 60 + Number(fromMinute), Number(toHour) * 60 + Number(toMinute)];
    if (fromHour === undefined || Math.max(from, to) > DAY_MINUTES) return fault(ctx, "not-hours", { value });
    return { from, to: to > from ? to : to + DAY_MINUTES };
  });

/** A day YYYY-MM-DD. */
export const day = () =>
  z.string().transform((value, ctx) => {
    const typed = value.trim();
    return isDay(typed) ? typed : fault(ctx, "not-a-day", { value: typed });
  });

/** 2026-02-30 is no day. The calendar is the proleptic one of ISO 8601, reckoned in UTC. */
function isDay(typed: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  if (match === null) return false;
  const read = new Date(`${typed}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(typed);
}

/** One text or a list of texts, always given as a list. */
export const oneOrMany = () =>
  z
    .union([z.string().trim().min(1), z.array(z.string().trim().min(1)).min(1)])
    .transform((v) => (Array.isArray(v) ? v : [v]));

/** A tolerance: absolute « 0,01 € » or relative « 0,5 % ». */
export const tolerance = () =>
  z.string().transform((value, ctx) => {
    const match = /^(\d+(?:[.,]\d+)?)\s*(\S*)$/.exec(value.trim());
    if (!match?.[1]) return fault(ctx, "not-a-tolerance", { value });
    const size = match[1].replace(",", ".");
    return match[2] === "%"
      ? { kind: "relative" as const, percent: size }
      : { kind: "absolute" as const, size };
  });
export type Tolerance = z.output<ReturnType<typeof tolerance>>;
