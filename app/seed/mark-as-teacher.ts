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
const REACHES = { good: 1, fair: 0.5, weak: 0.2 } as const satisfies Record<Quality, number>;

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
    const items = answer.rubric.map((marked) => {
      const points = pointsFor(marked, answer.max, quality);
      return { ...decided, criterion: marked.item.id, points };
    });
    return [...items, { ...decided, criterion: COMMENT_CRITERION, points: null, comment: COMMENTS[quality] }];
  }
  if (answer.pending === 0) return [];
  return [{ ...decided, criterion: POINTS_CRITERION, points: answer.machine.proposed ?? answer.points }];
}

function pointsFor({ item }: MarkedItem, answerMax: number, quality: Quality): number {
  const options = optionsOfItem(item, answerMax);
  const reach = item.minus === undefined ? REACHES[quality] : 1 - REACHES[quality];
  return options[Math.round((options.length - 1) * reach)] ?? 0;
}
