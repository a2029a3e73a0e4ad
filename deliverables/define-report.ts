import type { Params, Path, State } from "#schemas/grading.ts";
import type { Block } from "#schemas/report.ts";
import type { Catalogue } from "#grading/language/render-message.ts";

/**
 * One figure of an answer as it may be told. Where the corrigé is not published, what would give it away is null and
 * nothing else of it is here: a type cannot tell by mistake what it is not given.
 */
export interface ToldFigure {
  /** Name in formulas: "seuil", "budget!B5". */
  name: string;
  label: string | null;
  state: State;
  typed: string | null;
  read: string | null;
  expected: string | null;
  path: Path | null;
  ownPath: Path | null;
  /** What is said of the way it was written or read, in French. */
  notes: string[];
  /** The typical errors that were recognised, in French. */
  mistakes: string[];
  /** Points of a cell, « 0,40 »; null where cells have no share of their own. */
  share: { earned: string; share: string } | null;
  /** Where it stands in its answer, as its type names places in its finding « placed »: nothing that gives the key away. */
  place?: Params;
}

/** What a type is given to tell one answer. */
export interface Telling<Statement, Raw> {
  statement: Statement;
  raw: Raw | null;
  figures: readonly ToldFigure[];
}

/**
 * How an answer type is told in a corrected copy: its answer in blocks, which the page and the paper draw alike, and
 * the sentence of each finding that its grader gives beside the shared ones.
 */
export interface ReportOfType<Statement, Raw> {
  readonly type: string;
  readonly messages: Catalogue;
  tell(telling: Telling<Statement, Raw>): Block[];
}

export const defineReport = <Statement, Raw>(
  report: ReportOfType<Statement, Raw>,
): ReportOfType<Statement, Raw> => report;

/** Any type, as the registry and the builder of reports hold it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the registry is the one place where types of answers meet
export type AnyReport = ReportOfType<any, any>;
