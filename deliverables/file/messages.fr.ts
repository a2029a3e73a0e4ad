import type { Catalogue } from "#grading/language/render-message.ts";

/** A file says nothing by itself: a person opens it. */
export const FILE_MESSAGES = {} satisfies Catalogue;
