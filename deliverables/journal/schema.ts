import { z } from "zod";
import { expected, id, oneOrMany, points, text, tolerance } from "#schemas/fields.ts";
import { FigureShape, PrecisionSchema } from "#schemas/figure.ts";
import { PlanIdSchema } from "#schemas/plan-comptable.ts";
import { AnswerBaseShape, CarryShape } from "#schemas/task.ts";

const LineSchema = z.strictObject({
  id: id()
    .optional()
    .describe("Nom du montant, utilisable dans les autres formules : une erreur est alors reportée."),
  account: oneOrMany().describe(
    "Compte attendu, ou liste de comptes acceptés ; par racine : 512000 pour 512.",
  ),
  label: text().optional().describe("Nom du compte dans le corrigé ; à défaut, celui du plan comptable."),
  debit: expected().optional().describe("Montant au débit : un nombre, ou une formule « =… »."),
  credit: expected().optional().describe("Montant au crédit : un nombre, ou une formule « =… »."),
  points: points().optional().describe("Points de la ligne ; à défaut, parts égales."),
  ...FigureShape,
});

const EntrySchema = z.strictObject({
  says: text().optional().describe("Ce que l’écriture enregistre : « Facture F-128 »."),
  points: points().optional().describe("Points de l’écriture ; à défaut, parts égales."),
  lines: z.array(LineSchema).min(2).describe("Les lignes de l’écriture, au débit puis au crédit."),
});

/** Accounting entries: whatever their order, accounts by root, amounts by formula. */
export const JournalSchema = z.strictObject({
  type: z.literal("journal"),
  ...AnswerBaseShape,
  plan: PlanIdSchema.optional().describe(
    "Plan comptable : 2014 ou 2025 ; à défaut, celui de legalDate (2025 depuis le 1er janvier 2025).",
  ),
  marks: z
    .strictObject({
      by: z
        .enum(["line", "entry"])
        .describe("line : chaque ligne rapporte ses points ; entry : une écriture entière, ou rien."),
    })
    .optional()
    .describe("Partage des points ; à défaut, par ligne."),
  keeps: z
    .strictObject({
      side: points().optional().describe("Points gardés par une ligne dont seul le sens est faux."),
      account: points().optional().describe("Points gardés par une ligne dont seul le compte est faux."),
      amount: points().optional().describe("Points gardés par une ligne dont seul le montant est faux."),
      plan: points()
        .optional()
        .describe("Points gardés par un compte juste dans l’autre plan comptable : 675 au lieu de 657."),
    })
    .optional()
    .describe("Points gardés par une ligne en partie juste ; aucun, à défaut."),
  extra: points().optional().describe("Points ôtés par ligne en trop ; aucun, à défaut."),
  precision: PrecisionSchema.optional().describe("Précision de tous les montants ; à défaut, le centime."),
  tolerance: tolerance().optional().describe("Écart accepté sur tous les montants."),
  entries: z.array(EntrySchema).min(1).describe("Les écritures attendues."),
  ...CarryShape,
});
export type Journal = z.output<typeof JournalSchema>;
export type AuthoredLine = Journal["entries"][number]["lines"][number];

/** What the candidate receives: an empty journal, and which plan comptable to pick accounts from. */
export const JournalStatementSchema = z.strictObject({ label: z.string(), plan: PlanIdSchema });
export type JournalStatement = z.output<typeof JournalStatementSchema>;

const WrittenLineSchema = z.strictObject({
  account: z.string().max(120),
  label: z.string().max(200),
  debit: z.string().max(60),
  credit: z.string().max(60),
});
const WrittenEntrySchema = z.strictObject({
  date: z.string().max(60),
  piece: z.string().max(60),
  lines: z.array(WrittenLineSchema).max(100),
});

/** What was typed: {"entries": [{"date": "", "piece": "", "lines": [{"account": "411", "label": "", "debit": "1 200", "credit": ""}]}]}. */
export const JournalRawSchema = z.strictObject({ entries: z.array(WrittenEntrySchema).max(40) });
export type JournalRaw = z.output<typeof JournalRawSchema>;
export type RawEntry = JournalRaw["entries"][number];
export type RawLine = RawEntry["lines"][number];
