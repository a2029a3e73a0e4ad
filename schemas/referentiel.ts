import { z } from "zod";
import { SourceIdSchema, SourceSchema, refuseUnknownSources, sourced } from "./provenance.ts";
import { readReference, type ReferenceReading } from "./read-reference.ts";
import { BlockSchema, type Block } from "./scenario.ts";

/** The four ways in which a task can be judged; results keep them apart and never add them up. */
export const EvidenceSchema = z
  .enum(["computed", "mixed", "read", "observed"])
  .describe("computed : se calcule ; mixed : se calcule et se lit ; read : se lit ; observed : s’observe");
export type Evidence = z.infer<typeof EvidenceSchema>;

export const TaskCodeSchema = z
  .string()
  .regex(/^T\.[1-9]\.[1-9]\.[1-9]$/)
  .describe("Code d’une tâche du référentiel, par exemple T.4.5.1");

const title = z.string().min(1).describe("Intitulé officiel");
const note = z.string().min(1).optional().describe("Précision de lecture");

export const ReferentielTaskSchema = z.strictObject({
  code: TaskCodeSchema,
  title,
  evidence: EvidenceSchema,
  source: SourceIdSchema,
  note,
});
export type ReferentielTask = z.infer<typeof ReferentielTaskSchema>;

export const ActivitySchema = z.strictObject({
  code: z.string().regex(/^[1-9]\.[1-9]$/),
  title,
  source: SourceIdSchema,
  note,
  tasks: z.array(ReferentielTaskSchema).min(1).describe("Tâches de l’activité"),
});
export type Activity = z.infer<typeof ActivitySchema>;

export const CompetenceSchema = z.strictObject({
  id: z.string().regex(/^c[1-9]-[1-9]$/),
  title,
  source: SourceIdSchema,
});

export const DomainSchema = z.strictObject({
  number: z.int().positive().describe("Numéro du domaine d’activités et du bloc de compétences"),
  title,
  unit: BlockSchema.describe("Unité du diplôme"),
  source: SourceIdSchema,
  competences: z.array(CompetenceSchema).min(1).describe("Compétences du bloc"),
  activities: z.array(ActivitySchema).min(1).describe("Activités du domaine"),
  expectedResults: z.strictObject({
    source: SourceIdSchema,
    operational: z.array(z.string().min(1)).describe("Résultats attendus en termes opérationnels"),
    organisational: z.array(z.string().min(1)).describe("Résultats attendus en termes organisationnels"),
  }),
  software: z
    .array(z.strictObject({ module: z.string(), source: SourceIdSchema, does: z.array(z.string().min(1)) }))
    .describe("Ce que le progiciel de gestion intégré apporte, module par module"),
});
export type Domain = z.infer<typeof DomainSchema>;

export const ExamSchema = z.strictObject({
  code: z.string().regex(/^E\d{1,2}$/),
  unit: BlockSchema.describe("Unité du diplôme"),
  title,
  coefficient: sourced(z.int().positive()),
  duration: sourced(z.int().positive()).describe("Durée en minutes"),
  forms: z
    .array(sourced(z.enum(["ccf", "oral", "practical-oral", "written"])))
    .min(1)
    .describe("written : il existe un sujet national écrit"),
});
export type Exam = z.infer<typeof ExamSchema>;

export const ReferentielSchema = z
  .strictObject({
    format: z.literal(1),
    id: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .describe("Référentiel et année, par exemple gpme-2018"),
    title,
    order: z.string().min(1).describe("Le texte qui le fixe"),
    firstSession: z.int().describe("Première session d’examen"),
    sources: z.array(SourceSchema).min(1),
    exams: z.array(ExamSchema).min(1),
    evidenceSource: SourceIdSchema.describe("D’où vient la façon de juger chaque tâche"),
    domains: z.array(DomainSchema).min(1),
  })
  .superRefine(refuseUnknownSources)
  .superRefine(refuseMisplacedCodes)
  .superRefine(refuseRepeatedCodes);
export type Referentiel = z.infer<typeof ReferentielSchema>;

/**
 * Reads a référentiel from the text of its YAML file: the typed object, or all its problems with line and column.
 *
 * @example parseReferentiel(text) // { ok: true, value: { id: "gpme-2018", domains: […] } }
 */
export function parseReferentiel(
  yamlText: string,
  file = "referentiel-gpme.yaml",
): ReferenceReading<Referentiel> {
  return readReference({ file, text: yamlText, schema: ReferentielSchema });
}

/** Every activity, in the order of the codes' domains. */
export function activitiesOf(referentiel: Referentiel): Activity[] {
  return referentiel.domains.flatMap((domain) => domain.activities);
}

/** Every task, in the order of the file. */
export function tasksOf(referentiel: Referentiel): ReferentielTask[] {
  return activitiesOf(referentiel).flatMap((activity) => activity.tasks);
}

/** The task of a code (`T.1.6.5`), or undefined where the référentiel has none. */
export function taskByCode(referentiel: Referentiel, code: string): ReferentielTask | undefined {
  return tasksOf(referentiel).find((task) => task.code === code);
}

/** The épreuve that assesses a unit (`U52` → E52), or undefined. */
export function examOfUnit(referentiel: Referentiel, unit: Block): Exam | undefined {
  return referentiel.exams.find((exam) => exam.unit === unit);
}

function refuseMisplacedCodes(referentiel: { domains: Domain[] }, context: z.RefinementCtx): void {
  referentiel.domains.forEach((domain, d) => {
    domain.activities.forEach((activity, a) => {
      const path = ["domains", d, "activities", a];
      if (!activity.code.startsWith(`${domain.number}.`)) {
        misplaced(context, [...path, "code"], activity.code, String(domain.number));
      }
      activity.tasks.forEach((task, t) => {
        if (task.code.startsWith(`T.${activity.code}.`)) return;
        misplaced(context, [...path, "tasks", t, "code"], task.code, activity.code);
      });
    });
  });
}

function misplaced(context: z.RefinementCtx, path: (string | number)[], code: string, parent: string): void {
  context.addIssue({ code: "custom", path, params: { code: "code-outside-parent", found: code, parent } });
}

function refuseRepeatedCodes(referentiel: { domains: Domain[] }, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  const codes = referentiel.domains.flatMap((domain) => [
    ...domain.competences.map((competence) => competence.id),
    ...domain.activities.flatMap((activity) => [activity.code, ...activity.tasks.map((task) => task.code)]),
  ]);
  for (const found of codes) {
    if (seen.has(found)) {
      context.addIssue({ code: "custom", path: ["domains"], params: { code: "code-repeated", found } });
    }
    seen.add(found);
  }
}
