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

/**
 * Folds the name of a variable or of an answer: case, accents, œ and æ, nothing else. Text in, text out; never fails.
 * @example foldName("Marge_Unitéaire") // "marge_uniteaire"
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/ß/g, "ss");
}

// A dash before a figure is a sign, not a bullet: it stays.
const leadingPunctuation = /^(?:[\s.,;:!?…'"«»“”„()[\]{}•·*_]|-(?!\s*\d))+/;
const trailing = "[\\s.,;:!?…'\"«»“”„()[\\]{}•·*_-]";
// Tried at the start of a run only: a long run inside a text is not searched again from each of its marks.
const trailingPunctuation = new RegExp(`(?<!${trailing})${trailing}+$`);
