import { z } from "zod";
import { CertaintySchema, SourceIdSchema, SourceSchema, refuseUnknownSources } from "./provenance.ts";
import { readReference, type ReferenceReading } from "./read-reference.ts";

/** The versions of the plan de comptes, by the year they came with. */
export const PlanIdSchema = z.enum(["2014", "2025"]);
export type PlanId = z.infer<typeof PlanIdSchema>;

const accountNumber = () =>
  z
    .string()
    .regex(/^[1-8]\d{1,5}$/)
    .describe("Numéro de compte, entre guillemets");
const ProvenanceShape = { certainty: CertaintySchema, source: SourceIdSchema.optional() };
const hasProvenance = (fact: { certainty: string; source?: string | undefined }) =>
  fact.source !== undefined || fact.certainty === "recollection";
const NO_PROVENANCE = { params: { code: "fact-without-source" } };

const PlanSchema = z
  .strictObject({
    id: PlanIdSchema,
    from: z.iso.date().describe("Premier jour où le plan vaut"),
    title: z.string().min(1),
    ...ProvenanceShape,
  })
  .refine(hasProvenance, NO_PROVENANCE);

const AccountSchema = z.strictObject({
  number: accountNumber(),
  label: z.string().min(1).describe("Intitulé du texte"),
  plan: PlanIdSchema.optional().describe("Le seul plan où le compte a cet intitulé ; les deux, à défaut"),
});
export type Account = z.infer<typeof AccountSchema>;

const EquivalenceSchema = z
  .strictObject({
    from: accountNumber().describe("Compte de 2014"),
    to: z.array(accountNumber()).min(1).describe("Comptes de 2025 qui le remplacent"),
    ...ProvenanceShape,
  })
  .refine(hasProvenance, NO_PROVENANCE);
export type Equivalence = z.infer<typeof EquivalenceSchema>;

export const PlanComptableSchema = z
  .strictObject({
    format: z.literal(1),
    sources: z.array(SourceSchema).min(1),
    plans: z.array(PlanSchema).length(2),
    accounts: z.array(AccountSchema).min(1),
    equivalences: z.array(EquivalenceSchema),
  })
  .superRefine(refuseUnknownSources)
  .superRefine(refuseRepeatedAccounts)
  .superRefine(refuseUnknownAccounts);
export type PlanComptable = z.infer<typeof PlanComptableSchema>;

/** Reads the plan de comptes from the text of its YAML file: typed, or all the problems with line and column. */
export function parsePlanComptable(
  yamlText: string,
  file = "plan-comptable-general.yaml",
): ReferenceReading<PlanComptable> {
  return readReference({ file, text: yamlText, schema: PlanComptableSchema });
}

/** The accounts of one version, in the order of the file. */
export const accountsOf = (accounts: readonly Account[], plan: PlanId): Account[] =>
  accounts.filter((account) => account.plan === undefined || account.plan === plan);

function refuseRepeatedAccounts({ accounts }: { accounts: Account[] }, context: z.RefinementCtx): void {
  const seen = new Set<string>();
  accounts.forEach(({ number, plan }, index) => {
    const places = (plan === undefined ? PlanIdSchema.options : [plan]).map((id) => `${id} ${number}`);
    if (places.some((place) => seen.has(place)))
      context.addIssue({
        code: "custom",
        path: ["accounts", index, "number"],
        params: { code: "code-repeated", found: number },
      });
    for (const place of places) seen.add(place);
  });
}

/** An equivalence leads from an account of 2014 that 2025 no longer has to accounts of 2025. */
function refuseUnknownAccounts(
  { accounts, equivalences }: { accounts: Account[]; equivalences: Equivalence[] },
  context: z.RefinementCtx,
): void {
  const numbers = (plan: PlanId) => new Set(accountsOf(accounts, plan).map(({ number }) => number));
  const [before, after] = [numbers("2014"), numbers("2025")];
  equivalences.forEach(({ from, to }, index) => {
    const refuse = (key: "from" | "to", found: string) =>
      context.addIssue({
        code: "custom",
        path: ["equivalences", index, key],
        params: { code: "unknown-account", found },
      });
    if (!before.has(from) || after.has(from)) refuse("from", from);
    for (const number of to) if (!after.has(number)) refuse("to", number);
  });
}
