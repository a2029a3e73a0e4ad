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

/**
 * How an answer stands on the page. The page writes the label; the editor points to it.
 * `line`: one field beside its label. `block`: one field under it. `group`: several fields under it.
 * The label's id is `labelId(id)`; a single field's id is `fieldId(id)`.
 */
export type Shape = "line" | "block" | "group";

export const labelId = (id: string) => `${id}-label`;
export const fieldId = (id: string) => `${id}-field`;

/** Progress of an answer: `partial` too where what was typed is still to be settled or cannot be read. */
export type Progress = "blank" | "partial" | "done";

/** The visible half of an answer type, for who answers; who reads the corrected copy is served by `define-report.ts`. */
export interface DeliverableUi<Statement, Raw> {
  readonly type: string;
  readonly Editor: ComponentType<EditorProps<Statement, Raw>>;
  shape(statement: Statement): Shape;
  /** The words of the label. */
  label(statement: Statement): string;
  progress(statement: Statement, raw: Raw | null): Progress;
  /**
   * Fetches what the editor does not bring with the page. Called once a paper that asks for this type is open, so that
   * its question comes up later without the network; absent where the page has all it needs.
   */
  prepare?(): Promise<unknown>;
}

export const defineDeliverableUi = <Statement, Raw>(
  ui: DeliverableUi<Statement, Raw>,
): DeliverableUi<Statement, Raw> => ui;

/** Any type, as the registry holds it: the page pairs each statement with the editor of its own type. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the registry is the one place where types of answers meet
export type AnyDeliverableUi = DeliverableUi<any, any>;
