import { toBoolean, toInteger } from "../coerce.ts";
import { compareScalars } from "../compare.ts";
import { D, ONE, ZERO } from "../decimal.ts";
import { asScalar, BLANK, FormulaError, isArray, type Scalar, type Value } from "../value.ts";
import { cellsOf, rowsOf, transposed } from "./cells.ts";
import { sameKind } from "./criterion.ts";
import type { FormulaFunction, Thunk } from "./define.ts";
import { matchesPattern } from "./wildcard.ts";

type Found = number | undefined;

/** Where a list holds the value, `*` and `?` being read in a text that is looked for. */
function findExact(value: Scalar, cells: Scalar[], { wildcards = true } = {}): Found {
  const isWanted = (cell: Scalar) =>
    sameKind(cell, value) &&
    (wildcards && typeof value === "string" && typeof cell === "string"
      ? matchesPattern(cell, value)
      : compareScalars(cell, value) === 0);
  const at = cells.findIndex(isWanted);
  return at < 0 ? undefined : at;
}

/** The greatest at or below the value (« below »), or the least at or above it; the last of equals below. */
function findNear(value: Scalar, cells: Scalar[], side: "below" | "above"): Found {
  let best: Found;
  cells.forEach((cell, at) => {
    if (!sameKind(cell, value)) return;
    const order = compareScalars(cell, value);
    const isCandidate = side === "below" ? order <= 0 : order >= 0;
    const gain =
      best === undefined ? 1 : compareScalars(cell, cells[best] ?? BLANK) * (side === "below" ? 1 : -1);
    if (isCandidate && (gain > 0 || (gain === 0 && side === "below"))) best = at;
  });
  return best;
}

function wantValue(value: Value): Scalar {
  const scalar = asScalar(value);
  if (scalar instanceof FormulaError) throw scalar;
  return scalar === BLANK ? ZERO : scalar;
}

function lookUp(rows: Scalar[][], [value = BLANK, , column = BLANK, near = true]: Value[]): Value {
  const index = toInteger(asScalar(column)) - 1;
  if (index < 0) throw new FormulaError("value");
  if (index >= (rows[0]?.length ?? 0)) throw new FormulaError("ref");
  const keys = rows.map((row) => row[0] ?? BLANK);
  const wanted = wantValue(value);
  const at = toBoolean(asScalar(near)) ? findNear(wanted, keys, "below") : findExact(wanted, keys);
  return (at === undefined ? undefined : rows[at]?.[index]) ?? new FormulaError("na");
}

/** « RECHERCHEX(valeur; où chercher; quoi rendre; si rien; sens; ordre) ». */
function lookUpAnywhere(args: Thunk[]): Value {
  const [value = BLANK, where = BLANK, what = BLANK] = args.slice(0, 3).map((arg) => arg());
  const mode = toInteger(asScalar(args[4]?.() ?? ZERO));
  const backwards = toInteger(asScalar(args[5]?.() ?? ONE)) < 0;
  const keys = cellsOf(where);
  const at = findFrom(keys, backwards, (cells) => findByMode(wantValue(value), cells, mode));
  if (at !== undefined) return resultAt(what, at, keys.length);
  const rescue = args[3]?.() ?? BLANK;
  return rescue === BLANK ? new FormulaError("na") : rescue;
}

function findFrom(keys: Scalar[], backwards: boolean, find: (cells: Scalar[]) => Found): Found {
  if (!backwards) return find(keys);
  const at = find(keys.toReversed());
  return at === undefined ? undefined : keys.length - 1 - at;
}

function findByMode(value: Scalar, cells: Scalar[], mode: number): Found {
  if (mode === 2) return findExact(value, cells);
  const exact = findExact(value, cells, { wildcards: false });
  if (exact !== undefined || mode === 0) return exact;
  return findNear(value, cells, mode < 0 ? "below" : "above");
}

function resultAt(what: Value, at: number, size: number): Value {
  const rows = rowsOf(what);
  const lines = rows.length === size ? rows : transposed(rows);
  if (lines.length !== size) throw new FormulaError("value", { reason: "ranges-of-different-sizes" });
  const line = lines[at] ?? [];
  if (line.length === 1) return line[0] ?? BLANK;
  return rows.length === size ? [line] : transposed([line]);
}

/** Rank 0 means the whole row or column; in a single row or column one rank is enough. */
function indexOf([table = BLANK, first = ZERO, second]: Value[]): Value {
  const rows = rowsOf(table);
  const [rank, column] = [
    toInteger(asScalar(first)),
    second === undefined ? undefined : toInteger(asScalar(second)),
  ];
  const isOneRow = rows.length === 1 && column === undefined;
  return cellsAt(rows, isOneRow ? 1 : rank, isOneRow ? rank : (column ?? (rows[0]?.length === 1 ? 1 : 0)));
}

function cellsAt(rows: Scalar[][], row: number, column: number): Value {
  if (row < 0 || column < 0) throw new FormulaError("value");
  if (row > rows.length || column > (rows[0]?.length ?? 0)) throw new FormulaError("ref");
  const lines = row === 0 ? rows : rows.slice(row - 1, row);
  const cells = lines.map((line) => (column === 0 ? line : line.slice(column - 1, column)));
  const one = cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : undefined;
  return one ?? cells;
}

function matchRank([value = BLANK, list = BLANK, type = ONE]: Value[]): D {
  if (!isArray(list)) throw new FormulaError("na");
  const mode = toInteger(asScalar(type));
  const wanted = wantValue(value);
  const cells = cellsOf(list);
  const at = mode === 0 ? findExact(wanted, cells) : findNear(wanted, cells, mode > 0 ? "below" : "above");
  if (at === undefined) throw new FormulaError("na");
  return new D(at + 1);
}

function pick([rank, ...choices]: Thunk[]): Value {
  const chosen = choices[toInteger(asScalar(rank?.() ?? BLANK)) - 1];
  if (!chosen) throw new FormulaError("value");
  return chosen();
}

export const LOOKUP: FormulaFunction[] = [
  { name: "RECHERCHEV", min: 3, max: 4, evaluate: (args) => lookUp(rowsOf(args[1] ?? BLANK), args) },
  {
    name: "RECHERCHEH",
    min: 3,
    max: 4,
    evaluate: (args) => lookUp(transposed(rowsOf(args[1] ?? BLANK)), args),
  },
  { name: "RECHERCHEX", min: 3, max: 6, lazy: true, evaluate: lookUpAnywhere },
  { name: "INDEX", min: 2, max: 3, evaluate: indexOf },
  { name: "EQUIV", min: 2, max: 3, evaluate: matchRank },
  { name: "CHOISIR", min: 2, lazy: true, evaluate: pick },
  { name: "LIGNES", min: 1, max: 1, evaluate: ([table = BLANK]) => new D(rowsOf(table).length) },
  { name: "COLONNES", min: 1, max: 1, evaluate: ([table = BLANK]) => new D(rowsOf(table)[0]?.length ?? 0) },
  { name: "TRANSPOSE", min: 1, max: 1, evaluate: ([table = BLANK]) => transposed(rowsOf(table)) },
];
