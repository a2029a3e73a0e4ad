import { CONDITIONAL } from "./conditional.ts";
import { DATES } from "./dates.ts";
import type { FormulaFunction } from "./define.ts";
import { DEPRECIATION } from "./depreciation.ts";
import { INVESTMENTS } from "./investments.ts";
import { LOANS } from "./loans.ts";
import { LOGIC } from "./logic.ts";
import { LOOKUP } from "./lookup.ts";
import { MATH } from "./math.ts";
import { STATISTICS } from "./statistics.ts";
import { TEXT } from "./text.ts";
import { WORKING_DAYS } from "./working-days.ts";

/** Every function of the formulas, by family. */
const FUNCTIONS: FormulaFunction[] = [
  ...MATH,
  ...STATISTICS,
  ...CONDITIONAL,
  ...LOGIC,
  ...LOOKUP,
  ...DATES,
  ...WORKING_DAYS,
  ...LOANS,
  ...INVESTMENTS,
  ...DEPRECIATION,
  ...TEXT,
];

const byName = new Map(FUNCTIONS.map((definition) => [definition.name, definition]));

/** The names of all functions, without accents, in capitals. */
export const functionNames: readonly string[] = [...byName.keys()];

/** The function of that name (folded, in capitals), if there is one. */
export const findFunction = (name: string): FormulaFunction | undefined => byName.get(name);
