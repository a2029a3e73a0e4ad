import { z } from "zod";
import { say } from "./messages.fr.ts";

/** A change to a candidate of a class. */
export const MemberChangeSchema = z.object({
  accountId: z.string(),
  group: z
    .string()
    .trim()
    .max(40, say("group-too-long"))
    .transform((group) => group || null),
  extraTimePercent: z.coerce
    .number(say("extra-time-range"))
    .int(say("extra-time-range"))
    .min(0, say("extra-time-range"))
    .max(100, say("extra-time-range")),
});

export type MemberChange = z.infer<typeof MemberChangeSchema>;
