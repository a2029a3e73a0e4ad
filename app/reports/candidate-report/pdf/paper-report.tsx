import { renderToStaticMarkup } from "react-dom/server";
import { STATES, StateGlyph } from "#app/ui/state-glyph.tsx";
import type { CandidateReport, ReportState } from "#schemas/report.ts";
import { say } from "#app/reports/candidate-report/messages.fr.ts";
import { plainParagraphs } from "./plain-paragraphs.ts";

/** What the template of the paper is given: the report, and the words and shapes that it does not hold. */
export interface PaperReport {
  report: CandidateReport;
  /** Paragraphs of each question's statement, by task id. */
  statements: Record<string, string[]>;
  words: Record<string, string>;
  /** SVG of each state, black on white. */
  glyphs: Record<ReportState, string>;
}

export function paperReport(report: CandidateReport): PaperReport {
  const tasks = report.parts.flatMap((part) => part.tasks);
  return {
    report,
    statements: Object.fromEntries(tasks.map(({ id, statement }) => [id, plainParagraphs(statement)])),
    words: {
      provisional: say("provisional"),
      commission: say("commission-title"),
      grid: say("grid-title"),
      criterion: say("grid-criterion"),
      degree: say("grid-degree"),
      brief: say("brief-title"),
      profile: say("profile-title"),
      profileDetail: say("profile-detail"),
      activity: say("profile-activity"),
      task: say("profile-task"),
      code: say("profile-codes"),
      points: say("points"),
      percent: say("profile-percent"),
      none: say("profile-none"),
      note: say("profile-note"),
      overview: say("overview-title"),
      question: say("question"),
      state: say("state"),
      marksOnly: say("marks-only"),
      comment: say("comment"),
      cellExpected: say("cell-expected"),
      barsDue: say("bars-due"),
    },
    glyphs: Object.fromEntries(STATES.map((state) => [state, glyphSvg(state)])) as Record<
      ReportState,
      string
    >,
  };
}

/** The shape that the page draws, with the colours of paper and the name that a file of its own needs. */
function glyphSvg(state: ReportState): string {
  return renderToStaticMarkup(<StateGlyph state={state} />)
    .replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" ')
    .replaceAll("currentColor", "#000")
    .replaceAll("var(--on, var(--paper))", "#fff");
}
