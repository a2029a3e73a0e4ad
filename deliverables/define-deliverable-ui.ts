import type { ComponentType } from "react";
import type { AnswerResult } from "#schemas/grading.ts";

/** What an editor receives. The raw answer is kept by the page: an editor holds no copy of it. */
export interface EditorProps<Statement, Raw> {
  /** Id of the answer: prefix of the field's DOM ids. */
  id: string;
  statement: Statement;
  /** null while nothing was typed. */
  value: Raw | null;
  onChange(raw: Raw): void;
  /** After the close, and on printed subjects. */
  readOnly: boolean;
}

/** What a report's view of an answer receives. */
export interface ReportProps<Statement, Raw> {
  statement: Statement;
  raw: Raw | null;
  result: AnswerResult;
  /** False while the corrigé is not published: expected values and paths are not there then. */
  withKey: boolean;
}

/** The visible half of an answer type: its editor, and its answer as the corrected copy shows it. */
export interface DeliverableUi<Statement, Raw> {
  readonly type: string;
  readonly Editor: ComponentType<EditorProps<Statement, Raw>>;
  readonly Report: ComponentType<ReportProps<Statement, Raw>>;
  /** Progress of a task: what counts as answered. */
  progress(statement: Statement, raw: Raw | null): "blank" | "partial" | "done";
}

export const defineDeliverableUi = <Statement, Raw>(
  ui: DeliverableUi<Statement, Raw>,
): DeliverableUi<Statement, Raw> => ui;
