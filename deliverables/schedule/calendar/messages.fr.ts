import type { Catalogue } from "#grading/language/render-message.ts";

const COUNTS: Record<string, string> = {
  calendaires: "jours calendaires",
  ouvrables: "jours ouvrables",
  ouvres: "jours ouvrés",
};

/** What is said of a date that is wrong in a way that was recognised. */
export const CALENDAR_MESSAGES = {
  "calendar-holidays": "des jours fériés ont été comptés.",
  "calendar-rolls":
    "un délai qui finit un samedi, un dimanche ou un jour férié va au premier jour ouvrable qui suit.",
  "calendar-first-day": "le jour d’où part le délai ne compte pas.",
  "calendar-other-days": ({ counted, due }) =>
    counted === undefined || due === undefined
      ? "le délai n’est pas compté dans les bons jours."
      : `vous avez compté en ${COUNTS[String(counted)] ?? ""}, le délai est en ${COUNTS[String(due)] ?? ""}.`,
} satisfies Catalogue;
