import type { State } from "#schemas/grading.ts";
import type { ReportState } from "#schemas/report.ts";

const REPORT_STATES = {
  right: "juste",
  carried: "report",
  partial: "partiel",
  wrong: "faux",
  blank: "vide",
  unreadable: "faux",
  "to-mark": "verifier",
  "to-check": "verifier",
} as const satisfies Record<State, ReportState>;

/** The glyph under which a state is shown; what could not be read is shown as wrong, with a word of its own. */
export const reportState = (state: State): ReportState => REPORT_STATES[state];
