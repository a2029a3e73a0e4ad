import type { Catalogue } from "#grading/language/render-message.ts";

/** What the field of a choice says to who fills it in. */
export const CHOICE_EDITOR = {
  "several-allowed": "Plusieurs réponses sont possibles.",
  clear: "Effacer mon choix",
} satisfies Catalogue;
