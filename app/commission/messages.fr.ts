import { speaker } from "#app/ui/speaker.ts";

/** What the page of a commission says. */
export const say = speaker({
  title: "Grille, copie n° {number}",
  lead: "Marquez les degrés, puis entrez la note et l’appréciation. Tout est enregistré à mesure.",
  "see-copy": "Voir la copie",
  "back-to-class": "Toutes les copies",
  "family-operational": "Ce qui est fait",
  "family-communication": "Comment c’est dit",
  "not-assessed": "Non évalué",
  "not-assessed-says": "Ne compte pas dans la fourchette.",
  "degree-and": "{id} – {title}",
  decision: "Décision de la commission",
  points: "Points de la copie",
  "points-none": "La copie n’est pas encore corrigée par la machine.",
  "points-part": "{points} sur {max} pour la partie corrigée ; {pending} restent à corriger.",
  "points-whole": "{points} sur {max}.",
  "points-note": "Ils éclairent la commission ; la note ne s’en déduit pas.",
  range: "Fourchette proposée",
  "range-none": "Elle paraîtra dès qu’un critère sera évalué.",
  "range-from-to": ({ from, to, outOf, count, of }) =>
    `De ${String(from)} à ${String(to)} sur ${String(outOf)}, d’après ${Number(count) > 1 ? `${String(count)} critères évalués` : `${String(count)} critère évalué`} sur ${String(of)}.`,
  mark: "Note sur {outOf}",
  "mark-hint": "Entrée par la commission, jamais calculée.",
  "mark-refused":
    "Écrivez une note entre 0 et {outOf}, avec deux décimales au plus : 12,5. Le reste est enregistré.",
  "mark-outside": "La note est hors de la fourchette : dites pourquoi dans l’appréciation.",
  appreciation: "Appréciation",
  "appreciation-hint": "Le candidat la lit après la publication.",
  saving: "Enregistrement…",
  saved: "Enregistré à {at}",
  "nothing-yet": "Rien n’est encore enregistré.",
  conflict:
    "{name} a changé cette grille depuis que vous l’avez ouverte : rien de ce que vous venez d’écrire n’a remplacé son travail. Notez ce que vous vouliez changer.",
  reload: "Voir la version enregistrée",
  "save-failed":
    "Le serveur ne répond pas : ce que vous écrivez reste sur cette page et sera envoyé dès qu’il répondra.",
  "unknown-copy": "Cette copie n’existe pas, ou sa note n’est pas donnée par une commission.",
  "malformed-sheet": "Cette grille n’a pas pu être lue. Ouvrez la page à nouveau.",
});
