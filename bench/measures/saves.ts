import { setTimeout as wait } from "node:timers/promises";
import { SavingTab, signIn, startCopy, type BenchCandidate } from "../support/candidate.ts";
import { distribution, tenth } from "../support/distribution.ts";
import { TEXT_ANSWER, type BenchSchool } from "../support/school.ts";

const WINDOW_MS = 8_000;
const PACE_MS = 3_000;
const PACED_TURNS = 5;
/** What a candidate writes in a text: an answer of an ordinary size. */
const TEXT = "Le seuil de rentabilité est atteint avant la fin de l’exercice. ".repeat(12);

/** Answer saves with 1, 10 and 50 candidates at once without think time, then 200 at a pace of three seconds. */
export async function measureSaves(origin: string, school: BenchSchool) {
  const tabs = await openTabs(origin, school, 200);
  return {
    at1: await saveWithoutPause(tabs.slice(0, 1)),
    at10: await saveWithoutPause(tabs.slice(0, 10)),
    at50: await saveWithoutPause(tabs.slice(0, 50)),
    paced200: await saveAtPace(tabs),
  };
}

async function openTabs(origin: string, school: BenchSchool, count: number): Promise<SavingTab[]> {
  const candidates: BenchCandidate[] = [];
  for (const card of school.candidates.slice(0, count))
    candidates.push((await signIn(origin, card)).candidate);
  const tabs: SavingTab[] = [];
  for (const candidate of candidates) {
    const { attemptId } = await startCopy(candidate, school.sittingId);
    tabs.push(new SavingTab(candidate, attemptId, TEXT_ANSWER));
  }
  return tabs;
}

async function saveWithoutPause(tabs: readonly SavingTab[]) {
  const timesMs: number[] = [];
  const start = performance.now();
  const end = start + WINDOW_MS;
  await Promise.all(
    tabs.map(async (tab, index) => {
      for (let turn = 0; performance.now() < end; turn += 1)
        timesMs.push(await tab.save(`${index} ${turn} ${TEXT}`));
    }),
  );
  const seconds = (performance.now() - start) / 1_000;
  return { ...distribution(timesMs), savesPerSecond: tenth(timesMs.length / seconds) };
}

async function saveAtPace(tabs: readonly SavingTab[]) {
  const timesMs: number[] = [];
  await Promise.all(
    tabs.map(async (tab, index) => {
      await wait((PACE_MS * index) / tabs.length);
      for (let turn = 0; turn < PACED_TURNS; turn += 1) {
        const tookMs = await tab.save(`${index} ${turn} ${TEXT}`);
        timesMs.push(tookMs);
        await wait(Math.max(PACE_MS - tookMs, 0));
      }
    }),
  );
  return distribution(timesMs);
}
