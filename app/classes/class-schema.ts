import { z } from "zod";
import { say } from "./messages.fr.ts";

const MOST_LETTERS = 60;

/** What a teacher says of a class beside its list. */
export const ClassSchema = z.object({
  name: z
    .string(say("class-name-missing"))
    .trim()
    .min(1, say("class-name-missing"))
    .max(MOST_LETTERS, say("class-name-missing")),
  year: z
    .string(say("class-year-unreadable"))
    .trim()
    .refine((year) => isSchoolYear(year), say("class-year-unreadable")),
});

function isSchoolYear(text: string): boolean {
  const found = /^(\d{4})-(\d{4})$/.exec(text);
  return found !== null && Number(found[2]) === Number(found[1]) + 1;
}

/**
 * The school year of an instant: it turns in July, when classes of the next one are made.
 * @example schoolYear("2026-11-24T08:00:00.000Z") // "2026-2027"
 */
export function schoolYear(instant: string): string {
  const [year, month] = [Number(instant.slice(0, 4)), Number(instant.slice(5, 7))];
  const first = month >= 7 ? year : year - 1;
  return `${first}-${first + 1}`;
}
