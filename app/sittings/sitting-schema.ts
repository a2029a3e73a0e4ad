import { z } from "zod";
import { say } from "./messages.fr.ts";

const day = (message: string) => z.string(message).regex(/^\d{4}-\d{2}-\d{2}$/, message);
const time = (message: string) => z.string(message).regex(/^([01]\d|2[0-3]):[0-5]\d$/, message);
const blankOr = <S extends z.ZodType>(schema: S) => z.union([z.literal("").transform(() => null), schema]);

/** What a teacher says to open a sitting; what is left blank follows from the paper. */
export const SittingSchema = z.object({
  paper: z.string(say("paper-missing")).min(1, say("paper-missing")),
  audience: z
    .string(say("for-missing"))
    .min(1, say("for-missing"))
    .transform((value) => readAudience(value)),
  title: blankOr(z.string().trim().max(120, say("title-long"))),
  opensDay: day(say("day-missing")),
  opensTime: time(say("time-missing")),
  closesDay: blankOr(day(say("day-missing"))),
  closesTime: blankOr(time(say("time-missing"))),
  minutes: blankOr(
    z.coerce
      .number(say("minutes-range"))
      .int(say("minutes-range"))
      .min(1, say("minutes-range"))
      .max(1_440, say("minutes-range")),
  ),
  variants: z.enum(["reference", "sets", "per-candidate"]),
});
export type SittingForm = z.output<typeof SittingSchema>;

/** A class, or one of its groups. */
export interface Audience {
  classId: string;
  group: string | null;
}

/** One value of a list for a class and, where it is only for them, a group of it. */
export const audienceValue = ({ classId, group }: Audience) =>
  group === null ? classId : `${classId}:${group}`;

function readAudience(value: string): Audience {
  const colon = value.indexOf(":");
  return colon < 0
    ? { classId: value, group: null }
    : { classId: value.slice(0, colon), group: value.slice(colon + 1) };
}
