import { frenchSpaces } from "#grading/language/french-typography.ts";
import { formatPoints } from "#grading/language/format-number.ts";
import type { MarkedItem } from "#grading/mark-rubric.ts";
import { optionsOfItem } from "#grading/rubric-options.ts";
import type { Criterion, MarkOption } from "./marking-copy.ts";
import { say } from "./messages.fr.ts";
import type { Suggestions } from "./suggestions.ts";

/** The items of a rubric with the marks that can be given to each. */
export const criteriaOf = (
  rubric: readonly MarkedItem[],
  answerMax: number,
  suggestions: Suggestions,
): Criterion[] =>
  rubric.map((marked) => ({
    ...criterionOf(marked, rubric, answerMax),
    suggestions: suggestions.ofItem(marked.item.id),
  }));

function criterionOf(
  marked: MarkedItem,
  rubric: readonly MarkedItem[],
  answerMax: number,
): Omit<Criterion, "suggestions"> {
  const { item, expects, needsMet, decided, points, max } = marked;
  return {
    id: item.id,
    says: frenchSpaces(item.says),
    guide: item.guide === undefined ? null : frenchSpaces(item.guide),
    expects,
    isOpen: item.open ?? false,
    isMalus: item.minus !== undefined,
    isSpelling: item.kind === "spelling",
    needs: rubric.find((one) => one.item.id === item.needs)?.item.says ?? null,
    needsMet,
    options: optionsOfItem(item, answerMax).map((option) => optionOf(option, marked)),
    decided,
    points: decided === null ? say("not-decided") : formatPoints(points),
    max: formatPoints(max),
  };
}

function optionOf(points: number, { item }: MarkedItem): MarkOption {
  return { points, label: formatPoints(points), word: wordOf(points, item) };
}

function wordOf(points: number, { levels, words, each, minus }: MarkedItem["item"]): string | null {
  if (levels) return frenchSpaces(words?.[levels.indexOf(points)] ?? "") || null;
  if (each !== undefined && each > 0 && points % each === 0) return say("elements", { count: points / each });
  if (minus !== undefined && minus > 0 && points % minus === 0)
    return say("faults", { count: -points / minus || 0 });
  return null;
}
