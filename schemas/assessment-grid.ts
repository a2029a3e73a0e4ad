import { z } from "zod";
import { SourceSchema } from "./provenance.ts";
import { readReference, type ReferenceReading } from "./read-reference.ts";
import { BlockSchema } from "./scenario.ts";

const id = z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/);
const words = z.string().min(1);
const weight = z.int().positive();
const percent = z.number().min(0).max(100);

const DegreeSchema = z
  .strictObject({
    id: id.describe("Abréviation du degré : TI, I, S, TS"),
    title: words.describe("Le degré en toutes lettres"),
    from: percent.describe("Bas de la fourchette, en % de la note"),
    to: percent.describe("Haut de la fourchette, en % de la note"),
  })
  .refine(({ from, to }) => from < to, { params: { code: "degree-range" } });

const CriterionSchema = z.strictObject({
  id: id.describe("Identifiant du critère ; il ne change jamais de sens"),
  family: z
    .enum(["operational", "communication"])
    .describe("operational : ce qui est fait ; communication : comment c’est dit"),
  says: words.describe("Ce que la commission observe"),
  weight: weight.describe("Poids du critère dans sa compétence"),
  degrees: z.record(id, words).describe("Ce que l’on voit à chaque degré"),
});

const CompetenceSchema = z.strictObject({
  id: id.describe("Compétence du référentiel : c1-1"),
  title: words.describe("Intitulé officiel de la compétence"),
  weight: weight.describe("Poids de la compétence dans la grille"),
  criteria: z.array(CriterionSchema).min(1),
});

/** A grid of degrees of mastery, as a commission fills it in: competences, criteria, descriptors, weights. All of it is data. */
export const AssessmentGridSchema = z
  .strictObject({
    format: z.literal(1),
    id: id.describe("Grille et année : u4-2026"),
    block: BlockSchema.describe("Le bloc que la grille évalue"),
    title: words,
    source: SourceSchema.describe("D’où viennent les critères et les descripteurs"),
    degrees: z.array(DegreeSchema).min(2).describe("Les degrés, du plus faible au plus fort"),
    competences: z.array(CompetenceSchema).min(1),
  })
  .superRefine(refuseMissingDescriptors)
  .superRefine(refuseRepeatedCriteria);
export type AssessmentGrid = z.infer<typeof AssessmentGridSchema>;
export type GridCriterion = z.infer<typeof CriterionSchema>;

/**
 * Reads a grid from the text of its YAML file: the typed object, or all its problems with line and column.
 *
 * @example parseAssessmentGrid(text, "u4.yaml") // { ok: true, value: { id: "u4-2026", competences: […] } }
 */
export const parseAssessmentGrid = (yamlText: string, file: string): ReferenceReading<AssessmentGrid> =>
  readReference({ file, text: yamlText, schema: AssessmentGridSchema });

/** Every criterion, in the order of the grid. */
export const criteriaOfGrid = ({ competences }: AssessmentGrid): GridCriterion[] =>
  competences.flatMap(({ criteria }) => criteria);

interface Draft {
  degrees: z.infer<typeof DegreeSchema>[];
  competences: z.infer<typeof CompetenceSchema>[];
}

function refuseMissingDescriptors({ degrees, competences }: Draft, context: z.RefinementCtx): void {
  const known = degrees.map((degree) => degree.id).toSorted();
  competences.forEach(({ criteria }, c) =>
    criteria.forEach((criterion, n) => {
      if (String(Object.keys(criterion.degrees).toSorted()) === String(known)) return;
      const path = ["competences", c, "criteria", n, "degrees"];
      const params = { code: "grid-descriptors", criterion: criterion.id, degrees: known.join(", ") };
      context.addIssue({ code: "custom", path, params });
    }),
  );
}

function refuseRepeatedCriteria({ competences }: Draft, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const { id: found } of competences.flatMap(({ criteria }) => criteria)) {
    if (seen.has(found))
      context.addIssue({ code: "custom", path: ["competences"], params: { code: "code-repeated", found } });
    seen.add(found);
  }
}
