import { gzipSync } from "node:zlib";
import { signIn, startCopy } from "../support/candidate.ts";
import type { BenchSchool } from "../support/school.ts";

const SCRIPT = /\/assets\/[\w.~-]+\.js/g;

/** The gzipped bytes of every script that the sitting's page asks for, its modules' own imports included. */
export async function measurePageWeight(origin: string, { candidates, sittingId }: BenchSchool) {
  const card = candidates[0];
  if (!card) throw new Error("the school has candidates");
  const { candidate } = await signIn(origin, card);
  const { attemptId } = await startCopy(candidate, sittingId);
  const page = await fetch(`${origin}/epreuve/${attemptId}`, { headers: { Cookie: candidate.cookie } });
  const html = await page.text();
  const scripts = new Map<string, number>();
  await weigh(origin, html, scripts);
  const gzippedBytes = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
  return { scripts: scripts.size, gzippedBytes, htmlGzippedBytes: gzipSync(html).length };
}

async function weigh(origin: string, source: string, scripts: Map<string, number>): Promise<void> {
  for (const path of staticImports(source)) {
    if (scripts.has(path)) continue;
    const code = await (await fetch(origin + path)).text();
    scripts.set(path, gzipSync(code).length);
    await weigh(origin, code, scripts);
  }
}

/** What a page or a module loads at once: an `import()` waits until it is wanted. */
function staticImports(source: string): string[] {
  const isPage = source.startsWith("<!DOCTYPE");
  const paths = isPage
    ? (source.match(SCRIPT) ?? [])
    : [...source.matchAll(/(?:from|import)"\.\/([\w.~-]+\.js)"/g)].map((match) => `/assets/${match[1]}`);
  return [...new Set(paths)];
}
