import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { GENERATED, generatedTexts } from "./schemas.ts";

test.each(generatedTexts())("%s est à jour : « npm run epreuve -- schemas » le récrit", (name, text) => {
  expect(readFileSync(path.join(GENERATED, name), "utf8")).toBe(text);
});

test("le format peut être écrit comme un nombre", () => {
  expect(schemaOf("scenario.schema.json")).toMatchObject({
    additionalProperties: false,
    properties: {
      format: { enum: ["1", 1] },
      duration: {
        description: "Durée : 4h30. Par défaut, celle de l’épreuve.",
        type: ["string", "number", "boolean"],
      },
    },
  });
});

test("chaque clé qu'un enseignant écrit est expliquée en français", () => {
  for (const [name] of generatedTexts()) expect(unexplained(schemaOf(name)), name).toEqual([]);
});

test("chaque type de réponse propose ses propres clés", () => {
  const [, text = ""] = generatedTexts().find(([name]) => name === "task.schema.json") ?? [];
  for (const type of [
    "amount",
    "workings",
    "table",
    "date",
    "choice",
    "matching",
    "ordering",
    "schedule",
    "short",
    "text",
    "file",
    "journal",
  ])
    expect(text).toContain(`"const": "${type}"`);
});

function schemaOf(name: string): unknown {
  return JSON.parse(generatedTexts().find(([one]) => one === name)?.[1] ?? "{}");
}

/** Keys of a JSON Schema that have no description; `type` names itself. */
function unexplained(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const properties = "properties" in node ? Object.entries(node.properties as Record<string, object>) : [];
  const bare = properties
    .filter(([key, one]) => key !== "type" && !("description" in one))
    .map(([key]) => key);
  return [...bare, ...Object.values(node).flatMap(unexplained)];
}
