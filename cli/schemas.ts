import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { answerSchema } from "#deliverables/registry.ts";
import { jsonSchemas } from "#schemas/json-schemas.ts";
import type { Command } from "./command.ts";

/** Where the editors' schemas are kept, in git: a test says when they are out of date. */
export const GENERATED = path.join("schemas", "generated");

/** The text of each generated file, by name. */
export const generatedTexts = (): [name: string, text: string][] =>
  Object.entries(jsonSchemas(answerSchema)).map(([name, schema]) => [
    name,
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);

/** `epreuve schemas`: for developers; writes the JSON Schemas that editors use. */
export const schemas: Command = async (_, { out }) => {
  await mkdir(GENERATED, { recursive: true });
  for (const [name, text] of generatedTexts()) {
    await writeFile(path.join(GENERATED, name), text);
    out(path.join(GENERATED, name));
  }
  return 0;
};
