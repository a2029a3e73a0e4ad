import type { Catalogue } from "#grading/language/render-message.ts";

/** A date says nothing that other figures do not. */
export const DATE_MESSAGES = {} satisfies Catalogue;
