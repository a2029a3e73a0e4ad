import type { Catalogue, MessageParams } from "#grading/language/render-message.ts";

/** A sentence about one figure, after its name where it does not stand beside its own item. */
function of({ figure, value, key }: MessageParams, sentence: string): string {
  const words = sentence.replace("{value}", String(value)).replace("{key}", String(key));
  return figure === undefined ? `${words.charAt(0).toUpperCase()}${words.slice(1)}` : `${figure} : ${words}`;
}

/** What a rubric looks for in the form, and what the machine tells the marker of a letter. */
export const LETTER_MESSAGES = {
  "part-expediteur": "Forme : l’expéditeur est indiqué",
  "part-destinataire": "Forme : le destinataire est indiqué",
  "part-copie": "Forme : les destinataires en copie sont indiqués",
  "part-lieu": "Forme : le lieu est indiqué",
  "part-date": "Forme : la date est indiquée",
  "part-objet": "Forme : l’objet est indiqué",
  "part-reference": "Forme : les références sont indiquées",
  "part-pieces": "Forme : les pièces jointes sont indiquées",
  "part-participants": "Forme : les participants sont indiqués",
  "part-absents": "Forme : les absents et excusés sont indiqués",
  "part-ordre-du-jour": "Forme : l’ordre du jour est indiqué",
  "part-appel": "Forme : la formule d’appel est présente",
  "part-formule": "Forme : la formule de politesse est présente",
  "part-decisions": "Forme : les décisions sont relevées",
  "part-signature": "Forme : l’écrit est signé",
  "part-present": "Repéré : « {words} ».",
  "part-absent": "Non repéré.",
  "figure-quoted": (params) => of(params, "le chiffre de la copie ({value}) est cité."),
  "figure-of-corrige": (params) =>
    of(params, "l’écrit cite {key}, le chiffre du corrigé, et non celui de la copie ({value})."),
  "figure-missing": (params) => of(params, "le chiffre de la copie ({value}) n’a pas été repéré."),
} satisfies Catalogue;
