import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { ScenarioFileSchema } from "#schemas/scenario.ts";
import { paperMinutes } from "./paper-minutes.ts";

/** A case study that lies ready on the disk: what a list needs of it. */
export interface ShelfPaper {
  /** Name of its folder. */
  id: string;
  folder: string;
  title: string;
  block: string;
  minutes: number;
  /** Names of its fixed sets: A, B. */
  sets: string[];
  /** Whether it has values to draw. */
  draws: boolean;
}

const CoverSchema = ScenarioFileSchema.pick({
  title: true,
  block: true,
  duration: true,
  sets: true,
  variables: true,
}).loose();

/**
 * The papers in some folders, by block and title. Only the cover of each is read: whether the rest is sound is found
 * when it is published. A folder whose cover cannot be read is not offered; the author's check says why.
 */
export async function listShelf(roots: readonly string[]): Promise<ShelfPaper[]> {
  const folders = (await Promise.all(roots.map(foldersIn))).flat();
  const papers = (await Promise.all(folders.map(readCover))).flat();
  return papers.sort((left, right) => collator.compare(left.block + left.title, right.block + right.title));
}

const collator = new Intl.Collator("fr");

async function foldersIn(root: string): Promise<string[]> {
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name))
    .map((entry) => path.join(root, entry.name));
}

async function readCover(folder: string): Promise<ShelfPaper[]> {
  const text = await readFile(path.join(folder, "scenario.yaml"), "utf8").catch(() => null);
  if (text === null) return [];
  // All texts, as the reader of scenarios takes them.
  const cover = CoverSchema.safeParse(readYaml(text));
  if (!cover.success) return [];
  const { title, block, duration, sets = {}, variables = {} } = cover.data;
  const draws = Object.values(variables).some(
    (rule) => typeof rule === "object" && ("from" in rule || "choose" in rule),
  );
  const minutes = paperMinutes({ block, duration });
  return [{ id: path.basename(folder), folder, title, block, minutes, sets: Object.keys(sets), draws }];
}

function readYaml(text: string): unknown {
  try {
    return parse(text, { schema: "failsafe", maxAliasCount: 0 });
  } catch {
    return null; // the author's check tells what is wrong, at its line
  }
}
