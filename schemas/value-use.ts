import type { Place } from "./problem.ts";

/** A text of the subject that prints a value of the scenario, and where. */
export interface ValueUse {
  name: string;
  at: Place;
  /** The sentence, cell or line around it, for what a check has to say of words near a value. */
  around: string;
}
