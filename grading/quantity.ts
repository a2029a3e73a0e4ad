import type { Place } from "#schemas/problem.ts";
import type { Tolerance } from "#schemas/fields.ts";
import type { KeyFormula } from "./key-formula.ts";
import type { Match } from "./match.ts";
import type { ReadValue } from "./read.ts";
import type { Scalar } from "./formulas/value.ts";
import type { D } from "./formulas/decimal.ts";

/** How exact a figure must be: rounded `to` a step; points left for fewer decimals, taken off for more. */
export interface Precision {
  to: D;
  /** Points left when fewer decimals were written, hundredths; null: the figure is wrong then. */
  fewer: number | null;
  /** Points taken off when more decimals were written, hundredths. */
  more: number;
}

/** A typical error: named in the report, it may earn part of the points. */
export interface Mistake {
  when: KeyFormula;
  says: string;
  /** Hundredths. */
  earns: number;
}

/** Whether later figures that follow from a wrong one keep their points. */
export interface Carry {
  allowed: boolean;
  penalty: number;
  when: KeyFormula | null;
}

/** What a type says of a figure when it declares it. */
export interface QuantityDeclaration {
  /** Name in formulas, folded: "seuil", "budget!B5". */
  name: string;
  label: string;
  key: KeyFormula;
  /** False for a given cell: shown, not marked. */
  asked: boolean;
  unit?: string | null;
  precision?: Precision | null;
  tolerance?: Tolerance | null;
  carry?: Carry;
  /** « À défaut, retenez … »: a third base for later keys. */
  given?: KeyFormula | null;
  /** Bounds outside which a wrong value is absurd and is not carried. */
  plausible?: { from: D; to: D } | null;
  mistakes?: readonly Mistake[];
  /** Compares a value that was read with an expected one; null when they differ. */
  match(read: ReadValue, expected: Scalar, quantity: Quantity): Match | null;
}

/** A figure of the scenario: an asked or given cell, an amount, a date, an option, a step. */
export interface Quantity extends Required<QuantityDeclaration> {
  answerId: string;
  at: Place;
}

export const FULL_CARRY: Carry = { allowed: true, penalty: 0, when: null };
