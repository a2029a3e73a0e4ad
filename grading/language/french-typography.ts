const thin = "\u202f";
const noBreak = "\u00a0";
/** A space somebody may have typed; never a line break. */
const gap = "[ \u00a0\u202f\u2009]";

/** Left as they are: web and mail addresses, HTML entities. */
const untouched = /((?:https?:\/\/|www\.)[^\s»]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+|&#?\w+;)/;

const afterWord = "(?<=[\\p{L}\\p{N}\\p{M})\\]»”'’%€°])";
const atWordEnd = "(?=$|[\\s»”)\\]])";
const numbered = "n°|nº|annexes?|dossiers?|questions?|pages?|articles?|art\\.|p\\.";

type Rule = readonly [RegExp, string];
const rules: readonly Rule[] = [
  [new RegExp(`«${gap}*(?=\\S|$)`, "gu"), `«${thin}`],
  [new RegExp(`(?<=\\S|^)${gap}*»`, "gu"), `${thin}»`],
  [new RegExp(`(?<=\\S|^)${gap}+(?=[;:!?%€])`, "gu"), thin],
  [new RegExp(`${afterWord}(?=[;:!?]${atWordEnd})`, "gu"), thin],
  [new RegExp(`(?<=\\d)${gap}*(?=[%‰€]|[kM]€)`, "gu"), thin],
  [new RegExp(`(?<=\\d)${gap}(?=(?:h|min|s|j|km|kg)(?![\\p{L}\\d]))`, "gu"), noBreak],
  [new RegExp(`(?<=\\d${gap}h)${gap}(?=\\d\\d(?!\\d))`, "gu"), noBreak],
  [new RegExp(`(?<=(?<![\\p{L}\\d])(?:${numbered}))${gap}(?=\\d)`, "giu"), noBreak],
];
const groups = new RegExp(`(?<![\\d,.])[1-9]\\d{0,2}(?:${gap}\\d{3})+(?!\\d)`, "gu");

/**
 * Puts the no-break spaces of French typography: thin before ; : ! ? % €, inside « » and between groups of figures
 * already spaced; full in « 13 h 24 », « n° 12 », « annexe 2 ». Text in, text out; idempotent; never fails. Addresses,
 * « 10:42 » and formulas without spaces stay as they are. For what the platform says, never for what a person typed.
 * @example frenchSpaces("Voir l'annexe 2 : 1 234 €") // thin before « : », « 234 » and « € », full before « 2 »
 */
export function frenchSpaces(text: string): string {
  return text
    .split(untouched)
    .map((piece, index) => (index % 2 === 1 ? piece : spacePiece(piece)))
    .join("");
}

function spacePiece(piece: string): string {
  const grouped = piece.replace(groups, (figure) => figure.replace(new RegExp(gap, "gu"), thin));
  return rules.reduce((text, [pattern, space]) => text.replace(pattern, space), grouped);
}
