import { z } from "zod";
import { decimal, expected, flag, id, points, text, tolerance, whole } from "#schemas/fields.ts";
import { AnswerBaseShape, CarryShape } from "#schemas/task.ts";
import { FigureShape, PrecisionSchema } from "#schemas/figure.ts";
import { SheetRowsSchema, SheetTypedSchema } from "#schemas/sheet.ts";

/** A cell that says more than a text or a formula. */
const CellSchema = z.strictObject({
  ask: expected().describe("La clé de la cellule demandée."),
  unit: text().optional().describe("Unité de la cellule."),
  choice: z.array(text()).min(2).optional().describe("Réponses proposées."),
  copies: flag().optional().describe("true : valeur recopiée, sans points."),
  ...FigureShape,
});

const WeightsSchema = z.record(text(), points());
const sharedBy = () =>
  z
    .enum(["cell", "row", "column"])
    .describe("Partage égal entre les cellules, les lignes ou les colonnes demandées.");
const allOrNothing = () => flag().optional().describe("true : une ligne ou une colonne entière, ou rien.");
const MarksSchema = z.union([
  z.strictObject({ by: sharedBy(), all: allOrNothing() }),
  z.strictObject({
    rows: WeightsSchema.describe("Points par numéro de ligne : {3: 1, 4: 2}."),
    all: allOrNothing(),
  }),
  z.strictObject({
    columns: WeightsSchema.describe("Points par lettre de colonne : {B: 1}."),
    all: allOrNothing(),
  }),
  z.strictObject({ cells: WeightsSchema.describe("Points par cellule ou plage : {B2:B5: 2}.") }),
  z.strictObject({
    start: points().describe("Points de départ."),
    minus: points().describe("Points ôtés par cellule fausse."),
  }),
  z.strictObject({
    each: points().describe("Points par élément juste."),
    at_most: points().describe("Plafond de points."),
    by: sharedBy(),
  }),
]);

/** A table to fill in, or an empty frame in which the candidate draws it. */
export const TableSchema = z.strictObject({
  type: z.literal("table"),
  ...AnswerBaseShape,
  caption: text().optional().describe("Titre du tableau, montré au candidat."),
  unit: text().optional().describe("Unité de toutes les cellules demandées."),
  precision: PrecisionSchema.optional().describe("Précision de toutes les cellules demandées."),
  tolerance: tolerance().optional().describe("Écart accepté dans toutes les cellules demandées."),
  marks: MarksSchema.optional().describe("Partage des points ; à défaut, par cellule demandée."),
  grid: z
    .array(z.array(z.union([z.string(), CellSchema])))
    .min(1)
    .optional()
    .describe("Lignes de cellules : texte, « =donnée », « ?=demandée », « ? » libre."),
  frame: z
    .strictObject({
      columns: whole().describe("Nombre de colonnes du cadre."),
      rows: whole().describe("Nombre de lignes du cadre."),
    })
    .optional()
    .describe("Cadre vide, si le tableau est à construire."),
  expects: z
    .array(
      z.strictObject({
        id: id()
          .optional()
          .describe("Nom utilisable dans les autres formules : une erreur est alors reportée."),
        row: text().describe("Libellé cherché."),
        value: expected().describe("Valeur cherchée : une formule « =… »."),
        points: points().describe("Points de cette valeur."),
        precision: decimal().optional().describe("Précision demandée : 0.01."),
        tolerance: tolerance().optional().describe("Écart accepté."),
      }),
    )
    .optional()
    .describe("Valeurs cherchées dans un cadre vide."),
  ...CarryShape,
});
export type Table = z.output<typeof TableSchema>;

/** The table as seen. In a frame every cell is free. */
export const TableStatementSchema = z.strictObject({
  caption: z.string(),
  frame: z.boolean(),
  rows: SheetRowsSchema,
});
export type TableStatement = z.output<typeof TableStatementSchema>;

/** What was typed, by cell: {"cells": {"B5": "12 000"}}. */
export const TableRawSchema = z.strictObject({ cells: SheetTypedSchema });
export type TableRaw = z.output<typeof TableRawSchema>;
