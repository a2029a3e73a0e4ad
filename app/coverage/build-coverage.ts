import { coverageOf, type CaseStudyCover, type ExercisedTask } from "#grading/coverage.ts";
import { EvidenceSchema, type Evidence, type Referentiel } from "#schemas/referentiel.ts";

/** A task of the référentiel and the papers that exercise it; none where it is a gap. */
export interface TaskCoverage {
  code: string;
  title: string;
  evidence: Evidence;
  by: { paper: string; answers: number }[];
}

/** The tasks of the référentiel beside the papers of the shelf. */
export interface CoverageView {
  /** The four kinds of evidence, never added up: they are not judged alike. */
  kinds: { evidence: Evidence; exercised: number; all: number }[];
  domains: { number: number; title: string; unit: string; tasks: TaskCoverage[] }[];
}

/**
 * Lays out which tasks the papers exercise, domain by domain. In: the référentiel; for each paper, its title and the
 * tasks that its assessed answers cover. Out: what the page shows. Never fails; codes that the référentiel does not have
 * are the check's to tell.
 */
export function buildCoverage(referentiel: Referentiel, papers: CaseStudyCover[]): CoverageView {
  const { byEvidence } = coverageOf(referentiel, papers);
  const exercised = Object.values(byEvidence).flatMap((kind) => kind.exercised);
  const byCode = new Map(exercised.map(({ task, by }) => [task.code, by]));
  const kinds = EvidenceSchema.options.map((evidence) => {
    const kind = byEvidence[evidence];
    return { evidence, exercised: kind.exercised.length, all: kind.exercised.length + kind.gaps.length };
  });
  const domains = referentiel.domains.map((domain) => ({
    number: domain.number,
    title: domain.title,
    unit: domain.unit,
    tasks: domain.activities
      .flatMap(({ tasks }) => tasks)
      .map(({ code, title, evidence }) => ({
        code,
        title,
        evidence,
        by: (byCode.get(code) ?? []).map(told),
      })),
  }));
  return { kinds, domains };
}

const told = ({ caseStudy, answers }: ExercisedTask["by"][number]) => ({
  paper: caseStudy,
  answers: answers.length,
});
