import type { Catalogue, MessageParams } from "#grading/language/render-message.ts";

/** « une cellule fausse », « 2 cellules fausses »; nothing where there is none. */
function cells(params: MessageParams, name: string, [one, several]: [string, string]): string[] {
  const number = Number(params[name] ?? 0);
  if (number === 0) return [];
  return [number === 1 ? `une cellule ${one}` : `${number} cellules ${several}`];
}

/** What became of one cell alone. */
const OUTCOMES: Readonly<Record<string, string>> = {
  wrong: "ce n’est pas la valeur attendue.",
  blank: "la cellule est vide.",
  unreadable: "la cellule ne montre pas une valeur.",
  typed: "la valeur est juste, mais c’est un nombre tapé : une formule était attendue.",
  stuck: "la valeur est juste, mais elle ne suit pas les données quand elles changent.",
  unknown: "votre correcteur vérifie la formule, que la plateforme ne recalcule pas.",
  "not-found": "votre correcteur cherche cette valeur, dont le libellé n’a pas été trouvé.",
  "to-check": "votre correcteur décide : la valeur part d’un résultat sans rapport avec la situation.",
  carried: "report d’erreur, dont le barème retire une part des points.",
};

/** What is expected is named once the corrigé is published. */
const about = ({ step }: MessageParams, sentence: string) =>
  step === undefined ? `Une valeur attendue : ${sentence}` : `${step} : ${sentence}`;

function tellCells(params: MessageParams): string {
  const { outcome, says } = params;
  if (says !== undefined) return about(params, String(says));
  const alone = outcome === undefined ? undefined : OUTCOMES[outcome];
  if (alone !== undefined) return about(params, alone);
  const faults = [
    ...cells(params, "typed", ["tapée", "tapées"]),
    ...cells(params, "stuck", ["qui ne suit pas les données", "qui ne suivent pas les données"]),
    ...cells(params, "wrong", ["fausse", "fausses"]),
    ...cells(params, "blank", ["vide", "vides"]),
    ...cells(params, "unreadable", ["sans valeur", "sans valeur"]),
    ...cells(params, "to-check", ["à vérifier", "à vérifier"]),
    ...cells(params, "unknown", ["à vérifier", "à vérifier"]),
  ];
  if (faults.length === 0) return about(params, "une part des points est retirée à des cellules justes.");
  return about(params, `${faults.join(", ")} sur ${params.cells ?? ""}.`);
}

/** What is said of a spreadsheet, beside what is said of every figure. */
export const SPREADSHEET_MESSAGES = {
  "sheet-cells": tellCells,
  "fill-breaks": (params) =>
    about(
      params,
      "la formule de la première cellule, recopiée, n’est plus juste : une référence à une donnée fixe doit porter des $ (référence absolue).",
    ),
  "fill-nothing": (params) => about(params, "il n’y a pas de formule à recopier dans la première cellule."),
  "given-restored":
    "Vous avez modifié des données du sujet ({cells}) : elles ont été rétablies avant la correction.",
  "typed-number": "La valeur est juste, mais c’est un nombre tapé : la feuille ne le recalcule pas.",
  "follows-not": ({ data }) =>
    data === undefined
      ? "La valeur est juste, mais la formule ne suit pas une donnée de la feuille."
      : `La valeur est juste, mais la formule ne suit pas cette donnée quand elle change : ${data}.`,
  "follows-not-together":
    "La valeur est juste, mais la formule ne suit pas les données quand plusieurs changent ensemble.",
  "shows-error": "La cellule montre une erreur de calcul.",
  "not-a-value": "La cellule contient du texte, pas une valeur.",
  "not-recalculated":
    "La plateforme ne recalcule pas « {written} » : votre correcteur vérifie cette cellule, aucun point n’est perdu.",
  "label-not-found":
    "Le libellé attendu n’a pas été trouvé dans la feuille : votre correcteur cherche la valeur.",
  formulas: "Formules",
  "cell-says": "{label} : {says}",
} satisfies Catalogue;
