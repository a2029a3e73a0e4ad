/**
 * The longest series of steps that stand in the right order, whatever stands between them.
 *
 * In: the rank of each step placed, in the candidate's order; steps of equal rank have no order between them; null for a
 * step that has no place. Out: the positions of the series, the first one found where several are as long.
 * Rule: scenario-format, « Answer types »: ordering is marked by the longest right order.
 * @example longestRightOrder([1, 4, 2, 3]) // [0, 2, 3]
 */
export function longestRightOrder(ranks: readonly (number | null)[]): number[] {
  const best: number[][] = [];
  for (const [position, rank] of ranks.entries()) {
    if (rank === null) {
      best.push([]);
      continue;
    }
    const before = best.filter((series) => {
      const last = series.at(-1);
      return last !== undefined && (ranks[last] ?? Infinity) <= rank;
    });
    best.push([...longest(before), position]);
  }
  return longest(best);
}

const longest = (series: readonly number[][]) =>
  series.reduce<number[]>((found, one) => (one.length > found.length ? one : found), []);
