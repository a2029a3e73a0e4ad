import { z } from "zod";
import { points, text } from "#schemas/fields.ts";
import { SheetRowsSchema } from "#schemas/sheet.ts";
import { AnswerBaseShape, CarryShape } from "#schemas/task.ts";
import { TasksSchema } from "./task-schema.ts";

const DatesSchema = z.enum(["earliest", "latest", "total", "free"]);
export type MpmColumn = z.output<typeof DatesSchema>;

/** A project by the MPM method: dates, margins and critical tasks, which the engine computes from the tasks. */
export const MpmSchema = z.strictObject({
  type: z.literal("schedule"),
  ...AnswerBaseShape,
  mode: z.literal("mpm").describe("mpm : dates, marges et tâches critiques d’un projet."),
  unit: text().optional().describe("Unité des durées : jours (par défaut), semaines…"),
  tasks: TasksSchema.describe("Les tâches du projet, leur durée et leurs antérieures."),
  asks: z
    .array(DatesSchema)
    .min(1)
    .optional()
    .describe("Colonnes demandées : earliest, latest, total, free ; par défaut, toutes."),
  critical: points()
    .optional()
    .describe(
      "Points des tâches critiques, compris dans ceux de la réponse ; sans cette clé, non demandées.",
    ),
  marks: z
    .union([
      z.strictObject({
        by: z
          .enum(["cell", "row", "column"])
          .describe("Partage égal entre les cases, les lignes ou les colonnes demandées."),
      }),
      z.strictObject({
        columns: z
          .strictObject({
            lasts: points().optional().describe("Points des durées demandées."),
            earliest: points().optional().describe("Points des débuts au plus tôt et de la fin."),
            latest: points().optional().describe("Points des débuts au plus tard."),
            total: points().optional().describe("Points des marges totales."),
            free: points().optional().describe("Points des marges libres."),
          })
          .describe("Points par colonne : {earliest: 2, latest: 2, total: 1}."),
      }),
    ])
    .optional()
    .describe("Partage des points hors tâches critiques ; à défaut, par case demandée."),
  ...CarryShape,
});
export type Mpm = z.output<typeof MpmSchema>;

export const MpmStatementSchema = z.strictObject({
  mode: z.literal("mpm"),
  label: z.string(),
  rows: SheetRowsSchema,
  /** The tasks among which the critical ones are ticked; null where they are not asked. */
  critical: z.array(z.strictObject({ id: z.string(), text: z.string() })).nullable(),
});
export type MpmStatement = z.output<typeof MpmStatementSchema>;
