import type { State } from "#schemas/grading.ts";

/** What is right or carried is said as everywhere; the rest is counted. */
export const codeOf = (state: State) => (state === "right" || state === "carried" ? state : "cells");
