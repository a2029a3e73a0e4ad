import { z } from "zod";
import { ScenarioFileSchema } from "./scenario.ts";
import { ScenarioTestsSchema } from "./scenario-tests.ts";
import { taskSchema, type AnswerBase } from "./task.ts";

/** An editor reads YAML's own types: a number, true or false may stand where our reader takes the text typed. */
const AS_TYPED = ["string", "number", "boolean"] as const;

/**
 * The JSON Schemas that an editor needs to complete and explain what a teacher writes, by file name.
 *
 * In: the answer types. Out: JSON Schema objects with the French descriptions of each key; what only our reader can
 * tell (a number's form, names, sums) is left to `epreuve check`.
 */
export function jsonSchemas(answerSchema: z.ZodType<AnswerBase>): Record<string, object> {
  return {
    "scenario.schema.json": toJsonSchema(ScenarioFileSchema, "scenario.yaml : l’étude de cas"),
    "task.schema.json": toJsonSchema(taskSchema(answerSchema), "En-tête d’une tâche (tasks/*.mdx)"),
    "tests.schema.json": toJsonSchema(ScenarioTestsSchema, "tests.yaml : les copies d’essai de l’auteur"),
  };
}

function toJsonSchema(schema: z.ZodType, title: string): object {
  const generated = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === "string" && jsonSchema.enum === undefined && jsonSchema.const === undefined)
        Object.assign(jsonSchema, { type: AS_TYPED });
      if (jsonSchema.const === "1")
        Object.assign(jsonSchema, { const: undefined, type: undefined, enum: ["1", 1] });
    },
  });
  return { ...generated, title };
}
