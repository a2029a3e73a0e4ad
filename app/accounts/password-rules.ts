import { z } from "zod";
import { say } from "./messages.fr.ts";

const LEAST = 10;
const MOST = 200;

/** A password that somebody chooses; length counts, signs and figures are free (NIST SP 800-63B, 5.1.1.2). */
export const NewPasswordSchema = z
  .string(say("password-short"))
  .min(LEAST, say("password-short"))
  .max(MOST, say("password-long"))
  .refine((password) => new Set(password).size >= 5, say("password-dull"));
