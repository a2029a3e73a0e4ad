const COUNT = 9_999;

/**
 * A number of four digits that no other copy of the sitting has: random, so that it says nothing of who wrote it.
 * Throws where all are taken. `random` gives a number from 0 to 1, 1 left out.
 * @example freeCopyNumber(new Set(), () => 0.0426) // "0426"
 */
export function freeCopyNumber(taken: ReadonlySet<string>, random: () => number): string {
  if (taken.size >= COUNT) throw new Error("every copy number of this sitting is taken");
  for (let number = 1 + Math.floor(random() * COUNT); ; number = (number % COUNT) + 1) {
    const text = String(number).padStart(4, "0");
    if (!taken.has(text)) return text;
  }
}
