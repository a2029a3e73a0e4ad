import { z } from "zod";
import { text, whole } from "#schemas/fields.ts";
import { RubricSchema } from "#schemas/rubric.ts";
import { AnswerBaseShape } from "#schemas/task.ts";
import { FILE_KINDS, UploadedFileSchema } from "#schemas/uploaded-file.ts";
import { MAX_FILES_AN_ANSWER } from "#schemas/upload-limits.ts";

/** Files made outside of the page: read by a person with a rubric. */
export const FileAnswerSchema = z.strictObject({
  type: z.literal("file"),
  ...AnswerBaseShape,
  label: text().describe("Intitulé montré au candidat."),
  rubric: RubricSchema.describe("Ce que le correcteur cherche, et les points de chaque item."),
  accept: z
    .array(z.enum(FILE_KINDS))
    .min(1)
    .optional()
    .describe("Types de fichiers acceptés : [xlsx, ods]. Par défaut, tous."),
  at_most: whole().optional().describe("Nombre de fichiers au plus, de 1 à 10. Par défaut, 1."),
});
export type FileAnswer = z.output<typeof FileAnswerSchema>;

export const FileStatementSchema = z.strictObject({
  label: z.string(),
  kinds: z.array(z.enum(FILE_KINDS)),
  atMost: z.number().int(),
});
export type FileStatement = z.output<typeof FileStatementSchema>;

/** The files handed in, in the candidate's order; the server refuses one that it did not receive. */
export const FileRawSchema = z.strictObject({
  files: z.array(UploadedFileSchema).max(2 * MAX_FILES_AN_ANSWER),
});
export type FileRaw = z.output<typeof FileRawSchema>;
