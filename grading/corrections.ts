/** The mark of an answer, its rubric apart: what the machine left to a person, or marked otherwise than a person does. */
export const POINTS_CRITERION = "$points";

/** A word to the candidate, without points. */
export const COMMENT_CRITERION = "$comment";

/** A decision of a person on one criterion of one answer: a rubric item's id, `$points` or `$comment`. */
export interface Correction {
  answerId: string;
  criterion: string;
  /** Hundredths; negative for a malus; 0 for a comment. */
  points: number;
  comment: string | null;
  reason: string | null;
  /** Account of the person. */
  by: string;
  /** Instants, UTC ISO text. */
  at: string;
  liftedAt: string | null;
}

/** The decisions that count on one answer, by criterion. */
export type DecisionsOfAnswer = ReadonlyMap<string, Correction>;

/**
 * The decisions that count: on each criterion the newest that is not lifted.
 *
 * In: the corrections of one copy, in any order; of two of the same instant, the later in the list is the newer.
 * Out: by answer id, then by criterion. Never fails.
 * @example decisionsOf([first, second]).get("avis")?.get("compare")?.points // 150
 */
export function decisionsOf(corrections: readonly Correction[]): ReadonlyMap<string, DecisionsOfAnswer> {
  const byAnswer = new Map<string, Map<string, Correction>>();
  for (const correction of corrections) {
    if (correction.liftedAt !== null) continue;
    const decided = byAnswer.get(correction.answerId) ?? new Map<string, Correction>();
    const before = decided.get(correction.criterion);
    if (!before || correction.at >= before.at) decided.set(correction.criterion, correction);
    byAnswer.set(correction.answerId, decided);
  }
  return byAnswer;
}
