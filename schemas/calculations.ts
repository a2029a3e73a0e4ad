import { z } from "zod";
import { readReference, type ReferenceReading } from "./read-reference.ts";
import { TaskCodeSchema } from "./referentiel.ts";
import { BlockSchema } from "./scenario.ts";

const name = z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
const formula = z.string().regex(/^=/).describe("Formule du tableur, en français");

/** A figure, a day or a text, as the formulas read it: decimal text with a point, `YYYY-MM-DD`, anything else. */
const scalar = z.string();

export const CalculationFormulaSchema = z.strictObject({
  id: name.describe("Nom du résultat, que les formules suivantes peuvent employer"),
  formula,
  unit: z.string().describe("Unité du résultat ; vide pour un nombre pur"),
  precision: z
    .string()
    .regex(/^(1|0\.0*1)$/)
    .describe("Pas de l’arrondi du résultat"),
});
export type CalculationFormula = z.infer<typeof CalculationFormulaSchema>;

export const CalculationExampleSchema = z.strictObject({
  given: z.record(name, z.union([scalar, z.array(scalar)])).describe("Données, par nom"),
  gives: z.record(name, scalar).describe("Résultats attendus, par nom, arrondis"),
});
export type CalculationExample = z.infer<typeof CalculationExampleSchema>;

export const TypicalMistakeSchema = z.strictObject({
  says: z.string().min(1).describe("L’erreur, en une phrase"),
  of: name.optional().describe("Le résultat touché ; le dernier, si rien n’est dit"),
  when: formula.optional().describe("Ce que trouve celui qui se trompe"),
});

const CalculationShape = z.strictObject({
  number: z.int().positive().describe("Numéro dans le catalogue, jamais réemployé"),
  block: BlockSchema,
  tasks: z.array(TaskCodeSchema).min(1).describe("Tâches du référentiel qu’il exerce"),
  name: z.string().min(1),
  says: z.string().min(1).describe("La formule, en mots"),
  note: z.string().min(1).optional().describe("Ce que l’annexe doit préciser, ou un choix d’écriture"),
  method: z
    .enum(["formula", "algorithm"])
    .default("formula")
    .describe("algorithm : une suite d’étapes qu’aucune formule n’écrit"),
  formulas: z.array(CalculationFormulaSchema).default([]),
  examples: z.array(CalculationExampleSchema).min(1),
  mistakes: z.array(TypicalMistakeSchema).min(1).describe("Erreurs courantes"),
});
export type Calculation = z.infer<typeof CalculationShape>;

export const CalculationSchema =
  CalculationShape.superRefine(refuseMissingFormulas).superRefine(refuseUnknownResults);

export const CalculationsSchema = z
  .strictObject({ format: z.literal(1), calculations: z.array(CalculationSchema).min(1) })
  .superRefine(refuseRepeatedNumbers);
export type Calculations = z.infer<typeof CalculationsSchema>;

/**
 * Reads the catalogue of calculations from the text of its YAML file: typed, or all its problems with line and column.
 *
 * @example parseCalculations(text) // { ok: true, value: { calculations: [{ number: 1, name: "Remises en cascade", … }] } }
 */
export function parseCalculations(
  yamlText: string,
  file = "calculations.yaml",
): ReferenceReading<Calculations> {
  return readReference({ file, text: yamlText, schema: CalculationsSchema });
}

function refuseMissingFormulas(calculation: Calculation, context: z.RefinementCtx): void {
  const hasFormulas = calculation.formulas.length > 0;
  if (hasFormulas === (calculation.method === "formula")) return;
  context.addIssue({ code: "custom", path: ["formulas"], params: { code: "formulas-against-method" } });
}

function refuseUnknownResults(calculation: Calculation, context: z.RefinementCtx): void {
  if (calculation.method === "algorithm") return;
  const ids = new Set(calculation.formulas.map(({ id }) => id));
  const named = [
    ...calculation.examples.flatMap(({ gives }) => Object.keys(gives)),
    ...calculation.mistakes.flatMap(({ of }) => (of === undefined ? [] : [of])),
  ];
  for (const found of named.filter((id) => !ids.has(id))) {
    context.addIssue({ code: "custom", path: ["formulas"], params: { code: "unknown-result", found } });
  }
}

function refuseRepeatedNumbers(file: { calculations: Calculation[] }, context: z.RefinementCtx): void {
  const seen = new Set<number>();
  file.calculations.forEach(({ number }, index) => {
    if (seen.has(number)) {
      const params = { code: "code-repeated", found: String(number) };
      context.addIssue({ code: "custom", path: ["calculations", index, "number"], params });
    }
    seen.add(number);
  });
}
