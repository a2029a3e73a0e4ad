import { setImmediate } from "node:timers/promises";
import { readFolder } from "#app/papers/read-folder.server.ts";
import { readReferentiel } from "#app/papers/read-referentiel.server.ts";
import { listShelf, type ShelfPaper } from "#app/papers/shelf.server.ts";
import { answerSchema } from "#deliverables/registry.ts";
import type { CaseStudyCover } from "#grading/coverage.ts";
import { coveredTasks } from "#schemas/covered-tasks.ts";
import { readScenario } from "#schemas/read-scenario.ts";
import { buildCoverage, type CoverageView } from "./build-coverage.ts";

/** The coverage of the papers in some folders; `unread`: titles of those that the check refuses. */
export async function listCoverage(
  folders: readonly string[],
): Promise<CoverageView & { papers: number; unread: string[] }> {
  const referentiel = await readReferentiel();
  const papers: CaseStudyCover[] = [];
  const unread: string[] = [];
  for (const paper of await listShelf(folders)) {
    const cover = await coverOf(paper);
    if (cover) papers.push(cover);
    else unread.push(paper.title);
    // Reading a paper takes a tenth of a second: candidates who save meanwhile come first.
    await setImmediate();
  }
  return { ...buildCoverage(referentiel, papers), papers: papers.length, unread };
}

async function coverOf({ folder, block, title }: ShelfPaper): Promise<CaseStudyCover | null> {
  const { source } = readScenario({ ...(await readFolder(folder)), answerSchema });
  return source && { caseStudy: `${block} ${title}`, covered: coveredTasks(source) };
}
