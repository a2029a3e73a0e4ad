import { tasksOf, type Evidence, type Referentiel, type ReferentielTask } from "#schemas/referentiel.ts";

/** One assessed answer (or rubric item) of a case study, and a task of the référentiel that it covers. */
export interface CoveredTask {
  taskCode: string;
  answerId: string;
  type: string;
}

export interface CaseStudyCover {
  caseStudy: string;
  covered: CoveredTask[];
}

/** A task with the case studies that exercise it, and in each the answers that do. */
export interface ExercisedTask {
  task: ReferentielTask;
  by: { caseStudy: string; answers: { answerId: string; type: string }[] }[];
}

export interface EvidenceCoverage {
  exercised: ExercisedTask[];
  gaps: ReferentielTask[];
}

export interface Coverage {
  byEvidence: Record<Evidence, EvidenceCoverage>;
  /** Codes that the référentiel does not have, as the case studies wrote them. */
  unknown: (CoveredTask & { caseStudy: string })[];
}

/**
 * Says which tasks of the référentiel the case studies exercise, for each kind of evidence apart.
 *
 * In: the référentiel; for each case study, the tasks that its assessed answers cover. Out: for `computed`, `mixed`,
 * `read`, `observed`, the tasks exercised with what exercises them, and the gaps, in the order of the référentiel;
 * codes it does not know are listed apart. Never fails, and gives no total over the four kinds: a task that is
 * computed and one that is observed are not judged alike (a paper can only have the latter prepared or reported).
 *
 * @example coverageOf(gpme, [{ caseStudy: "fournil", covered: [{ taskCode: "T.4.5.1", answerId: "seuil", type: "amount" }] }])
 *   .byEvidence.computed.exercised[0]?.task.code // "T.4.5.1"
 */
export function coverageOf(referentiel: Referentiel, caseStudies: CaseStudyCover[]): Coverage {
  const tasks = tasksOf(referentiel);
  const of = (evidence: Evidence) =>
    coverageOfTasks(
      tasks.filter((task) => task.evidence === evidence),
      caseStudies,
    );
  return {
    byEvidence: { computed: of("computed"), mixed: of("mixed"), read: of("read"), observed: of("observed") },
    unknown: unknownCodes(tasks, caseStudies),
  };
}

function coverageOfTasks(tasks: ReferentielTask[], caseStudies: CaseStudyCover[]): EvidenceCoverage {
  const looked = tasks.map((task) => ({ task, by: exercisesOf(task.code, caseStudies) }));
  return {
    exercised: looked.filter(({ by }) => by.length > 0),
    gaps: looked.filter(({ by }) => by.length === 0).map(({ task }) => task),
  };
}

function exercisesOf(code: string, caseStudies: CaseStudyCover[]): ExercisedTask["by"] {
  return caseStudies.flatMap(({ caseStudy, covered }) => {
    const answers = covered
      .filter(({ taskCode }) => taskCode === code)
      .map(({ answerId, type }) => ({ answerId, type }));
    return answers.length > 0 ? [{ caseStudy, answers }] : [];
  });
}

function unknownCodes(tasks: ReferentielTask[], caseStudies: CaseStudyCover[]): Coverage["unknown"] {
  const known = new Set(tasks.map(({ code }) => code));
  return caseStudies.flatMap(({ caseStudy, covered }) =>
    covered.filter(({ taskCode }) => !known.has(taskCode)).map((cover) => ({ caseStudy, ...cover })),
  );
}
