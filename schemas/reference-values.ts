import { z } from "zod";
import { CertaintySchema, SourceIdSchema, SourceSchema, refuseUnknownSources } from "./provenance.ts";
import { readReference, type ReferenceReading } from "./read-reference.ts";

const day = () => z.iso.date();

export const DatedValueSchema = z
  .strictObject({
    from: day().describe("Premier jour où la valeur vaut"),
    until: day().optional().describe("Dernier jour où elle vaut, s’il est connu"),
    value: z
      .string()
      .regex(/^-?\d+(\.\d+)?$/)
      .describe("Nombre décimal entre guillemets, avec un point ; un taux en % : 20, non 0.20"),
    certainty: CertaintySchema,
    source: SourceIdSchema.optional(),
  })
  .refine((dated) => dated.source !== undefined || dated.certainty === "recollection", {
    params: { code: "fact-without-source" },
  })
  .refine((dated) => dated.until === undefined || dated.from <= dated.until, {
    params: { code: "period-reversed" },
  });
export type DatedValue = z.infer<typeof DatedValueSchema>;

export const ReferenceValueSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/)
      .describe("Nom qu’un sujet écrit après « reference », par exemple smic_horaire"),
    label: z.string().min(1).describe("Ce que la valeur mesure"),
    unit: z.string().min(1).describe("Unité : €, €/h, %, jours…"),
    note: z.string().min(1).optional(),
    values: z.array(DatedValueSchema).min(1).describe("Les valeurs, de la plus ancienne à la plus récente"),
  })
  .superRefine(refuseOverlaps);
export type ReferenceValue = z.infer<typeof ReferenceValueSchema>;

export const ReferenceValuesSchema = z
  .strictObject({
    format: z.literal(1),
    sources: z.array(SourceSchema).min(1),
    values: z.array(ReferenceValueSchema).min(1),
  })
  .superRefine(refuseUnknownSources)
  .superRefine(refuseRepeatedIds);
export type ReferenceValues = z.infer<typeof ReferenceValuesSchema>;

/** Why there is no value: the id is unknown, or the day falls outside the periods that are known. */
export type ReferenceAbsence =
  | { code: "reference-unknown"; params: { id: string } }
  | { code: "reference-not-known-at"; params: { id: string; day: string; first: string; last: string } };

export type ValueAtDay =
  { found: true; value: string; unit: string; dated: DatedValue } | ({ found: false } & ReferenceAbsence);

/** Reads the dated values from the text of their YAML file: typed, or all the problems with line and column. */
export function parseReferenceValues(
  yamlText: string,
  file = "rates-fr.yaml",
): ReferenceReading<ReferenceValues> {
  return readReference({ file, text: yamlText, schema: ReferenceValuesSchema });
}

/**
 * Gives the value of law or trade that was valid on a day.
 *
 * In: the list, an id, a day `YYYY-MM-DD`. Out: the value (decimal text, in `unit`; a rate in %) with its period and
 * source, or why there is none; `last` is empty where the last period is open. Never throws, never takes the nearest.
 *
 * @example referenceValueAt(rates.values, "smic_horaire", "2026-03-09") // { found: true, value: "12.02", … }
 */
export function referenceValueAt(list: ReferenceValue[], id: string, day: string): ValueAtDay {
  const entry = list.find((candidate) => candidate.id === id);
  if (entry === undefined) return { found: false, code: "reference-unknown", params: { id } };
  const dated = entry.values.findLast((candidate) => candidate.from <= day);
  if (dated !== undefined && (dated.until === undefined || day <= dated.until)) {
    return { found: true, value: dated.value, unit: entry.unit, dated };
  }
  const first = entry.values[0]?.from ?? "";
  const last = entry.values.at(-1)?.until ?? "";
  return { found: false, code: "reference-not-known-at", params: { id, day, first, last } };
}

function refuseOverlaps(entry: { values: DatedValue[] }, context: z.RefinementCtx): void {
  entry.values.forEach((dated, index) => {
    const before = entry.values[index - 1];
    if (before === undefined || (before.until ?? before.from) < dated.from) return;
    context.addIssue({
      code: "custom",
      path: ["values", index, "from"],
      params: { code: "periods-overlap", from: dated.from },
    });
  });
}

function refuseRepeatedIds(file: { values: ReferenceValue[] }, context: z.RefinementCtx): void {
  file.values.forEach(({ id }, index) => {
    if (file.values.findIndex((other) => other.id === id) === index) return;
    context.addIssue({
      code: "custom",
      path: ["values", index, "id"],
      params: { code: "code-repeated", found: id },
    });
  });
}
