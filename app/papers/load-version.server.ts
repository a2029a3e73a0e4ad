import { CompiledContentSchema, type CompiledContent } from "#app/content/compiled-content.ts";
import { selectOptionalVersion } from "#app/db/scenarios.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { answerSchema, registry } from "#deliverables/registry.ts";
import { compileScenario } from "#grading/compile-scenario.ts";
import type { CompiledScenario } from "#grading/scenario-model.ts";
import { readScenario } from "#schemas/read-scenario.ts";
import { unpackFiles, VersionFilesSchema } from "./version-files.ts";

/** A published version, ready to be stated, drawn and graded. */
export interface PublishedVersion {
  id: string;
  scenarioId: string;
  scenario: CompiledScenario;
  content: CompiledContent;
}

/** A version never changes: it is compiled once, the last used ones are kept. */
const MAX_KEPT = 20;
const kept = new Map<string, Promise<PublishedVersion>>();

/** A published version by id; throws where there is none, or where this release no longer compiles it. */
export async function loadVersion(db: Db, id: string): Promise<PublishedVersion> {
  const loading = kept.get(id) ?? compileVersion(db, id);
  kept.delete(id);
  kept.set(id, loading);
  const [oldest] = kept.keys();
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  try {
    return await loading;
  } catch (fault) {
    kept.delete(id);
    throw fault;
  }
}

async function compileVersion(db: Db, id: string): Promise<PublishedVersion> {
  const row = await selectOptionalVersion(db, id);
  if (!row) throw new Error(`no scenario version ${id}`);
  const pinned = VersionFilesSchema.parse(JSON.parse(row.files));
  const { source, problems } = readScenario({
    id: row.scenario_id,
    files: unpackFiles(pinned),
    answerSchema,
  });
  const compiled =
    source && compileScenario(source, { registry, lookup: (name) => pinned.references[name] ?? null });
  if (!compiled?.scenario)
    throw new Error(
      `version ${id} of ${row.scenario_id} no longer compiles: ${JSON.stringify(compiled?.problems ?? problems)}`,
    );
  const content = CompiledContentSchema.parse(JSON.parse(row.compiled_html));
  return { id, scenarioId: row.scenario_id, scenario: compiled.scenario, content };
}
