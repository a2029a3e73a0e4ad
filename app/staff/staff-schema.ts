import { z } from "zod";
import { readPersonName } from "#app/classes/person-name.ts";
import { say } from "./messages.fr.ts";

/** A new account of the staff. */
export const NewStaffSchema = z.object({
  name: z
    .string(say("name-incomplete"))
    .trim()
    .max(100, say("name-incomplete"))
    .refine((name) => readPersonName(name) !== null, say("name-incomplete")),
  role: z.enum(["teacher", "administrator"]),
});
export type NewStaff = z.output<typeof NewStaffSchema>;
