import { z } from "zod";
import { points, text, whole } from "#schemas/fields.ts";
import { HintsSchema, RubricSchema } from "#schemas/rubric.ts";
import { AnswerBaseShape } from "#schemas/task.ts";
import { MOST } from "./body.ts";
import { FIELDS, KINDS, PART_NAMES } from "./frames.ts";

const MessageSchema = z.strictObject({
  from: text().describe("Expéditeur du message reçu."),
  date: text().optional().describe("Date du message reçu, en toutes lettres."),
  subject: text().optional().describe("Objet du message reçu."),
  body: text().describe("Texte du message reçu ; une ligne vide sépare deux paragraphes."),
});

const FormSchema = z.strictObject({
  points: points().describe("Points de la forme, partagés entre les mentions."),
  parts: z
    .array(z.enum(PART_NAMES))
    .min(1)
    .describe("Mentions attendues : objet, appel, formule, signature, date…"),
});

/** The name of an answer or of a cell of one: « seuil », « paie!D8 ». */
const citation = () => z.string().regex(/^[\p{L}][\p{L}\p{N}_]*(?:![A-Za-z]{1,2}\d{1,3})?$/u);

/** A letter, a mail, a note, minutes: written in its frame, read by a person with a rubric. */
export const LetterSchema = z.strictObject({
  type: z.literal("letter"),
  ...AnswerBaseShape,
  kind: z.enum(KINDS).describe("courrier, mail, note ou compte-rendu : le cadre que voit le candidat."),
  from: text().optional().describe("Expéditeur imprimé dans le cadre ; sans lui, le candidat l’écrit."),
  to: text().optional().describe("Destinataire imprimé dans le cadre ; sans lui, le candidat l’écrit."),
  thread: z.array(MessageSchema).min(1).optional().describe("Messages reçus, montrés au-dessus du cadre."),
  form: FormSchema.optional().describe("Mentions de forme : repérées par la machine, confirmées par vous."),
  cites: z
    .array(citation().describe("Réponse ou cellule : seuil, paie!D8."))
    .optional()
    .describe("Chiffres que l’écrit devrait citer ; cherchés avec les résultats de la copie."),
  words: whole().optional().describe("Longueur attendue, en mots, dite au candidat."),
  rubric: RubricSchema.describe("Ce que le correcteur cherche dans le fond, et les points de chaque item."),
  hints: HintsSchema.optional().describe("Mots qui suggèrent un item au correcteur ; ils ne notent jamais."),
});
export type Letter = z.output<typeof LetterSchema>;

export const LetterStatementSchema = z.strictObject({
  label: z.string(),
  kind: z.enum(KINDS),
  /** Fields that the subject prints. */
  printed: z.array(z.strictObject({ field: z.enum(FIELDS), text: z.string() })),
  thread: z.array(
    z.strictObject({
      from: z.string(),
      date: z.string().nullable(),
      subject: z.string().nullable(),
      body: z.string(),
    }),
  ),
  words: z.number().int().nullable(),
});
export type LetterStatement = z.output<typeof LetterStatementSchema>;

const RunsSchema = z
  .array(z.strictObject({ text: z.string().min(1).max(MOST.text), weight: z.enum(["normal", "bold"]) }))
  .max(MOST.runs);

const BlockSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("paragraph"), runs: RunsSchema }),
  z.strictObject({
    kind: z.literal("list"),
    marks: z.enum(["bullets", "numbers"]),
    items: z.array(RunsSchema).max(MOST.items),
  }),
  z.strictObject({
    kind: z.literal("table"),
    rows: z.array(z.array(RunsSchema).max(MOST.columns)).max(MOST.rows),
  }),
]);

/** What is saved: fields and blocks of text, bounded; markup has no place in it. */
export const LetterRawSchema = z.strictObject({
  fields: z.partialRecord(z.enum(FIELDS), z.string().max(MOST.field)),
  body: z.array(BlockSchema).max(MOST.blocks),
});
export type LetterRaw = z.output<typeof LetterRawSchema>;
