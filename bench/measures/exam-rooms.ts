import { chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../bin/steps/find-browser.js";
import { signIn, startCopy } from "../support/candidate.ts";
import { distribution } from "../support/distribution.ts";
import type { BenchSchool } from "../support/school.ts";

const OPENINGS = 5;

/**
 * The page of a sitting in a real browser: what it weighs with the editors that its paper asks for, and how long its
 * spreadsheet takes from the click on the question to the grid, its engine being fetched beforehand or not.
 */
export async function measureExamRooms(origin: string, { candidates, spreadsheet }: BenchSchool) {
  const card = candidates[1];
  if (!card) throw new Error("the school has candidates");
  const { candidate } = await signIn(origin, card);
  const { attemptId } = await startCopy(candidate, spreadsheet.sittingId);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
  try {
    const [ready, cold]: [number[], number[]] = [[], []];
    let scripts = 0;
    for (let opening = 0; opening < OPENINGS; opening += 1)
      for (const waits of [true, false]) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
        const [name = "", value = ""] = candidate.cookie.split("=");
        await context.addCookies([{ name, value, url: origin }]);
        const page = await context.newPage();
        await page.goto(`${origin}/epreuve/${attemptId}`);
        await page.getByRole("navigation", { name: "Toutes les questions" }).waitFor();
        if (waits) await page.waitForLoadState("networkidle");
        if (waits) scripts = await scriptBytes(page);
        (waits ? ready : cold).push(await timeToGrid(page, spreadsheet.question));
        await context.close();
      }
    return {
      scriptBytesOfWholePaper: scripts,
      gridOnceReady: distribution(ready),
      gridAtOnce: distribution(cold),
    };
  } finally {
    await browser.close();
  }
}

async function timeToGrid(page: Page, question: string): Promise<number> {
  const start = performance.now();
  await page
    .getByRole("navigation", { name: "Toutes les questions" })
    .getByRole("button", { name: new RegExp(`^${question},`) })
    .click();
  await page.locator("[data-spreadsheet] canvas").first().waitFor();
  return performance.now() - start;
}

/** Bytes over the wire of the scripts that came, those of the editors of this paper included. */
const scriptBytes = (page: Page): Promise<number> =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry): entry is PerformanceResourceTiming => entry.name.endsWith(".js"))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
