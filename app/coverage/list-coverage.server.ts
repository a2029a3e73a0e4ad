import { setImmediate } from "node:timers/promises";
import { readCatalogue } from "#app/papers/read-catalogue.server.ts";
import { readFolder } from "#app/papers/read-folder.server.ts";
import { readReferentiel } from "#app/papers/read-referentiel.server.ts";
import { listShelf, type ShelfPaper } from "#app/papers/shelf.server.ts";
import { answerSchema } from "#deliverables/registry.ts";
import type { CaseStudyCover } from "#grading/coverage.ts";
import { askedCalculations } from "#schemas/asked-calculations.ts";
import { coveredTasks } from "#schemas/covered-tasks.ts";
import { readScenario } from "#schemas/read-scenario.ts";
import { buildCalculations, type CalculationCoverage } from "./build-calculations.ts";
import { buildCoverage, type CoverageView } from "./build-coverage.ts";

/** What the page shows, the number of papers read, the titles of those that the check refuses. */
export interface ShelfCoverage extends CoverageView {
  calculations: CalculationCoverage[];
  papers: number;
  unread: string[];
}

/** The coverage of the papers in some folders: tasks of the référentiel, calculations of the catalogue. */
export async function listCoverage(folders: readonly string[]): Promise<ShelfCoverage> {
  const referentiel = await readReferentiel();
  const papers: PaperCover[] = [];
  const unread: string[] = [];
  for (const paper of await listShelf(folders)) {
    const cover = await coverOf(paper);
    if (cover) papers.push(cover);
    else unread.push(paper.title);
    // Reading a paper takes a tenth of a second: candidates who save meanwhile come first.
    await setImmediate();
  }
  return {
    ...buildCoverage(referentiel, papers),
    calculations: buildCalculations(await readCatalogue(), papers),
    papers: papers.length,
    unread,
  };
}

interface PaperCover extends CaseStudyCover {
  calculations: number[];
}

async function coverOf({ folder, block, title }: ShelfPaper): Promise<PaperCover | null> {
  const { source } = readScenario({ ...(await readFolder(folder)), answerSchema });
  if (source === null) return null;
  return {
    caseStudy: `${block} ${title}`,
    covered: coveredTasks(source),
    calculations: askedCalculations(source),
  };
}
