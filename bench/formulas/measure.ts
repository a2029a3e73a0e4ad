import { KEYS } from "./formulas.ts";
import { recalculationsPerSecond } from "./ironcalc.ts";
import { evaluationsPerSecond, parsesPerSecond } from "./our-engine.ts";

/** `npx tsx bench/formulas/measure.ts`: parses, evaluations and, beside them, recalculations of the spreadsheet. */
console.log(["key", "parse/s", "evaluations/s", "IronCalc/s"].join("\t"));
for (const { says, source } of KEYS)
  console.log(
    [says, parsesPerSecond(source), evaluationsPerSecond(source), recalculationsPerSecond(source)].join("\t"),
  );
