import { renderMessage } from "#grading/language/render-message.ts";
import type { Break } from "./check-rules.ts";
import { PLANNING_MESSAGES } from "./messages.fr.ts";

/** A constraint that is broken, in words: for the author, whose own solution breaks it. */
export const sayBreak = ({ code, params }: Break): string =>
  renderMessage(PLANNING_MESSAGES, { code, params });
