/**
 * The paper as its candidate receives it, and nothing more: texts of the subject as safe HTML, and for each answer the
 * statement that its type's strict schema lets through. No key, formula, step, rubric or corrigé has a field here.
 */
export interface Paper {
  title: string;
  block: string;
  contextHtml: string;
  parts: PaperPart[];
  documents: PaperDocument[];
  /** The messages that have arrived, the oldest first; null where the paper has none. */
  messages: PaperMessage[] | null;
}

/** A message that arrived during the sitting. One that is not due yet is nowhere in a paper. */
export interface PaperMessage {
  id: string;
  from: string;
  subject: string;
  html: string;
  /** When it arrived, by the server's clock. */
  at: string;
  /** Ids of the tasks that it opened. */
  opens: string[];
}

export interface PaperPart {
  id: string;
  title: string;
  /** Hundredths; null where the paper does not show points at this level. */
  points: number | null;
  tasks: PaperTask[];
}

export interface PaperTask {
  id: string;
  title: string;
  html: string;
  points: number | null;
  /** Ids of the annexes that the task cites. */
  documents: string[];
  answers: PaperAnswer[];
}

export interface PaperAnswer {
  id: string;
  type: string;
  /** What the type's editor shows; its shape is the type's own. */
  statement: unknown;
  points: number | null;
}

/** A text that lies on the desk: an annexe, the presentation of the company, a message. */
export interface PaperSheet {
  id: string;
  /** « Annexe 2 – Compte de résultat ». */
  title: string;
  /** What a tab has room for: « Résultat ». */
  short: string;
  html: string;
}

/** An annexe of the subject. */
export interface PaperDocument extends PaperSheet {
  /** « A » of an annexe to hand back; null where its title says it. */
  letter: string | null;
  /** What to do with it: « À rendre avec la copie »; null for an annexe to read. */
  instruction: string | null;
  /** Where it comes from and who may have it; null for what the authors wrote themselves. */
  rights: string | null;
}
