import type { ReportCell } from "#schemas/report.ts";

/** A cell of a table in a corrected copy: plain words, save what is said of it. */
export const reportCell = (text: string, more: Partial<ReportCell> = {}): ReportCell => ({
  text,
  heading: false,
  numeric: false,
  state: null,
  expected: null,
  ...more,
});
