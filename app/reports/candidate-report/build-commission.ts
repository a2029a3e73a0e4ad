import { frenchSpaces } from "#grading/language/french-typography.ts";
import type { Degrees } from "#grading/proposed-range.ts";
import type { AssessmentGrid } from "#schemas/assessment-grid.ts";
import type { ReportCommission } from "#schemas/report.ts";
import { say } from "./messages.fr.ts";

/** What a commission wrote on a copy, as the corrected copy needs it. */
export interface CommissionView {
  grid: AssessmentGrid;
  degrees: Degrees;
  /** Hundredths of a point; null until it is entered. */
  mark: number | null;
  appreciation: string;
  /** Whether the candidate sees the degrees: the teacher says so. */
  showsGrid: boolean;
}

/** The appreciation and, where it is shown, the grid; null until the mark is entered: a draft is not for the candidate. */
export function buildCommission(view: CommissionView | null): ReportCommission | null {
  if (view === null || view.mark === null) return null;
  const { grid, degrees, appreciation, showsGrid } = view;
  const competences = grid.competences.map(({ title, criteria }) => ({
    title: frenchSpaces(title),
    criteria: criteria.map((criterion) => {
      const degree = grid.degrees.find(({ id }) => id === degrees[criterion.id]);
      return {
        says: frenchSpaces(criterion.says),
        degree: degree?.title ?? say("grid-not-assessed"),
        descriptor: degree ? frenchSpaces(criterion.degrees[degree.id] ?? "") : null,
      };
    }),
  }));
  return { appreciation: appreciation.trim(), competences: showsGrid ? competences : null };
}
