import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseReferentiel, type Referentiel } from "#schemas/referentiel.ts";

const REFERENTIEL_FILE = path.join("scenarios", "_reference", "referentiel-gpme.yaml");

/** The référentiel that the product ships; throws where the file is not sound. */
export async function readReferentiel(root = process.cwd()): Promise<Referentiel> {
  const read = parseReferentiel(await readFile(path.join(root, REFERENTIEL_FILE), "utf8"), REFERENTIEL_FILE);
  if (!read.ok) throw new Error(`${REFERENTIEL_FILE} is not sound: ${JSON.stringify(read.problems)}`);
  return read.value;
}
