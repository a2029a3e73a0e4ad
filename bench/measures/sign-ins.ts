import { signIn } from "../support/candidate.ts";
import { distribution } from "../support/distribution.ts";
import type { BenchSchool } from "../support/school.ts";
import { setTimeout as wait } from "node:timers/promises";

const SIGN_INS = 300;
const MINUTE_MS = 60_000;

/** Three hundred sign-ins spread over a minute, from one address: a school is one. */
export async function measureSignIns(origin: string, { candidates }: BenchSchool) {
  const start = performance.now();
  const timesMs = await Promise.all(
    candidates.slice(0, SIGN_INS).map(async (card, index) => {
      await wait((MINUTE_MS * index) / SIGN_INS);
      return (await signIn(origin, card)).tookMs;
    }),
  );
  return { ...distribution(timesMs), seconds: Math.round((performance.now() - start) / 1_000) };
}
