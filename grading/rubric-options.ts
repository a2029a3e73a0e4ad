import { rubricItemMax, type RubricItem } from "#schemas/rubric.ts";

/**
 * The marks that a person can give to a rubric item, in the order of the keys 0, 1, 2…
 *
 * In: the item, the most points of its answer (the bound of a malus without one). Out: hundredths, distinct; a malus
 * counts down from 0. Never fails. Rule: scenario-format, « Rubric items ».
 * @example optionsOfItem({ id: "a", says: "…", each: 75, at_most: 225 }, 850) // [0, 75, 150, 225]
 */
export function optionsOfItem(item: RubricItem, answerMax: number): number[] {
  if (item.levels) return [...new Set(item.levels)].toSorted((a, b) => a - b);
  if (item.minus !== undefined)
    return steps(item.minus, item.at_most ?? answerMax).map((points) => 0 - points);
  if (item.each !== undefined) return steps(item.each, item.at_most ?? item.each);
  return [...new Set([0, rubricItemMax(item)])];
}

/** From 0 by equal steps up to a ceiling, which is always one of them. */
function steps(step: number, ceiling: number): number[] {
  if (step <= 0) return [0];
  const whole = Array.from({ length: Math.floor(ceiling / step) + 1 }, (_, count) => count * step);
  return ceiling % step === 0 ? whole : [...whole, ceiling];
}

/** The marks that are not full marks nor a malus: whether an item must be decided on before the mark is known. */
export const mustBeDecided = (item: RubricItem) => item.minus === undefined;
