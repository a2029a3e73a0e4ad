import type { Catalogue } from "#grading/language/render-message.ts";

/** The sentence of each finding that this type gives, beside what is said of every figure (`grading/messages.fr.ts`). */
export const TICK_MESSAGES = {
  "box-left": "Vous n’avez pas coché la case.",
} satisfies Catalogue;
