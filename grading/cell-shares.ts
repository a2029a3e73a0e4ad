import type { D } from "./formulas/decimal.ts";
import type { Quantity } from "./quantity.ts";

/** A figure that has its part of an answer's points: a cell, a pair. */
export interface SharingCell {
  figure: Quantity;
  /** True where it is recopied: shown as marked, without points. */
  copies: boolean;
}

/** Cells that share points: in proportion to the right ones, or all of them or nothing. */
export interface Group<Cell extends SharingCell = SharingCell> {
  points: D;
  cells: readonly Cell[];
  all: boolean;
}

/** How the points of an answer of several figures are given. Points in hundredths, exact fractions. */
export type Sharing<Cell extends SharingCell = SharingCell> =
  | { kind: "groups"; groups: readonly Group<Cell>[] }
  | { kind: "start"; start: D; minus: D; cells: readonly Cell[] }
  | { kind: "each"; each: D; atMost: D; groups: readonly (readonly Cell[])[] };
