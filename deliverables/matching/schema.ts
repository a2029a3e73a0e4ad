import { z } from "zod";
import { expected, id, points, text } from "#schemas/fields.ts";
import { AnswerBaseShape, CarryShape } from "#schemas/task.ts";

const items = (what: string) =>
  z
    .array(
      z.strictObject({
        id: id().describe("Identifiant de l’élément."),
        text: text().describe("L’élément, tel que le candidat le lit."),
      }),
    )
    .min(2)
    .describe(what);

/** Pairs to make between two lists. */
export const MatchingSchema = z.strictObject({
  type: z.literal("matching"),
  ...AnswerBaseShape,
  headings: z.tuple([text(), text()]).optional().describe("Titres des deux listes : [Document, Étape]."),
  left: items("Les éléments à associer, un par ligne."),
  right: items("Les éléments proposés en face ; certains peuvent servir deux fois, ou ne pas servir."),
  expected: z
    .record(text(), expected())
    .describe(
      "Pour chaque élément de left, celui de right : {devis: offre}, ou une formule qui donne son id.",
    ),
  marks: z
    .strictObject({
      by: z
        .enum(["pair", "answer"])
        .describe("pair : parts égales entre les paires ; answer : tout ou rien."),
      penalty: points().optional().describe("Points ôtés par paire fausse, jamais sous zéro."),
    })
    .optional()
    .describe("{by: pair, penalty: 0.25} ; par défaut, parts égales sans pénalité."),
  mistakes: z
    .array(
      z.strictObject({
        left: id().describe("Élément de left."),
        right: id().describe("Élément de right avec lequel il est confondu."),
        says: text().describe("L’erreur expliquée au candidat."),
        earns: points().optional().describe("Points gardés, au plus la part de la paire."),
      }),
    )
    .optional()
    .describe("Confusions typiques, nommées dans le compte rendu."),
  ...CarryShape,
});
export type Matching = z.output<typeof MatchingSchema>;

const ItemStatementSchema = z.strictObject({ id: z.string(), text: z.string() });
export const MatchingStatementSchema = z.strictObject({
  label: z.string(),
  headings: z.tuple([z.string(), z.string()]).nullable(),
  left: z.array(ItemStatementSchema),
  right: z.array(ItemStatementSchema),
});
export type MatchingStatement = z.output<typeof MatchingStatementSchema>;

/** What was chosen in front of each element: {"pairs": {"devis": "offre"}}. */
export const MatchingRawSchema = z.strictObject({
  pairs: z.record(z.string().max(200), z.string().max(200)),
});
export type MatchingRaw = z.output<typeof MatchingRawSchema>;
