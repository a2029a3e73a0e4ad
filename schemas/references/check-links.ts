import { nearest } from "#schemas/nearest.ts";
import type { Place, Problem, Severity } from "#schemas/problem.ts";
import { SCENARIO_FILE } from "#schemas/scenario-files.ts";
import type { ScenarioSource, YamlPath } from "#schemas/scenario-source.ts";

/** What one file says of another: parts, tasks and documents that do not exist, or that nobody cites. */
export function checkLinks(source: ScenarioSource): Problem[] {
  return [
    ...unknownTasks(source),
    ...unlistedTasks(source),
    ...unknownParts(source),
    ...citedDocuments(source),
    ...uncitedDocuments(source),
  ];
}

const problem = (
  code: string,
  params: Problem["params"],
  at: Place,
  severity: Severity = "problem",
): Problem => ({ severity, code, params, at });

const scenarioPlace = (source: ScenarioSource, path: YamlPath) => source.locate(SCENARIO_FILE, path);

function unknownTasks(source: ScenarioSource): Problem[] {
  const known = source.tasks.map(({ id }) => id);
  const listed = new Set<string>();
  return source.file.parts.flatMap(({ tasks }, part) =>
    tasks.flatMap((task, index) => {
      const at = scenarioPlace(source, ["parts", part, "tasks", index]);
      if (!known.includes(task))
        return [problem("unknown-task", { task, near: nearest(task, known) ?? "" }, at)];
      if (listed.has(task)) return [problem("task-listed-twice", { task }, at)];
      listed.add(task);
      return [];
    }),
  );
}

function unlistedTasks(source: ScenarioSource): Problem[] {
  const listed = new Set(source.file.parts.flatMap(({ tasks }) => tasks));
  return source.tasks
    .filter(({ id }) => !listed.has(id))
    .map(({ id, file }) => problem("task-not-listed", { task: id }, { file, line: 1, column: 1 }));
}

function unknownParts(source: ScenarioSource): Problem[] {
  const known = source.file.parts.map(({ id }) => id);
  return source.file.documents.flatMap(({ part = [] }, document) =>
    part.flatMap((id, index) => {
      if (known.includes(id)) return [];
      const at = scenarioPlace(source, ["documents", document, "part", index]);
      return [problem("unknown-part", { part: id, near: nearest(id, known) ?? "" }, at)];
    }),
  );
}

/** Documents that a task cites: they exist, and are handed out with the task's part. */
function citedDocuments(source: ScenarioSource): Problem[] {
  const documents = new Map(source.file.documents.map((document) => [document.id, document]));
  const partOf = new Map(
    source.file.parts.flatMap(({ id, tasks }) => tasks.map((task) => [task, id] as const)),
  );
  return source.tasks.flatMap(({ id: task, file, front }) =>
    (front.documents ?? []).flatMap((id, index) => {
      const at = source.locate(file, ["documents", index]);
      const document = documents.get(id);
      if (document === undefined)
        return [
          problem("unknown-document", { document: id, near: nearest(id, [...documents.keys()]) ?? "" }, at),
        ];
      const part = partOf.get(task);
      if (part === undefined || document.part === undefined || document.part.includes(part)) return [];
      return [problem("document-outside-part", { document: id, part }, at, "warning")];
    }),
  );
}

function uncitedDocuments(source: ScenarioSource): Problem[] {
  const cited = new Set(source.tasks.flatMap(({ front }) => front.documents ?? []));
  return source.file.documents.flatMap(({ id }, index) =>
    cited.has(id)
      ? []
      : [
          problem(
            "document-not-cited",
            { document: id },
            scenarioPlace(source, ["documents", index]),
            "warning",
          ),
        ],
  );
}
