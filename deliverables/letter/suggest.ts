import type { Suggestion } from "#schemas/grading.ts";
import type { Grading } from "#grading/define-deliverable.ts";
import { formatValue } from "#grading/format-value.ts";
import type { KeyFormula } from "#grading/key-formula.ts";
import { rubricItemMax, type RubricItem } from "#schemas/rubric.ts";
import { figuresInText, isQuotable, quotes, type Quoted } from "./figures-in-text.ts";
import { findPart } from "./find-part.ts";
import { formItemId, rubricOf } from "./form-items.ts";
import { PARTS } from "./frames.ts";
import type { Letter, LetterRaw } from "./schema.ts";
import { writtenLines } from "./written.ts";

/** A figure that the letter should quote: of an item of the rubric, or of the letter as a whole. */
export interface Citation {
  item: RubricItem | null;
  name: string;
  key: KeyFormula;
}

/**
 * What the machine saw in a letter, for who marks it: formal parts present or absent with the points that they would
 * earn, and figures quoted, first with this copy's own results, then with those of the corrigé. It decides nothing.
 */
export function suggestOf({
  authored,
  citations,
  raw,
  grading,
}: {
  authored: Letter;
  citations: readonly Citation[];
  raw: LetterRaw;
  grading: Grading;
}): Suggestion[] {
  const quoted = figuresInText(writtenLines(authored.kind, raw));
  return [
    ...suggestForm(authored, raw),
    ...citations.flatMap((citation) => suggestFigure(citation, quoted, grading)),
  ];
}

const LONGEST = 80;

function suggestForm(authored: Letter, raw: LetterRaw): Suggestion[] {
  const { kind, form } = authored;
  const shares = new Map(rubricOf(authored).map((item) => [item.id, rubricItemMax(item)]));
  return (form?.parts ?? []).map((part): Suggestion => {
    const words = findPart(kind, PARTS[part], raw);
    const item = formItemId(part);
    if (words === null) return { item, points: 0, code: "part-absent", params: {} };
    const points = shares.get(item) ?? 0;
    return { item, points, code: "part-present", params: { words: shortened(words) } };
  });
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}

/** A key that is no figure for this copy (a text, an error) suggests nothing. */
function suggestFigure({ item, name, key }: Citation, quoted: Quoted, grading: Grading): Suggestion[] {
  const carried = key.evaluate(grading.carried);
  const own = key.evaluate(grading.own);
  if (!isQuotable(carried)) return [];
  const params = { ...(item ? {} : { figure: name }), value: formatValue(carried) };
  const tell = (code: string, more = {}): Suggestion[] => [
    { item: item?.id ?? null, points: null, code, params: { ...params, ...more } },
  ];
  if (quotes(quoted, carried)) return tell("figure-quoted");
  if (isQuotable(own) && quotes(quoted, own)) return tell("figure-of-corrige", { key: formatValue(own) });
  return tell("figure-missing");
}
