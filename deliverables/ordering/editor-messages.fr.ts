import type { Catalogue } from "#grading/language/render-message.ts";

const steps = (count: unknown) =>
  Number(count) > 1 ? `${String(count)} étapes placées` : `${String(count)} étape placée`;

/** What the list of steps says to who puts them in order. */
export const ORDERING_EDITOR = {
  "to-place": "Étapes à placer",
  "your-order": "Votre ordre",
  "none-placed": "Placez une première étape : elle viendra ici.",
  "some-unused": "Certaines étapes sont de trop.",
  place: "Placer",
  "place-step": "Placer « {step} »",
  "move-up": "Monter « {step} »",
  "move-down": "Descendre « {step} »",
  remove: "Retirer « {step} »",
  moved: "« {step} » : rang {place} sur {count}.",
  removed: "« {step} » : retirée de votre ordre.",
  "steps-placed": ({ placed, count }) => `${steps(placed)} sur ${String(count)}`,
} satisfies Catalogue;
