import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseAssessmentGrid, type AssessmentGrid } from "#schemas/assessment-grid.ts";
import type { Block } from "#schemas/scenario.ts";

const FOLDER = path.join("scenarios", "_reference", "grilles");

/** The grid of a block, as the product ships it or the school changed it; throws where the file is not sound. */
export async function readGrid(block: Block, root = process.cwd()): Promise<AssessmentGrid> {
  const file = path.join(FOLDER, `${block.toLowerCase()}.yaml`);
  const read = parseAssessmentGrid(await readFile(path.join(root, file), "utf8"), file);
  if (!read.ok) throw new Error(`${file} is not sound: ${JSON.stringify(read.problems)}`);
  return read.value;
}
