import type { Catalogue, MessageParams } from "#grading/language/render-message.ts";

/** « une case fausse », « 2 cases fausses »; nothing where there is none. */
function cells(params: MessageParams, name: string, [one, several]: [string, string]): string[] {
  const number = Number(params[name] ?? 0);
  if (number === 0) return [];
  return [number === 1 ? `une case ${one}` : `${number} cases ${several}`];
}

function tellCells(params: MessageParams): string {
  const faults = [
    ...cells(params, "wrong", ["fausse", "fausses"]),
    ...cells(params, "blank", ["vide", "vides"]),
    ...cells(params, "unreadable", ["illisible", "illisibles"]),
    ...cells(params, "to-check", ["à vérifier", "à vérifier"]),
  ];
  if (faults.length === 0) return "Une part des points est retirée à des cases justes.";
  const text = `${faults.join(", ")} sur ${params.cells ?? ""}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is said of several cells, beside what is said of every figure. */
export const CELL_MESSAGES = {
  cells: tellCells,
  "each-cell": "Chaque case demandée vaut {share} point.",
  "cells-lost": "{earned} sur {share} point : {labels}.",
  "cell-says": "{label} : {says}",
} satisfies Catalogue;
