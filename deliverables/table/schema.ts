import { z } from "zod";
import { decimal, expected, flag, points, text, tolerance, whole } from "#schemas/fields.ts";
import { AnswerBaseShape, CarryShape } from "#schemas/task.ts";
import { FigureShape, PrecisionSchema } from "#schemas/figure.ts";

/** A cell that says more than a text or a formula. */
const CellSchema = z.strictObject({
  ask: expected().describe("La clé de la cellule demandée."),
  unit: text().optional(),
  choice: z.array(text()).min(2).optional().describe("Réponses proposées."),
  copies: flag().optional().describe("true : valeur recopiée, sans points."),
  ...FigureShape,
});

const WeightsSchema = z.record(text(), points());
const MarksSchema = z.union([
  z.strictObject({ by: z.enum(["cell", "row", "column"]), all: flag().optional() }),
  z.strictObject({ rows: WeightsSchema, all: flag().optional() }),
  z.strictObject({ columns: WeightsSchema, all: flag().optional() }),
  z.strictObject({ cells: WeightsSchema }),
  z.strictObject({ start: points(), minus: points() }),
  z.strictObject({ each: points(), at_most: points(), by: z.enum(["cell", "row", "column"]) }),
]);

/** A table to fill in, or an empty frame in which the candidate draws it. */
export const TableSchema = z.strictObject({
  type: z.literal("table"),
  ...AnswerBaseShape,
  caption: text().optional(),
  unit: text().optional().describe("Unité de toutes les cellules demandées."),
  precision: PrecisionSchema.optional().describe("Précision de toutes les cellules demandées."),
  tolerance: tolerance().optional(),
  marks: MarksSchema.optional().describe("Partage des points ; à défaut, par cellule demandée."),
  grid: z
    .array(z.array(z.union([z.string(), CellSchema])))
    .min(1)
    .optional()
    .describe("Lignes de cellules : texte, « =donnée », « ?=demandée », « ? » libre."),
  frame: z
    .strictObject({ columns: whole(), rows: whole() })
    .optional()
    .describe("Cadre vide, si le tableau est à construire."),
  expects: z
    .array(
      z.strictObject({
        row: text().describe("Libellé cherché."),
        value: expected(),
        points: points(),
        precision: decimal().optional(),
        tolerance: tolerance().optional(),
      }),
    )
    .optional()
    .describe("Valeurs cherchées dans un cadre vide."),
  ...CarryShape,
});
export type Table = z.output<typeof TableSchema>;

export const TableCellStatementSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text: z.string(), heading: z.boolean() }),
  z.strictObject({ kind: z.literal("given"), text: z.string() }),
  z.strictObject({
    kind: z.literal("ask"),
    unit: z.string().nullable(),
    choice: z.array(z.string()).nullable(),
    free: z.boolean(),
  }),
]);
export type TableCellStatement = z.output<typeof TableCellStatementSchema>;

/** The table as seen: `rows[r][c]` is cell A1 + (r, c). In a frame every cell is free. */
export const TableStatementSchema = z.strictObject({
  caption: z.string(),
  frame: z.boolean(),
  rows: z.array(z.array(TableCellStatementSchema)),
});
export type TableStatement = z.output<typeof TableStatementSchema>;

/** What was typed, by cell: {"cells": {"B5": "12 000"}}. */
export const TableRawSchema = z.strictObject({
  cells: z.record(z.string().regex(/^[A-Z]{1,2}[1-9]\d{0,2}$/), z.string().max(2_000)),
});
export type TableRaw = z.output<typeof TableRawSchema>;
