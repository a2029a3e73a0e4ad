import { z } from "zod";
import { expected, flag, id, points, text } from "#schemas/fields.ts";
import { FigureShape } from "#schemas/figure.ts";
import { AnswerBaseShape } from "#schemas/task.ts";
import { MAX_CELLS } from "./sheet-limits.ts";

/** How the subject writes the numbers of some cells; the candidate may choose otherwise. */
export const FORMATS = ["euro", "percent", "number", "integer", "date"] as const;

const ExpectationSchema = z.strictObject({
  at: text().optional().describe("Cellule ou plage attendue : B5, ou C2:C6."),
  find: text()
    .optional()
    .describe(
      "Libellé, ou nom de cellule, près duquel la valeur est cherchée, où que le candidat l'ait mis.",
    ),
  id: id().optional().describe("Nom de la valeur dans les autres formules (avec « find »)."),
  value: expected().describe(
    "Clé de la première cellule : « =B2*$F$1 ». Dans une plage elle se recopie, les $ restent fixes.",
  ),
  points: points().describe("Points de la valeur, partagés entre les cellules d'une plage."),
  formula: flag()
    .optional()
    .describe("false : un nombre tapé convient. Par défaut, il faut une formule qui suit les données."),
  typed: points()
    .optional()
    .describe("Points laissés à une valeur juste qui ne suit pas les données (0 par défaut)."),
  fill: points()
    .optional()
    .describe("Points de plus si la formule de la première cellule, recopiée sur la plage, reste juste."),
  unit: text().optional().describe("Unité de la valeur."),
  ...FigureShape,
});
export type Expectation = z.output<typeof ExpectationSchema>;

/** A sheet given by the subject, in which the candidate works with formulas. */
export const SpreadsheetSchema = z.strictObject({
  type: z.literal("spreadsheet"),
  ...AnswerBaseShape,
  grid: z
    .array(z.array(z.string()))
    .min(1)
    .describe("La feuille donnée, ligne par ligne : texte, nombre, « =variable », « ? » à remplir, vide."),
  formats: z
    .record(text(), z.enum(FORMATS))
    .optional()
    .describe("Format de cellules ou de plages : {B2:B4: euro, B5: percent}."),
  expects: z.array(ExpectationSchema).min(1).describe("Les valeurs attendues, leur place et leurs points."),
  change: z
    .array(z.record(text(), expected()))
    .optional()
    .describe(
      "Essais : données changées avant de recalculer, par cellule : [{B2: 150}]. Par défaut, toutes sont changées.",
    ),
});
export type Spreadsheet = z.output<typeof SpreadsheetSchema>;

const CELL = /^[A-Z]{1,2}[1-9]\d{0,2}$/;

/** A cell that the subject fills: words, a value to work with, or an empty place that is asked for. */
export const SheetCellStatementSchema = z.strictObject({
  cell: z.string().regex(CELL),
  kind: z.enum(["text", "data", "fill"]),
  /** As typed in a French spreadsheet: « 1234,5 ». */
  content: z.string(),
});
export type SheetCellStatement = z.output<typeof SheetCellStatementSchema>;

const CELL_OR_RANGE = /^[A-Z]{1,2}[1-9]\d{0,2}(:[A-Z]{1,2}[1-9]\d{0,2})?$/;
const cell = () => z.string().regex(CELL);

/** The sheet as it is given: no key, no place that is looked at but those that the subject marks itself. */
export const SpreadsheetStatementSchema = z.strictObject({
  label: z.string(),
  cells: z.array(SheetCellStatementSchema),
  formats: z.array(z.strictObject({ cell: cell(), format: z.enum(FORMATS) })),
});
export type CellFormatName = (typeof FORMATS)[number];
export type SpreadsheetStatement = z.output<typeof SpreadsheetStatementSchema>;

const colour = () => z.string().regex(/^#[0-9A-Fa-f]{6}$/);

/** How a cell is shown, where the candidate changed it. */
export const CellFormatSchema = z.strictObject({
  number: z.string().max(60).optional(),
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
  align: z.enum(["left", "center", "right"]).optional(),
  fill: colour().optional(),
  colour: colour().optional(),
});
export type CellFormat = z.output<typeof CellFormatSchema>;

const few = (record: object) => Object.keys(record).length <= MAX_CELLS;

/**
 * What was typed, in the French form, where it differs from the sheet that was given: {"cells": {"B5": "=B3-B4"}}. A given
 * cell that was emptied is an empty text.
 */
export const SpreadsheetRawSchema = z.strictObject({
  cells: z.record(cell(), z.string().max(2_000)).refine(few),
  names: z.record(z.string().min(1).max(60), z.string().regex(CELL_OR_RANGE)).refine(few).optional(),
  formats: z.record(cell(), CellFormatSchema).refine(few).optional(),
});
export type SpreadsheetRaw = z.output<typeof SpreadsheetRawSchema>;
