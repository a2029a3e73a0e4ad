import type { Catalogue, MessageParams } from "#grading/language/render-message.ts";

/** « au lieu de 5 jours », where it may be said. */
const insteadOf = ({ due }: MessageParams) => (due === undefined ? "" : ` au lieu de ${due}`);

/** What is said of a bar that is wrong in a way that was recognised. */
export const GANTT_MESSAGES = {
  "bar-overlaps": ({ task }) => `cette tâche commence avant la fin de ${String(task)}.`,
  "bar-late": "cette tâche commence plus tard qu’elle ne le peut.",
  "bar-beyond-margin": "cette tâche commence trop tard : elle dépasse sa marge totale.",
  "bar-early": "cette tâche commence trop tôt.",
  "bar-day-of-rest": "on ne travaille pas ce jour-là.",
  "bar-short": (params) => `la barre est trop courte : ${String(params.wrote)}${insteadOf(params)}.`,
  "bar-long": (params) => `la barre est trop longue : ${String(params.wrote)}${insteadOf(params)}.`,
} satisfies Catalogue;
