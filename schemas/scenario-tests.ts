import { z } from "zod";
import { flag, id, points, text, whole } from "./fields.ts";
import { StateSchema } from "./grading.ts";

/** An answer as a test writes it: a text, a list or a map of them; each type reads its own. */
export type RawAnswerSource = string | RawAnswerSource[] | { [key: string]: RawAnswerSource };
const RawAnswerSchema: z.ZodType<RawAnswerSource> = z.lazy(() =>
  z.union([z.string(), z.array(RawAnswerSchema), z.record(z.string(), RawAnswerSchema)]),
);

const ExpectedAnswerSchema = z.strictObject({
  points: points().optional().describe("Points attendus."),
  state: StateSchema.optional().describe("État attendu : right, carried, partial, wrong, blank…"),
  findings: z
    .array(text())
    .optional()
    .describe("Codes de motifs qui doivent figurer parmi ceux de la réponse."),
});

const ExpectedCopySchema = z.strictObject({
  total: points().optional().describe("Total attendu, en points."),
  max: points().optional().describe("Maximum attendu, en points."),
  provisional: flag().optional().describe("true : une personne a encore à noter."),
  answers: z
    .record(id(), ExpectedAnswerSchema)
    .optional()
    .describe("Ce qui est attendu de chaque réponse, par id."),
});

/** One test of an author: a copy, and what its marks must be. */
export const ScenarioTestSchema = z.strictObject({
  name: text().describe("Ce que le test montre, en une phrase."),
  solve: flag().optional().describe("true : la copie part des réponses de la clé ; answers les remplace."),
  set: id().optional().describe("Jeu de valeurs (sets de scenario.yaml) ; par défaut le jeu de référence."),
  seed: whole().optional().describe("Tirage d’un candidat, par son numéro."),
  without: z
    .array(id())
    .optional()
    .describe("Événements qui n’ont pas pu arriver dans cette copie ; par défaut tous sont arrivés."),
  answers: z
    .record(id(), RawAnswerSchema)
    .optional()
    .describe("Réponses de la copie, par id, telles que tapées."),
  expect: ExpectedCopySchema.describe("Les notes attendues."),
});
export type ScenarioTest = z.output<typeof ScenarioTestSchema>;

/** tests.yaml: the author's tests. */
export const ScenarioTestsSchema = z.array(ScenarioTestSchema);
