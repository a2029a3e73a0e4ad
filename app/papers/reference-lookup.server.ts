import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ReferenceLookup } from "#grading/compile-variables.ts";
import { parseReferenceValues, referenceValueAt } from "#schemas/reference-values.ts";

const RATES_FILE = path.join("scenarios", "_reference", "rates-fr.yaml");

/** The dated values of law and trade that the product ships; throws where the file is not sound. */
export async function readReferenceLookup(root = process.cwd()): Promise<ReferenceLookup> {
  const read = parseReferenceValues(await readFile(path.join(root, RATES_FILE), "utf8"), RATES_FILE);
  if (!read.ok) throw new Error(`${RATES_FILE} is not sound: ${JSON.stringify(read.problems)}`);
  const { values } = read.value;
  return (id, day) => {
    const found = referenceValueAt(values, id, day);
    return found.found ? found.value : null;
  };
}

/** A lookup that remembers what it gave, so that a version can pin it. */
export function recordingLookup(lookup: ReferenceLookup): {
  lookup: ReferenceLookup;
  used: ReadonlyMap<string, string>;
} {
  const used = new Map<string, string>();
  const recording: ReferenceLookup = (id, day) => {
    const value = lookup(id, day);
    if (value !== null) used.set(id, value);
    return value;
  };
  return { lookup: recording, used };
}
