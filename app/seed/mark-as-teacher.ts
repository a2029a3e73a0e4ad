import type { FinalAnswer } from "#grading/apply-corrections.ts";
import { COMMENT_CRITERION, POINTS_CRITERION } from "#grading/corrections.ts";
import type { MarkedItem } from "#grading/mark-rubric.ts";
import { optionsOfItem } from "#grading/rubric-options.ts";
import type { Quality } from "./texts.fr.ts";

/** What a person decides on one criterion of an answer; points in hundredths. */
export interface SeededDecision {
  answerId: string;
  criterion: string;
  points: number | null;
  comment: string | null;
  reason: string | null;
}

/** How far along the marks of an item a text of each quality gets. */
const REACHES = { good: 0.8, fair: 0.5, weak: 0.25 } as const satisfies Record<Quality, number>;
/** No two items of a copy are met alike: the same small steps up and down, from one item to the next. */
const STEPS = [0.2, -0.2, 0, 0.1, -0.1];

const COMMENTS = {
  good: "Analyse claire, appuyée sur les annexes. Gardez cette rigueur.",
  fair: "Les idées sont là ; chiffrez chacune d’elles et citez l’annexe.",
  weak: "Répondez à chaque consigne et appuyez-vous sur les documents.",
} as const satisfies Record<Quality, string>;

/**
 * What a fictional teacher decides on one answer of a copy: every item of its rubric, and what the machine left to
 * check. Out: nothing where the machine alone marks.
 */
export function decisionsOn(answer: FinalAnswer, quality: Quality): SeededDecision[] {
  const decided = { answerId: answer.id, comment: null, reason: null };
  if (answer.rubricIsOpen) {
    const items = answer.rubric.map((marked, index) => {
      const reach = REACHES[quality] + (STEPS[(index + answer.id.length) % STEPS.length] ?? 0);
      return { ...decided, criterion: marked.item.id, points: pointsFor(marked, answer.max, reach) };
    });
    return [...items, { ...decided, criterion: COMMENT_CRITERION, points: null, comment: COMMENTS[quality] }];
  }
  if (answer.pending === 0) return [];
  return [{ ...decided, criterion: POINTS_CRITERION, points: answer.machine.proposed ?? answer.points }];
}

/** The mark that lies so far along an item's marks; a malus is met the less, the better the text. */
function pointsFor({ item }: MarkedItem, answerMax: number, reach: number): number {
  const options = optionsOfItem(item, answerMax);
  const along = Math.min(Math.max(item.minus === undefined ? reach : 1 - reach, 0), 1);
  return options[Math.round((options.length - 1) * along)] ?? 0;
}
