import type { MarkingAnswer } from "#app/marking/marking-copy.ts";

/**
 * The next answer that a person has to look at, forwards or backwards; the id, or null where there is none. Forwards,
 * those that still wait come first; backwards every one counts, to go over them again.
 */
export function nextToDecide(
  answers: readonly MarkingAnswer[],
  currentId: string,
  step: 1 | -1,
): string | null {
  const index = answers.findIndex(({ id }) => id === currentId);
  if (step === -1) return answers.slice(0, index).findLast(({ isForPerson }) => isForPerson)?.id ?? null;
  const after = answers.slice(index + 1);
  const waits = ({ pending }: MarkingAnswer) => pending > 0;
  return (after.find(waits) ?? answers.slice(0, Math.max(index, 0)).find(waits))?.id ?? null;
}
