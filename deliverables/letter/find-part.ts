import { foldText } from "#grading/language/fold-text.ts";
import { textOf, type BodyBlock } from "./body.ts";
import { FRAMES, type Field, type Kind } from "./frames.ts";
import type { LetterRaw } from "./schema.ts";

const OPENING = /^(?:bonjour|madame|monsieur|mesdames|messieurs|mademoiselle|cher|chere|chers|cheres)\b/;
const CLOSING =
  /\b(?:cordialement|salutations|sentiments|agreer|consideration|respectueusement|bien a (?:vous|toi)|devoue)/;
const SUBJECT = /^objet\s*:/;
/** A salutation and a signature are short: « Madame la Directrice, », « Inès Morel, assistante de gestion ». */
const SHORT = 80;

/**
 * The words with which a formal part is written: in its field, else in the body where such a part stands.
 *
 * In: the kind, the part, what was saved. Out: its words, or null where it was not found. Never fails, never judges
 * whether the words are the right ones. Rule: scenario-format, « formal parts suggested, a person confirms ».
 * @example findPart("mail", "opening", raw) // "Bonjour Madame Lenoir,"
 */
export function findPart(kind: Kind, part: Field, { fields, body }: LetterRaw): string | null {
  const { before, after } = FRAMES[kind];
  const typed = [...before, ...after].includes(part) ? (fields[part] ?? "").trim() : "";
  return typed === "" ? findInBody(part, paragraphsOf(body)) : typed;
}

function findInBody(part: Field, paragraphs: readonly string[]): string | null {
  switch (part) {
    case "opening":
      return first(paragraphs.slice(0, 2), isOpening);
    case "closing":
      return first(paragraphs.slice(-4), isClosing);
    case "signature":
      return signatureIn(paragraphs);
    case "subject":
      return first(paragraphs.slice(0, 3), (words) => SUBJECT.test(foldText(words)));
    default:
      return null;
  }
}

const isOpening = (words: string) => words.length <= SHORT && OPENING.test(foldText(words));
const isClosing = (words: string) => CLOSING.test(foldText(words));

/** The last line, short and no sentence, that is neither the salutation nor the formula. */
function signatureIn(paragraphs: readonly string[]): string | null {
  if (paragraphs.length < 2) return null;
  const last = paragraphs.at(-1) ?? "";
  const isName = last.length <= SHORT && !/[.!?:;…]$/.test(last);
  return isName && !isOpening(last) && !isClosing(last) ? last : null;
}

const first = (paragraphs: readonly string[], test: (words: string) => boolean): string | null =>
  paragraphs.find(test) ?? null;

const paragraphsOf = (body: readonly BodyBlock[]): string[] =>
  body.flatMap((block) => {
    const text = block.kind === "paragraph" ? textOf(block.runs).trim() : "";
    return text === "" ? [] : [text];
  });
