import type { Catalogue } from "#grading/language/render-message.ts";

/** A few words say nothing that other figures do not. */
export const SHORT_MESSAGES = {} satisfies Catalogue;
