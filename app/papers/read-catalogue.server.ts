import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseCalculations, type Calculation } from "#schemas/calculations.ts";

const CATALOGUE_FILE = path.join("scenarios", "_reference", "calculations.yaml");

/** The catalogue of calculations that the product ships; throws where the file is not sound. */
export async function readCatalogue(root = process.cwd()): Promise<Calculation[]> {
  const read = parseCalculations(await readFile(path.join(root, CATALOGUE_FILE), "utf8"), CATALOGUE_FILE);
  if (!read.ok) throw new Error(`${CATALOGUE_FILE} is not sound: ${JSON.stringify(read.problems)}`);
  return read.value.calculations;
}
