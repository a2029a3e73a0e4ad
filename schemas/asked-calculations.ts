import type { ScenarioSource } from "./scenario-source.ts";

/** The calculations of the catalogue that a case study asks for, by their numbers, each once, in their order. */
export const askedCalculations = ({ tasks }: ScenarioSource): number[] =>
  [...new Set(tasks.flatMap(({ front }) => front.calculations ?? []))].toSorted(
    (left, right) => left - right,
  );
