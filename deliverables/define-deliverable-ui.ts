import type { ComponentType } from "react";

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

/** What a candidate sees of an answer type; how a corrected copy tells it is in `define-report.ts`. */
export interface DeliverableUi<Statement, Raw> {
  readonly type: string;
  readonly Editor: ComponentType<EditorProps<Statement, Raw>>;
  /** Progress of a task: what counts as answered. */
  progress(statement: Statement, raw: Raw | null): "blank" | "partial" | "done";
}

export const defineDeliverableUi = <Statement, Raw>(
  ui: DeliverableUi<Statement, Raw>,
): DeliverableUi<Statement, Raw> => ui;
