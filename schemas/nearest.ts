import { closest, distance } from "fastest-levenshtein";
import { foldName } from "./fold-name.ts";

/**
 * The known word that a misspelt one most likely meant, or null where none is near enough (a third of its letters).
 *
 * @example nearest("exepcted", ["expected", "points"]) // "expected"
 */
export function nearest(typed: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const folded = foldName(typed);
  const index = known.map(foldName).indexOf(closest(folded, known.map(foldName)));
  const candidate = known[index];
  if (candidate === undefined) return null;
  const allowed = Math.ceil(Math.max(folded.length, candidate.length) / 3);
  return distance(folded, foldName(candidate)) <= allowed ? candidate : null;
}
