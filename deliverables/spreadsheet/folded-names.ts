import { foldName } from "#schemas/fold-name.ts";

/** The names that a candidate gave to cells, folded as names of formulas are. */
export const foldedNames = (names: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> =>
  new Map(Object.entries(names).map(([name, range]) => [foldName(name), range]));
