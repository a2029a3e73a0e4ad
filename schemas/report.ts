import type { FileKind } from "./uploaded-file.ts";

/**
 * The corrected copy as data: French sentences ready to show, the same for the page and for the paper. It is built for
 * a stage of publication: what a stage does not show is not there.
 */

/** How an answer or a cell stands, in the words of the house. */
export type ReportState = "juste" | "report" | "partiel" | "faux" | "vide" | "verifier" | "provisoire";

/** One line of an answer: « Attendu : 296 296,30 € ». */
export interface Fact {
  label: string;
  /** What was typed, verbatim, in front of the text. */
  verbatim: string | null;
  text: string;
  tone: "plain" | "strong" | "path";
}

/** A cell of a table as shown: given, or filled by the candidate and marked. */
export interface ReportCell {
  text: string;
  heading: boolean;
  numeric: boolean;
  /** null for what the subject printed, and for free cells. */
  state: ReportState | null;
  /** What was expected, where it differs from what was read. */
  expected: string | null;
}

/** A line of a chart: its bar by the units that it covers, from 0, and where it was due if it is not there. */
export interface ReportBar {
  text: string;
  state: ReportState | null;
  bar: { from: number; to: number } | null;
  expected: { from: number; to: number } | null;
}

/** A file that was handed in; its address is known to the page. */
export interface ReportFile {
  id: string;
  /** As the candidate calls it; its rank where who reads must not know who wrote: « Pièce 1 (xlsx) ». */
  name: string;
  kind: FileKind;
  /** « Classeur Excel (.xlsx) ». */
  kindWords: string;
  /** « 24 Ko ». */
  size: string;
}

/** A stretch of text of one weight. */
export interface ReportRun {
  text: string;
  weight: "normal" | "bold";
}

/** A block of a written text. Never markup. */
export type WrittenBlock =
  | { kind: "paragraph"; runs: ReportRun[] }
  | { kind: "list"; marks: "bullets" | "numbers"; items: ReportRun[][] }
  /** The first row heads the columns. */
  | { kind: "table"; rows: ReportRun[][][] };

/** What a written sheet is made of, from top to bottom. Texts are verbatim, their lines kept. */
export type SheetPiece =
  /** What the sheet is, in its middle: « NOTE DE SERVICE ». */
  | { kind: "title"; text: string }
  /** A block on one side: sender, recipient, place and date, signature. */
  | { kind: "lines"; side: "start" | "end"; text: string }
  /** « Objet : relance ». */
  | { kind: "entry"; label: string; text: string }
  | WrittenBlock;

/**
 * What the part of an answer is made of. A type tells its answer in these blocks; the page and the paper each know how
 * to draw them, and no type.
 */
export type Block =
  | { kind: "facts"; heading: string | null; state: ReportState | null; facts: Fact[] }
  | { kind: "grid"; caption: string; rows: ReportCell[][] }
  /** Bars along units: `units` heads each of them, in two lines at most. */
  | { kind: "bars"; caption: string; units: string[]; rows: ReportBar[] }
  /** What was written, verbatim, lines kept. `calculation` lines are set like figures. */
  | { kind: "quote"; label: string; text: string; calculation: boolean }
  | { kind: "files"; label: string; files: ReportFile[] }
  /** A letter, a mail, minutes: set as the real sheet. */
  | { kind: "sheet"; label: string; words: number; pieces: SheetPiece[] }
  | { kind: "note"; text: string };

/** Why points are lost or kept: the cost first, in words. */
export interface Reason {
  /** « − 0,80 point »; null for what costs nothing. */
  cost: string | null;
  text: string;
}

/** An item of a rubric, as marked. */
export interface ReportRubricLine {
  /** What was looked for; « Item 2 » before the corrigé is published. */
  says: string;
  state: ReportState;
  stateWords: string;
  /** « 1,50 »; an en dash while it waits. */
  points: string;
  /** null for a malus. */
  max: string | null;
  /** The word of the level, the figure expected of this copy. */
  notes: string[];
}

export interface ReportComment {
  text: string;
}

/** One answer, as the corrected copy tells it. */
export interface ReportAnswer {
  id: string;
  type: string;
  label: string;
  state: ReportState;
  stateWords: string;
  points: string;
  max: string;
  blocks: Block[];
  reasons: Reason[];
  rubric: ReportRubricLine[];
  comment: ReportComment | null;
}

export interface ReportTask {
  id: string;
  title: string;
  /** The question as printed, safe HTML. */
  statement: string;
  state: ReportState;
  stateWords: string;
  points: string;
  max: string;
  /** The message that it comes after and the data that this changed, or why it was not asked; null for others. */
  event: { title: string; text: string } | null;
  /** « Report d'erreur », explained once; null where nothing was carried. */
  carried: { title: string; text: string } | null;
  answers: ReportAnswer[];
  /** Costs charged once in the question. */
  charges: Reason[];
  /** « Annexes concernées : 2 et 3 » and their titles. */
  documents: { summary: string; titles: string[] } | null;
}

export interface ReportPart {
  id: string;
  title: string;
  points: string;
  max: string;
  tasks: ReportTask[];
  /** Costs charged once in the part. */
  charges: Reason[];
}

/** The mark, or what is known of it while a person has still to decide. */
export type ReportMark =
  | { provisional: true; computed: string; later: string }
  | { provisional: false; rounded: string; outOf: string; raw: string; why: string };

/** What a commission says of a copy: its appreciation, and its grid where the teacher shows it. */
export interface ReportCommission {
  /** Empty where nothing was written. */
  appreciation: string;
  /** The grid with its degrees; null where it is not shown. */
  competences: { title: string; criteria: ReportCriterion[] }[] | null;
}

/** A criterion of a grid, with the degree that was marked. */
export interface ReportCriterion {
  says: string;
  degree: string;
  /** What is seen at this degree; null where the criterion was not assessed. */
  descriptor: string | null;
}

/** A line of the profile. */
export interface ProfileLine {
  title: string;
  code: string;
  points: string;
  max: string;
  /** « 89 % »; null under four points or two answers, and while something waits. */
  percent: string | null;
  /** Parts of the bar, thousandths of its length. */
  earned: number;
  pending: number;
}

/** A sentence of the summary, with the words to set in bold and the question it speaks of. */
export interface BriefSentence {
  kind: "best" | "costly" | "revise";
  before: string;
  strong: string;
  after: string;
  taskId: string | null;
}

export interface CandidateReport {
  stage: "marks" | "full";
  exam: string;
  title: string;
  /** « Candidat n° 0427 ». */
  copy: string;
  handedIn: string;
  corrected: string | null;
  /** At the foot of each sheet of paper. */
  footer: string;
  mark: ReportMark;
  /** null where no commission wrote anything, or none marks this paper. */
  commission: ReportCommission | null;
  brief: BriefSentence[];
  activities: ProfileLine[];
  /** By task of the référentiel. */
  tasks: ProfileLine[];
  total: { words: string; points: string; max: string };
  /** Costs charged once in the whole paper. */
  charges: Reason[];
  parts: ReportPart[];
}
