import { z } from "zod";
import { foldLogin } from "./login.ts";
import { say } from "./messages.fr.ts";
import { NewPasswordSchema } from "./password-rules.ts";

/** Zones of the French académies, by the name a person looks for. */
export const ZONES = {
  "Europe/Paris": "Métropole",
  "America/Cayenne": "Guyane",
  "America/Guadeloupe": "Guadeloupe",
  "America/Martinique": "Martinique",
  "America/Miquelon": "Saint-Pierre-et-Miquelon",
  "Indian/Mayotte": "Mayotte",
  "Indian/Reunion": "La Réunion",
  "Pacific/Noumea": "Nouvelle-Calédonie",
  "Pacific/Tahiti": "Polynésie française",
  "Pacific/Wallis": "Wallis-et-Futuna",
} as const;

const name = (message: string) => z.string(message).trim().min(1, message).max(100, message);

export const LoginSchema = name(say("login-missing"))
  .transform(foldLogin)
  .pipe(z.string().min(1, say("login-missing")));

export const InstallationSchema = z.object({
  school: name(say("school-missing")),
  zone: z.enum(Object.keys(ZONES), say("zone-missing")),
  displayName: name(say("display-name-missing")),
  login: LoginSchema,
  password: NewPasswordSchema,
});

export type Installation = z.infer<typeof InstallationSchema>;
