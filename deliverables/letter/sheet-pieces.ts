import type { SheetPiece } from "#schemas/report.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { FRAMES, type Field, type Kind } from "./frames.ts";
import { LETTER_WORDS } from "./words.fr.ts";
import type { LetterRaw, LetterStatement } from "./schema.ts";

/**
 * A letter as its sheet shows it, from top to bottom: what was written and what the subject prints, in the order and on
 * the side that its kind wants; a part that is missing leaves nothing behind.
 */
export function sheetPieces({ kind, printed }: LetterStatement, raw: LetterRaw): SheetPiece[] {
  const texts: Texts = {
    ...raw.fields,
    ...Object.fromEntries(printed.map(({ field, text }) => [field, text])),
  };
  const { before, after } = FRAMES[kind];
  const place = (field: Field) => pieceOf(kind, field, texts);
  return [...title(kind), ...before.flatMap(place), ...raw.body, ...after.flatMap(place)];
}

type Texts = Partial<Record<Field, string>>;

/** A letter and a mail need no title. */
const title = (kind: Kind): SheetPiece[] =>
  kind === "note" || kind === "compte-rendu" ? [{ kind: "title", text: say(`kind-${kind}`) }] : [];

function pieceOf(kind: Kind, field: Field, texts: Texts): SheetPiece[] {
  const text = (texts[field] ?? "").trim();
  if (kind === "courrier" && field === "date") return placeAndDate(texts);
  if (text === "" || (kind === "courrier" && field === "place")) return [];
  if (kind === "courrier" && field in ON_PAPER)
    return [{ kind: "lines", side: ON_PAPER[field] ?? "start", text }];
  if (field === "opening" || field === "closing")
    return text.split("\n").map((line) => ({ kind: "paragraph", runs: [{ text: line, weight: "normal" }] }));
  return [{ kind: "entry", label: say(`${field}-${kind}`), text }];
}

/** Where the blocks of a letter stand on its sheet. */
const ON_PAPER: Partial<Record<Field, "start" | "end">> = {
  sender: "start",
  recipient: "end",
  signature: "end",
};

/** « Lille, le 12 mars 2026 », from what was written of both. */
function placeAndDate({ place = "", date = "" }: Texts): SheetPiece[] {
  const text = [place.trim(), date.trim()].filter((one) => one !== "").join(", ");
  return text === "" ? [] : [{ kind: "lines", side: "end", text }];
}

const say = (code: keyof typeof LETTER_WORDS) => renderMessage(LETTER_WORDS, { code });
