import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseReferentiel, type Referentiel } from "#schemas/referentiel.ts";

const FILE = path.join("scenarios", "_reference", "referentiel-gpme.yaml");
let reading: Promise<Referentiel> | undefined;

/** The référentiel that the product ships, read once; rejects where the file is not sound. */
export function readReferentiel(root = process.cwd()): Promise<Referentiel> {
  reading ??= read(path.join(root, FILE));
  return reading;
}

async function read(file: string): Promise<Referentiel> {
  const parsed = parseReferentiel(await readFile(file, "utf8"), FILE);
  if (!parsed.ok) throw new Error(`${FILE} is not sound: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}
