/** Letters of an appreciation, far above what a commission writes. */
export const MAX_APPRECIATION = 4_000;
