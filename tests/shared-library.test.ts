import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ScenarioFileSchema } from "#schemas/scenario.ts";

const files = readdirSync("scenarios")
  .map((folder) => `scenarios/${folder}/scenario.yaml`)
  .filter((file) => existsSync(file));

test.each(files)("%s is shared with everyone: no annexe of it is kept for one class", (file) => {
  const { documents } = ScenarioFileSchema.parse(parse(readFileSync(file, "utf8"), { schema: "failsafe" }));
  expect(documents.length).toBeGreaterThan(0);
  expect(documents.filter(({ rights }) => rights === "class-only")).toEqual([]);
});
