/** Where a fault lies in a scenario's files; lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
}

/** A `problem` refuses the scenario; a `warning` is said and does not. */
export type Severity = "problem" | "warning";

/**
 * One fault of an author, with its place. `code` is stable and kebab-case; the French sentence is in a
 * `messages.fr.ts`, rendered with `params`.
 */
export interface Problem {
  severity: Severity;
  code: string;
  params: Record<string, string | number>;
  at: Place;
}
