import type { Problem } from "#schemas/problem.ts";
import type { ScenarioSource } from "#schemas/scenario-source.ts";

/** Numbers of calculations that the catalogue does not have. */
export function checkCalculations(source: ScenarioSource, numbers: readonly number[]): Problem[] {
  const known = new Set(numbers);
  return source.tasks.flatMap(({ file, front }) =>
    (front.calculations ?? []).flatMap((number, index): Problem[] => {
      if (known.has(number)) return [];
      const at = source.locate(file, ["calculations", index]);
      return [{ severity: "problem", code: "unknown-calculation", params: { number }, at }];
    }),
  );
}
