import { z } from "zod";
import { expected, formula, id, text, whole } from "#schemas/fields.ts";
import { SheetRowsSchema } from "#schemas/sheet.ts";
import { AnswerBaseShape, CarryShape } from "#schemas/task.ts";
import { TasksSchema } from "../mpm/task-schema.ts";

/** The chart of a project: a bar for each task, by its start and its end, or its start and its duration. */
export const GanttSchema = z.strictObject({
  type: z.literal("schedule"),
  ...AnswerBaseShape,
  mode: z.literal("gantt").describe("gantt : le diagramme d’un projet, une barre par tâche."),
  from: id()
    .optional()
    .describe("Id d’un projet « mode: mpm » dont le diagramme reprend les tâches, et les dates du candidat."),
  tasks: TasksSchema.optional().describe("Les tâches du projet, si elles ne viennent pas de « from »."),
  unit: text().optional().describe("Unité des durées : jours (par défaut), semaines…"),
  begins: expected()
    .optional()
    .describe(
      "Premier jour du projet, 2026-03-23 ou « =debut » : les barres vont alors d’une date à l’autre.",
    ),
  counts: z
    .enum(["units", "instants"])
    .optional()
    .describe(
      "units (par défaut) : les jours 1, 2, 3…, début et fin compris ; instants : de 0, comme les dates MPM.",
    ),
  days: z
    .enum(["ouvres", "ouvrables", "calendaires"])
    .optional()
    .describe("Avec « begins », jours où l’on travaille : ouvres (par défaut), ouvrables ou calendaires."),
  holidays: formula().optional().describe("Avec « begins », jours fériés : « =feries », une liste de dates."),
  asks: z
    .enum(["end", "lasts"])
    .optional()
    .describe("Ce que le candidat donne avec le début : end, la fin (par défaut) ; lasts, la durée."),
  allow: z
    .enum(["margin"])
    .optional()
    .describe("margin : une tâche peut commencer plus tard, dans la limite de sa marge totale."),
  columns: whole()
    .optional()
    .describe("Nombre de cases de la grille dessinée ; à défaut, la somme des durées montrées."),
  marks: z
    .strictObject({
      by: z
        .enum(["cell", "bar"])
        .describe("cell : chaque case a sa part (par défaut) ; bar : une barre entière, ou rien."),
    })
    .optional()
    .describe("Partage des points ; à défaut, par case demandée."),
  ...CarryShape,
});
export type Gantt = z.output<typeof GanttSchema>;

/** Where bars are drawn: units numbered from `first`, or the days on which one works. */
const AxisSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("units"),
    first: z.number().int(),
    count: z.number().int(),
    /** True where an end is an instant, which the bar does not cover. */
    instants: z.boolean(),
  }),
  z.strictObject({ kind: z.literal("days"), days: z.array(z.string()) }),
]);
export type GanttAxis = z.output<typeof AxisSchema>;

export const GanttStatementSchema = z.strictObject({
  mode: z.literal("gantt"),
  label: z.string(),
  rows: SheetRowsSchema,
  /** True where bars are given by their duration, false by their end. */
  byDuration: z.boolean(),
  axis: AxisSchema,
});
export type GanttStatement = z.output<typeof GanttStatementSchema>;
