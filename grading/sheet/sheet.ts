import { FormulaError, type Scalar } from "#grading/formulas/value.ts";

/** A sheet as it was filled in, in the French form: `B4` holds « =SOMME(B2:B3) », « 1234,5 », « Janvier ». */
export interface SheetContent {
  cells: ReadonlyMap<string, string>;
  /** Names given to cells, folded, with what they stand for: « taux » is « B2 » or « B2:B5 ». */
  names: ReadonlyMap<string, string>;
}

/** A sheet whose formulas were read: it is recalculated as often as its data change. */
export interface Sheet {
  /** The value of each filled cell once these cells hold something else; the sheet itself stays as it was. */
  recalculate(changes: ReadonlyMap<string, string>): ReadonlyMap<string, Scalar>;
}

/**
 * The door to a spreadsheet's engine. What marks a sheet is given one: which engine recalculates is decided elsewhere
 * (docs/decisions/0006), and the cases of marking run through each of them.
 */
export type OpenSheet = (content: SheetContent) => Sheet;

export const NO_CHANGE: ReadonlyMap<string, string> = new Map();

export const isFormula = (content: string | undefined) => content?.startsWith("=") ?? false;

/** The value of a cell that the engine does not recalculate (a function that it has not): a person must look at it. */
export const notRecalculated = (written: string) =>
  new FormulaError("name", { reason: "not-recalculated", written });

/** What kept a value from being recalculated, as written; null where it was. */
export const whyNotRecalculated = (value: Scalar | undefined): string | null =>
  value instanceof FormulaError && value.params.reason === "not-recalculated"
    ? String(value.params.written)
    : null;
