import { z } from "zod";
import { expected, id, text } from "#schemas/fields.ts";

const TaskSchema = z.strictObject({
  id: id().describe("Repère de la tâche : A."),
  says: text().optional().describe("Ce que la tâche est : Choix du local."),
  lasts: expected().describe("Durée : 5, « =duree » montrée, ou « ?=formule » demandée au candidat."),
  after: z.array(id()).optional().describe("Repères des tâches antérieures : [A, C]."),
});
export type ProjectTask = z.output<typeof TaskSchema>;

/** The tasks of a project, whether its dates or its chart are asked. */
export const TasksSchema = z.array(TaskSchema).min(2);
