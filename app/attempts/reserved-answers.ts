/** What a candidate keeps beside the answers, saved the same way and never marked. */
export const ROUGH_PAD = "$rough";
/** Ids of the tasks to look at again. */
export const FLAGS = "$flags";

export const MAX_ROUGH_LENGTH = 200_000;
export const MAX_FLAGS = 500;
