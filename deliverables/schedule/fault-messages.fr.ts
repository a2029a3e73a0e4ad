import type { Catalogue, MessageParams } from "#grading/language/render-message.ts";

const COUNTS: Record<string, string> = {
  calendaires: "jours calendaires",
  ouvrables: "jours ouvrables",
  ouvres: "jours ouvrés",
};

/** « au lieu de 5 jours », where it may be said. */
const insteadOf = ({ due }: MessageParams) => (due === undefined ? "" : ` au lieu de ${due}`);

/** What is said of a bar or a date that is wrong in a way that was recognised. */
export const FAULT_MESSAGES = {
  "bar-overlaps": ({ task }) => `cette tâche commence avant la fin de ${String(task)}.`,
  "bar-late": "cette tâche commence plus tard qu’elle ne le peut.",
  "bar-beyond-margin": "cette tâche commence trop tard : elle dépasse sa marge totale.",
  "bar-early": "cette tâche commence trop tôt.",
  "bar-day-of-rest": "on ne travaille pas ce jour-là.",
  "bar-short": (params) => `la barre est trop courte : ${String(params.wrote)}${insteadOf(params)}.`,
  "bar-long": (params) => `la barre est trop longue : ${String(params.wrote)}${insteadOf(params)}.`,
  "calendar-holidays": "des jours fériés ont été comptés.",
  "calendar-rolls":
    "un délai qui finit un samedi, un dimanche ou un jour férié va au premier jour ouvrable qui suit.",
  "calendar-first-day": "le jour d’où part le délai ne compte pas.",
  "calendar-other-days": ({ counted, due }) =>
    counted === undefined || due === undefined
      ? "le délai n’est pas compté dans les bons jours."
      : `vous avez compté en ${COUNTS[String(counted)] ?? ""}, le délai est en ${COUNTS[String(due)] ?? ""}.`,
} satisfies Catalogue;
