import type { Suggestion } from "#schemas/grading.ts";
import type { Hints } from "#schemas/rubric.ts";
import type { YamlPath } from "#schemas/scenario-source.ts";
import type { AnswerCompiler } from "./define-deliverable.ts";
import { foldText } from "./language/fold-text.ts";

/** Says which hints name an item that the rubric does not have. */
export function checkHints(
  hints: Hints,
  items: readonly { id: string }[],
  compiler: AnswerCompiler,
  path: YamlPath,
): void {
  const ids = new Set(items.map(({ id }) => id));
  hints.forEach(({ item }, index) => {
    if (!ids.has(item))
      compiler.problem("problem", [...path, index, "item"], "hint-item-unknown", { id: item });
  });
}

/**
 * The items that the words of a text suggest to who marks it.
 *
 * In: the author's hints, the text as written. Out: one suggestion per hint of which a word stands in the text, whole,
 * case and accents aside; it informs and proposes no points. Never fails. Rule: scenario-format, « hints only suggest ».
 * @example suggestWords([{ item: "cause", words: ["concurrence"] }], "La Concurrence…")[0]?.item // "cause"
 */
export function suggestWords(hints: Hints, text: string): Suggestion[] {
  const folded = foldText(text);
  return hints.flatMap(({ item, words }) => {
    const found = words.filter((word) => holdsWord(folded, foldText(word)));
    if (found.length === 0) return [];
    return [{ item, points: null, code: "hint-found", params: { words: found.join(", ") } }];
  });
}

function holdsWord(text: string, word: string): boolean {
  if (word === "") return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true;
  return false;
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
