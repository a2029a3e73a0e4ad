import { signIn, startCopy } from "../support/candidate.ts";
import { distribution, tenth } from "../support/distribution.ts";
import type { BenchSchool } from "../support/school.ts";

const OPENINGS = 60;

/** Copies opened one after the other: begun, then the whole statement fetched. */
export async function measureOpenings(origin: string, { candidates, sittingId }: BenchSchool) {
  const signedIn = await Promise.all(candidates.slice(-OPENINGS).map((card) => signIn(origin, card)));
  const timesMs: number[] = [];
  const start = performance.now();
  for (const { candidate } of signedIn) timesMs.push((await startCopy(candidate, sittingId)).tookMs);
  return { ...distribution(timesMs), perSecond: tenth(OPENINGS / ((performance.now() - start) / 1_000)) };
}
