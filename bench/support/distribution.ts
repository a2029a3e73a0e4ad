/** What is kept of many timings: how many, their middle, their slow end. Milliseconds. */
export interface Distribution {
  count: number;
  medianMs: number;
  p95Ms: number;
  p99Ms: number;
  maxMs: number;
}

/** The distribution of some timings, to the tenth of a millisecond. */
export function distribution(timesMs: readonly number[]): Distribution {
  const sorted = timesMs.toSorted((a, b) => a - b);
  const at = (share: number) =>
    tenth(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { count: sorted.length, medianMs: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), maxMs: at(1) };
}

export const tenth = (value: number) => Math.round(value * 10) / 10;
