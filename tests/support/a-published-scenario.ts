import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { answerSchema, registry } from "#deliverables/registry.ts";
import { compileScenario } from "#grading/compile-scenario.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";
import { readScenario } from "#schemas/read-scenario.ts";
import { parseReferenceValues, referenceValueAt } from "#schemas/reference-values.ts";

/** The files of a folder of `scenarios/`, by path. */
export function filesOfScenario(id: string): Map<string, Uint8Array> {
  const root = path.join("scenarios", id);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(root, file).split(path.sep).join("/"), readFileSync(file)];
    }),
  );
}

/** A case study that ships with the product, compiled with the dated values that ship with it; throws its problems. */
export function aPublishedScenario(id: string): CompiledScenario {
  const { source, problems } = readScenario({ id, files: filesOfScenario(id), answerSchema });
  const compiled = source && compileScenario(source, { registry, lookup: referenceLookup() });
  if (!compiled?.scenario)
    throw new Error(`${id} is refused: ${JSON.stringify(compiled?.problems ?? problems)}`);
  return compiled.scenario;
}

function referenceLookup(): (id: string, day: string) => string | null {
  const rates = parseReferenceValues(readFileSync("scenarios/_reference/rates-fr.yaml", "utf8"));
  if (!rates.ok) throw new Error("the dated values are not sound");
  return (id, day) => {
    const found = referenceValueAt(rates.value.values, id, day);
    return found.found ? found.value : null;
  };
}
