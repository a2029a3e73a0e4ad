import { z } from "zod";

/** A text that a handler keeps, of so many letters at most; PostgreSQL keeps no NUL in one. */
export const keptText = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !text.includes("\0"));
