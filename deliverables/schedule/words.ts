import { renderMessage } from "#grading/language/render-message.ts";
import { SCHEDULE_MESSAGES } from "./messages.fr.ts";

/** A word that the subject prints in a schedule. */
export const scheduleWord = (code: keyof typeof SCHEDULE_MESSAGES, params = {}) =>
  renderMessage(SCHEDULE_MESSAGES, { code, params });
