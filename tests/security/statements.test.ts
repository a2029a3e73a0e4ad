import { describe, expect, test } from "vitest";
import { z } from "zod";
import { answerSchema, registry } from "#deliverables/registry.ts";
import { compileScenario } from "#grading/compile-scenario.ts";
import { referenceDraw } from "#grading/draw.ts";
import { OwnWorlds } from "#grading/own-worlds.ts";
import { readScenario } from "#schemas/read-scenario.ts";
import { canariesIn, readCanaryPaper } from "./canaries.ts";

/** What tells how an answer is marked; none of it may have a place in what a candidate receives. */
const SECRET = new Set([
  ..."key expected expects answer solution formula formulas ask steps step mistakes mistake rubric guide hints".split(
    " ",
  ),
  ..."readings reading proves given tolerance precision plausible points marks earns says when carry corrige".split(
    " ",
  ),
]);

interface Shape {
  path: string;
  properties: string[];
  isStrict: boolean;
}

/** Every object of a schema, with where it stands. */
function shapesOf(schema: unknown, path = ""): Shape[] {
  if (typeof schema !== "object" || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap((one, index) => shapesOf(one, `${path}/${index}`));
  const node = schema as Record<string, unknown>;
  const inside = Object.entries(node).flatMap(([name, value]) => shapesOf(value, `${path}/${name}`));
  if (node.type !== "object") return inside;
  const properties = Object.keys(node.properties ?? {});
  return [{ path, properties, isStrict: node.additionalProperties === false }, ...inside];
}

const types = [...registry.values()];

describe.each(types)("the statement of a $type", ({ statement }) => {
  const shapes = shapesOf(z.toJSONSchema(statement));

  test("lets no field through that it does not name", () => {
    expect(shapes).not.toEqual([]);
    expect(shapes.filter(({ isStrict }) => !isStrict)).toEqual([]);
  });

  test("names no field for a key", () => {
    expect(shapes.flatMap(({ properties }) => properties.filter((name) => SECRET.has(name)))).toEqual([]);
  });
});

async function canaryScenario() {
  const { source, problems } = readScenario({ ...(await readCanaryPaper()), answerSchema });
  const compiled = source && compileScenario(source, { registry, lookup: () => null });
  if (!compiled?.scenario) throw new Error(JSON.stringify(compiled?.problems ?? problems));
  return compiled.scenario;
}

test("the canary paper has an answer of every type", async () => {
  const { answers } = await canaryScenario();
  expect([...new Set(answers.map(({ definition }) => definition.type))].sort()).toEqual(
    types.map(({ type }) => type).sort(),
  );
});

test("what each type states of the canary paper fits its statement, and has none of its marks", async () => {
  const scenario = await canaryScenario();
  const world = new OwnWorlds(scenario, referenceDraw()).world(false, null);
  for (const { id, definition, key } of scenario.answers) {
    const stated: unknown = definition.state(key, world);
    expect(definition.statement.safeParse(stated).error, id).toBeUndefined();
    expect(canariesIn(JSON.stringify(stated)), id).toEqual([]);
    expect(definition.statement.safeParse({ ...(stated as object), expected: "1" }).success, id).toBe(false);
  }
});

test.each([
  ["918\u202f273,65 €", "918273"],
  ["918&nbsp;273.645", "918273"],
  [String.raw`"918\u202f273,645"`, "918273"],
  ["<dd>19 juillet 2031</dd>", "19JUILLET2031"],
  ["canari_22 = 1", "CANARI_22"],
])("a mark is found in « %s »", (text, mark) => {
  expect(canariesIn(text)).toEqual([mark]);
});
