import { z } from "zod";
import { say } from "./messages.fr.ts";
import { NewPasswordSchema } from "./password-rules.ts";

export const ChangePasswordSchema = z
  .object({ present: z.string(), next: NewPasswordSchema, repeat: z.string() })
  .refine(({ next, repeat }) => next === repeat, { path: ["repeat"], message: say("repeat-different") });
