import type { CopyTotals } from "./marking-copy.ts";

/** Where a copy stands for who marks it. */
export type MarkingState = "absent" | "writing" | "ungraded" | "to-mark" | "marked";

/** A line of the class: a copy by its number, never a name. */
export interface ClassRow {
  copyNumber: string | null;
  state: MarkingState;
  /** null until the machine has marked. */
  totals: CopyTotals | null;
  /** Late saves that nobody accepted. */
  lateSaves: number;
  /** Only for who asked to see names. */
  name: string | null;
}
