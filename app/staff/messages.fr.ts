import { speaker } from "#app/ui/speaker.ts";

/** What the page of the staff's accounts says. */
export const say = speaker({
  title: "Comptes du personnel",
  intro: "Les comptes des candidats se créent avec leur classe.",
  name: "Nom à afficher",
  "name-hint": "Prénom et nom, par exemple : Claire Aubry",
  "name-incomplete": "Donnez le prénom et le nom, de 100 signes au plus.",
  role: "Rôle",
  teacher: "Professeur",
  administrator: "Administration",
  create: "Créer le compte",
  login: "Identifiant",
  person: "Personne",
  "once-title": "Mot de passe de {name}",
  once: "Identifiant {login}, mot de passe {password}. Il n’est montré qu’une seule fois : recopiez-le maintenant.",
  "new-password": "Nouveau mot de passe",
  actions: "Actions",
});
