import type { Problem } from "#schemas/problem.ts";
import { SCENARIO_FILE } from "#schemas/scenario-files.ts";
import type { ScenarioSource } from "#schemas/scenario-source.ts";

/** The blocks that a commission marks on a grid: `scenarios/_reference/grilles/` has theirs. */
const WITH_GRID: readonly string[] = ["U4", "U51"];

/** A grid where there is none: U52 and U6 are written papers, marked on points. */
export function checkGrid({ file: { assessment, block }, locate }: ScenarioSource): Problem[] {
  if (assessment !== "grid" || WITH_GRID.includes(block)) return [];
  const at = locate(SCENARIO_FILE, ["assessment"]);
  return [{ severity: "problem", code: "no-grid-for-block", params: { block }, at }];
}
