import { speaker } from "#app/ui/speaker.ts";

/** What the start of a demonstration says. */
export const say = speaker({
  accounts: "Comptes de la démonstration, sans mot de passe, sur la page de connexion :",
  account: "  {name} – {does}",
});
