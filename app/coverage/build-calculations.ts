import type { Calculation } from "#schemas/calculations.ts";
import type { Block } from "#schemas/scenario.ts";

/** A calculation of the catalogue and the papers that ask for it; none where it is a gap. */
export interface CalculationCoverage {
  number: number;
  name: string;
  block: Block;
  papers: string[];
}

/** Lays out which calculations of the catalogue the papers ask for, in the catalogue's order. */
export const buildCalculations = (
  catalogue: readonly Calculation[],
  papers: readonly { caseStudy: string; calculations: readonly number[] }[],
): CalculationCoverage[] =>
  catalogue.map(({ number, name, block }) => ({
    number,
    name,
    block,
    papers: papers
      .filter(({ calculations }) => calculations.includes(number))
      .map(({ caseStudy }) => caseStudy),
  }));
