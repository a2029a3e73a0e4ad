import type { Catalogue } from "#grading/language/render-message.ts";

const words = (count: unknown) => (Number(count) > 1 ? `${String(count)} mots` : `${String(count)} mot`);

/** What the field of a text says to who fills it in. */
export const TEXT_EDITOR = {
  "words-written": ({ count }) => words(count),
  "words-expected": "Environ {count} mots attendus.",
} satisfies Catalogue;
