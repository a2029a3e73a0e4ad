import type { ReportAnswer, ReportState } from "#schemas/report.ts";

/** A mark that can be given to a criterion, printed on its key. */
export interface MarkOption {
  /** Hundredths. */
  points: number;
  /** « 0,50 ». */
  label: string;
  /** The word of a level, how many elements; null where the points say it all. */
  word: string | null;
}

/** What the machine saw that bears on a rubric item: shown beside it, it decides nothing. */
export interface CriterionSuggestion {
  text: string;
  /** What it would give, hundredths; null where it only informs. */
  points: number | null;
}

/** A rubric item as the person who marks sees it. */
export interface Criterion {
  id: string;
  says: string;
  /** « accepter…, refuser… ». */
  guide: string | null;
  /** What is expected with this copy's own figures. */
  expects: string | null;
  isOpen: boolean;
  isMalus: boolean;
  /** True where it judges the language: some candidates are excused from it. */
  isSpelling: boolean;
  /** What another item says, without which this one does not count; null where it needs none. */
  needs: string | null;
  needsMet: boolean;
  options: MarkOption[];
  suggestions: CriterionSuggestion[];
  /** Hundredths; null while nobody decided. */
  decided: number | null;
  points: string;
  max: string;
}

/** What the copy found before, in the same question. */
export interface FoundFigure {
  label: string;
  read: string;
  state: ReportState;
}

/** What the machine leaves to a person, or what a person may change: the answer's own mark, its rubric apart. */
export interface OwnMark {
  /** « to-check »: a person must decide; « settled »: the machine did, or a person since. */
  status: "to-check" | "settled";
  /** Hundredths; null where the machine proposes nothing. */
  proposed: number | null;
  max: number;
  /** Hundredths, given by a person; null where nobody did. */
  given: number | null;
  reason: string | null;
}

/** One answer of a copy on the marking desk. */
export interface MarkingAnswer {
  id: string;
  taskTitle: string;
  statement: string;
  label: string;
  report: ReportAnswer;
  found: FoundFigure[];
  criteria: Criterion[];
  /** What the machine saw in the answer as a whole. */
  suggestions: string[];
  own: OwnMark | null;
  comment: string;
  /** True where a person has, or had, to decide something. */
  isForPerson: boolean;
  /** Hundredths. */
  points: number;
  pending: number;
  max: number;
  state: ReportState;
}

/** The marks of a copy as they stand. */
export interface CopyTotals {
  /** Hundredths. */
  total: number;
  max: number;
  pending: number;
  /** « 13,5 » and « 20 »; null while something waits. */
  mark: { rounded: string; outOf: string } | null;
}

/** A copy on the marking desk, in the paper's order. */
export interface MarkingCopy {
  copyNumber: string;
  attemptId: string;
  handedIn: string;
  answers: MarkingAnswer[];
  totals: CopyTotals;
}
