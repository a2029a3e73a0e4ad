import type { RubricItem } from "#schemas/rubric.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import type { Part } from "./frames.ts";
import { LETTER_MESSAGES } from "./messages.fr.ts";
import type { Letter } from "./schema.ts";

/** The id under which a formal part is decided on. */
export const formItemId = (part: Part) => `forme-${part}`;

/** Everything that a person looks for: the author's items, then the formal parts, which share their points equally. */
export function rubricOf({ rubric, form }: Letter): RubricItem[] {
  const parts = form?.parts ?? [];
  const shares = equalShares(form?.points ?? 0, parts.length);
  const items = parts.map((part, index): RubricItem => ({
    id: formItemId(part),
    says: renderMessage(LETTER_MESSAGES, { code: `part-${part}` }),
    points: shares[index] ?? 0,
    kind: "form",
  }));
  return [...rubric, ...items];
}

/** Hundredths shared equally; what is left goes to the first ones. */
function equalShares(total: number, count: number): number[] {
  const share = count === 0 ? 0 : Math.floor(total / count);
  return Array.from({ length: count }, (_, index) => share + (index < total - share * count ? 1 : 0));
}
