import { KEYS } from "./formulas.ts";
import { recalculationsPerSecond } from "./ironcalc.ts";
import { evaluationsPerSecond, parsesPerSecond } from "./our-engine.ts";

/** Parses and evaluations a second of typical keys and, beside them, recalculations of the candidate's spreadsheet. */
export const measureFormulas = () =>
  KEYS.map(({ says, source }) => ({
    says,
    parsesPerSecond: parsesPerSecond(source),
    evaluationsPerSecond: evaluationsPerSecond(source),
    spreadsheetPerSecond: recalculationsPerSecond(source),
  }));
