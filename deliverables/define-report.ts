import type { Block } from "#schemas/report.ts";
import type { AnswerResult } from "#schemas/grading.ts";
import type { Catalogue } from "#grading/language/render-message.ts";

/** What a type is given to tell one answer. */
export interface Telling<Statement, Raw> {
  statement: Statement;
  raw: Raw | null;
  result: AnswerResult;
  /** False while the corrigé is not published: expected values and paths must not be told then. */
  withKey: boolean;
}

/**
 * How an answer type is told in a corrected copy: its answer in blocks, which the page and the paper draw alike, and
 * the sentence of each finding that its grader may give beside the shared ones.
 */
export interface ReportOfType<Statement, Raw> {
  readonly type: string;
  readonly messages: Catalogue;
  tell(telling: Telling<Statement, Raw>): Block[];
}

export const defineReport = <Statement, Raw>(
  report: ReportOfType<Statement, Raw>,
): ReportOfType<Statement, Raw> => report;
