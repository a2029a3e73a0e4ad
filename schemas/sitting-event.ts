import { z } from "zod";
import { duration, expected, id, text } from "./fields.ts";

/** When a message arrives: some minutes into the copy, when a teacher says so, when an answer has been given. */
export type EventMoment =
  { kind: "time"; minutes: number } | { kind: "teacher" } | { kind: "handed"; answer: string };

const TEACHER = "teacher";
/** One text for the form that one line takes in a flow map: « on: handed: seuil » would be cut by YAML. */
const HANDED = /^handed:?\s+(\S+)$/;

const typedMoment = () =>
  z.string().transform((value, ctx): EventMoment => {
    const typed = value.trim();
    if (typed === TEACHER) return { kind: "teacher" };
    const answer = HANDED.exec(typed)?.[1];
    if (answer !== undefined) return { kind: "handed", answer };
    const minutes = duration().safeParse(typed);
    if (minutes.success) return { kind: "time", minutes: minutes.data };
    ctx.addIssue({ code: "custom", message: "not-a-moment", params: { code: "not-a-moment", value: typed } });
    return z.NEVER;
  });

const HandedMoment = z
  .strictObject({ handed: id().describe("Réponse qui, une fois enregistrée, fait arriver le message.") })
  .transform(({ handed }): EventMoment => ({ kind: "handed", answer: handed }));

/** A message that arrives during the sitting, and what it changes. */
export const SittingEventSchema = z.strictObject({
  id: id().describe("Identifiant de l’événement : c’est lui que « after » cite dans une tâche."),
  on: z
    .union([typedMoment(), HandedMoment])
    .describe(
      "Quand il arrive : 45min (après le début de la copie), teacher (un professeur le lance), {handed: seuil} (la réponse seuil est enregistrée).",
    ),
  from: text().describe("Qui écrit, tel que le candidat le lit : « Mme Lenoir, gérante »."),
  subject: text().describe("Objet du message."),
  body: text().describe("Fichier .mdx du message : documents/mail-loyer.mdx."),
  set: z
    .record(id(), expected())
    .optional()
    .describe("Variables qui changent pour les tâches qui suivent l’événement : valeur ou formule."),
});
export type SittingEvent = z.output<typeof SittingEventSchema>;
