import type { Grading } from "#grading/define-deliverable.ts";
import type { CompiledStep } from "./compile-steps.ts";
import type { Line } from "./read-lines.ts";
import { StepSearch, type FoundStep } from "./step-search.ts";

export interface Recognition {
  steps: readonly FoundStep[];
  /** Lines that nothing recognised: a person reads them. */
  unknown: readonly Line[];
}

/**
 * Finds the steps of the corrigé in the candidate's lines, each with the candidate's own earlier lines.
 *
 * In: the steps in the corrigé's order, the lines, the grading. Out: what was found of each step, the lines left.
 * By keys first; then one wrong line at a time (a typical mistake, a line that bears a step's name), and what follows
 * from it; the last line left stands for the result. Rule: scenario-format, « Workings ».
 */
export function recogniseSteps(
  steps: readonly CompiledStep[],
  lines: readonly Line[],
  grading: Grading,
): Recognition {
  const search = new StepSearch(steps, lines, grading);
  search.findMissing();
  while (search.takeWrongLine()) search.findMissing();
  search.takeLast();
  return {
    steps: steps.map((step) => search.outcomeOf(step)),
    unknown: lines.filter((line) => !search.isUsed(line)),
  };
}
