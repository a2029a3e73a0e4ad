import type { RubricLine } from "#schemas/grading.ts";
import { rubricItemMax, rubricMax, type RubricItem } from "#schemas/rubric.ts";
import type { DecisionsOfAnswer } from "./corrections.ts";
import { mustBeDecided } from "./rubric-options.ts";

/** A rubric item with what a person decided of it. Points in hundredths. */
export interface MarkedItem {
  item: RubricItem;
  /** What is expected with this copy's own figures; null when the item has no formula. */
  expects: string | null;
  max: number;
  /** What was decided; null while nobody did. */
  decided: number | null;
  /** False where the item that it needs earned nothing: it then counts for nothing, whatever was decided. */
  needsMet: boolean;
  /** What it adds to the mark: 0 while undecided or while its need is not met. */
  points: number;
  comment: string | null;
}

export interface MarkedRubric {
  items: MarkedItem[];
  points: number;
  /** Points that a person has still to decide on. */
  pending: number;
}

/**
 * Marks a rubric with the decisions of a person.
 *
 * In: the items, what each expects of this copy, the decisions on the answer. Out: the items with their points; the sum
 * is never under 0 nor over the rubric's points; an undecided malus takes nothing off and is not waited for.
 * Rule: scenario-format, « Rubric items ».
 * @example markRubric(items, lines, decisions).points // 250
 */
export function markRubric(
  items: readonly RubricItem[],
  lines: readonly RubricLine[],
  decisions: DecisionsOfAnswer,
): MarkedRubric {
  const expects = new Map(lines.map((line) => [line.id, line.expects]));
  const decided = new Map(items.map((item) => [item.id, decidedPoints(item, decisions)]));
  const marked = items.map((item): MarkedItem => {
    const own = decided.get(item.id) ?? null;
    const needsMet = needIsMet(item, items, decided);
    return {
      item,
      expects: expects.get(item.id) ?? null,
      max: rubricItemMax(item),
      decided: own,
      needsMet,
      points: needsMet ? (own ?? 0) : 0,
      comment: decisions.get(item.id)?.comment ?? null,
    };
  });
  const earned = marked.reduce((sum, { points }) => sum + points, 0);
  const pending = marked.filter(isPending).reduce((sum, { max }) => sum + max, 0);
  return { items: marked, points: clamp(earned, 0, rubricMax(items)), pending };
}

/** A mark within what the item can give today: a newer version of the paper may have changed it. */
function decidedPoints(item: RubricItem, decisions: DecisionsOfAnswer): number | null {
  const decision = decisions.get(item.id);
  if (!decision) return null;
  if (item.minus === undefined) return clamp(decision.points, 0, rubricItemMax(item));
  return clamp(decision.points, item.at_most === undefined ? -Infinity : -item.at_most, 0);
}

/** True unless an item on the chain of needs was decided to earn nothing. */
function needIsMet(
  item: RubricItem,
  items: readonly RubricItem[],
  decided: ReadonlyMap<string, number | null>,
): boolean {
  const seen = new Set<string>([item.id]);
  for (let need = item.needs; need !== undefined && !seen.has(need);) {
    seen.add(need);
    if (decided.get(need) === 0) return false;
    need = items.find(({ id }) => id === need)?.needs;
  }
  return true;
}

const isPending = ({ item, decided, needsMet }: MarkedItem) =>
  mustBeDecided(item) && needsMet && decided === null;

export const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);
