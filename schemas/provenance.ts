import { z } from "zod";

/** How sure a fact is: read in an official text or a real paper, read in a secondary page, or known by heart. */
export const CertaintySchema = z
  .enum(["certain", "secondary", "recollection"])
  .describe(
    "certain : texte officiel ou sujet réel ; secondary : page secondaire ; recollection : de mémoire",
  );

export const SourceIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe("Clé d’une source de la liste « sources » du fichier");

export const SourceSchema = z.strictObject({
  id: SourceIdSchema,
  title: z.string().min(1).describe("Ce qu’est le document"),
  read: z
    .enum(["text", "excerpt", "judgement"])
    .describe("text : lu en entier ; excerpt : extrait seulement ; judgement : avis d’enseignant"),
  where: z.string().min(1).optional().describe("Où le trouver"),
});
export type Source = z.infer<typeof SourceSchema>;

/**
 * A schema for a fact that says how sure it is: `{value, certainty, source?}`; without a source, only a recollection passes.
 *
 * @example sourced(z.int()).parse({ value: 30, certainty: "certain", source: "definition-e5" })
 */
export function sourced<T extends z.ZodType>(value: T) {
  return z
    .strictObject({
      value,
      certainty: CertaintySchema,
      source: SourceIdSchema.optional(),
    })
    .refine((fact) => fact.source !== undefined || fact.certainty === "recollection", {
      params: { code: "fact-without-source" },
    });
}

/** Adds one issue per `source:` key, anywhere in the file, that its `sources:` list does not hold. */
export function refuseUnknownSources(file: { sources: Source[] }, context: z.RefinementCtx): void {
  const known = new Set(file.sources.map((source) => source.id));
  for (const cited of citedSources(file, [])) {
    if (known.has(cited.id)) continue;
    context.addIssue({
      code: "custom",
      path: cited.path,
      params: { code: "unknown-source", source: cited.id },
    });
  }
}

type Path = (string | number)[];

function citedSources(node: unknown, path: Path): { id: string; path: Path }[] {
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([key, child]) => {
    const childPath = [...path, Array.isArray(node) ? Number(key) : key];
    const isCitation = (key === "source" || key.endsWith("Source")) && typeof child === "string";
    return isCitation ? [{ id: child, path: childPath }] : citedSources(child, childPath);
  });
}
