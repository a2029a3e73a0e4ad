import { foldName } from "#schemas/fold-name.ts";

/**
 * Folds a short answer so that two ways of writing the same words are equal: case, accents, œ and æ, runs of spaces,
 * typographic apostrophes and dashes, outer punctuation and quotes. Text in, text out; never fails. `%`, `€` and a sign
 * before a figure stay. Rule: « normalised text, accepted variants » of the answer type `short`.
 * @example foldText("« L’Échéancier  clients. »") // "l'echeancier clients"
 */
export function foldText(text: string): string {
  return foldName(text)
    .replace(/[‘’ʼ´`′]/g, "'")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(leadingPunctuation, "")
    .replace(trailingPunctuation, "");
}

// A dash before a figure is a sign, not a bullet: it stays.
const leadingPunctuation = /^(?:[\s.,;:!?…'"«»“”„()[\]{}•·*_]|-(?!\s*\d))+/;
const trailing = "[\\s.,;:!?…'\"«»“”„()[\\]{}•·*_-]";
// Tried at the start of a run only: a long run inside a text is not searched again from each of its marks.
const trailingPunctuation = new RegExp(`(?<!${trailing})${trailing}+$`);
