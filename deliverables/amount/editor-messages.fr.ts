import type { Catalogue } from "#grading/language/render-message.ts";

/** What the field of an amount says to who fills it in. */
export const AMOUNT_EDITOR = {
  "write-unit": "Écrivez le nombre et son unité.",
  workings: "Détail du calcul",
} satisfies Catalogue;
