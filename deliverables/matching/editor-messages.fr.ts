import type { Catalogue } from "#grading/language/render-message.ts";

/** What the lists of a matching say to who pairs them. */
export const MATCHING_EDITOR = {
  "left-heading": "Éléments",
  "right-heading": "Associé à",
  "no-choice": "Choisir…",
  "pairs-made": ({ made, count }) =>
    `${String(made)} ${Number(made) > 1 ? "associations" : "association"} sur ${String(count)}`,
} satisfies Catalogue;
