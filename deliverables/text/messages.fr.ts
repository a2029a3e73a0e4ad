import type { Catalogue } from "#grading/language/render-message.ts";

/** A text says nothing by itself: a person reads it. */
export const TEXT_MESSAGES = {} satisfies Catalogue;
