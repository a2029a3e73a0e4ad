import { z } from "zod";
import { say } from "./messages.fr.ts";

/** One schema for the page and for `POST /api/session`. */
export const SignInSchema = z.object({
  login: z
    .string(say("sign-in-unreadable"))
    .trim()
    .min(1, say("sign-in-unreadable"))
    .max(100)
    .refine((login) => !login.includes("\0"), say("sign-in-unreadable")),
  password: z.string(say("sign-in-unreadable")).min(1, say("sign-in-unreadable")).max(1_000),
});
