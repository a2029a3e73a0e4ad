import { z } from "zod";
import { decodeText } from "./decode-text.ts";
import type { Place, Problem } from "./problem.ts";
import { readScenarioTexts } from "./read-scenario-texts.ts";
import { readTask } from "./read-task.ts";
import type { ScenarioFile } from "./scenario.ts";
import { ScenarioFileSchema } from "./scenario.ts";
import { SCENARIO_FILE, TESTS_FILE } from "./scenario-files.ts";
import type { ScenarioSource, SourceText, TaskSource, YamlPath } from "./scenario-source.ts";
import { ScenarioTestsSchema, type ScenarioTest } from "./scenario-tests.ts";
import type { AnswerBase } from "./task.ts";
import { checkShape } from "./yaml/explain-issue.ts";
import { readYaml, type YamlReading } from "./yaml/read-yaml.ts";

/** A folder holds no more files than this, no file more bytes, and a reading no more problems. */
const MAX_FILES = 500;
const MAX_BYTES = 2 * 1024 * 1024;
const MAX_PROBLEMS = 200;

const TEXT_FILE = /\.(?:yaml|mdx|csv)$/;

/** A case study's folder as given to the reader: paths relative to it, with `/`; bytes as stored. */
export interface ScenarioFolder {
  id: string;
  files: ReadonlyMap<string, Uint8Array>;
  /** A union of the answer types' schemas, told apart by `type`. */
  answerSchema: z.ZodType<AnswerBase>;
}

/**
 * Reads a case study's folder: texts, YAML, schemas, MDX.
 *
 * Out: the source, null where a file it needs could not be read, and every problem at once, located, at most
 * MAX_PROBLEMS. Never throws, whatever the bytes. Formulas and references between files are checked elsewhere.
 * @example readScenario({ id: "u6-x", files: new Map([["scenario.yaml", bytes]]), answerSchema }).problems
 */
export function readScenario(folder: ScenarioFolder): { source: ScenarioSource | null; problems: Problem[] } {
  const reader = new FolderReader(folder);
  const source = reader.read();
  return { source, problems: inOrder(reader.problems) };
}

class FolderReader {
  readonly problems: Problem[] = [];
  private readonly texts = new Map<string, string>();
  private readonly statements: SourceText[] = [];
  private readonly readings = new Map<string, YamlReading>();

  constructor(private readonly folder: ScenarioFolder) {}

  read(): ScenarioSource | null {
    this.decodeAll();
    const file = this.readShaped(SCENARIO_FILE, ScenarioFileSchema);
    const tasks = this.readTasks();
    const tests = this.texts.has(TESTS_FILE) ? this.readShaped(TESTS_FILE, ScenarioTestsSchema) : null;
    if (!this.folder.files.has(SCENARIO_FILE))
      this.report("file-missing", { file: SCENARIO_FILE }, whole(SCENARIO_FILE));
    const texts = readScenarioTexts({
      documents: file?.documents ?? [],
      events: file?.events ?? [],
      statements: this.statements,
      texts: this.texts,
      paths: [...this.folder.files.keys()],
      locate: (path) => this.locate(SCENARIO_FILE, path),
    });
    this.problems.push(...texts.problems);
    return file === null || tasks === null ? null : this.source({ file, tasks, tests, texts });
  }

  private source({
    file,
    tasks,
    tests,
    texts,
  }: {
    file: ScenarioFile;
    tasks: TaskSource[];
    tests: ScenarioTest[] | null;
    texts: ReturnType<typeof readScenarioTexts>;
  }): ScenarioSource {
    const locate: ScenarioSource["locate"] = (name, path, within) => this.locate(name, path, within);
    const { problems: _, ...read } = texts;
    return { id: this.folder.id, file, tasks, ...read, tests, locate };
  }

  /** Every text file as text; whatever cannot be read as such is reported once, here. */
  private decodeAll(): void {
    const { files } = this.folder;
    if (files.size > MAX_FILES) this.report("too-many-files", { maximum: MAX_FILES }, whole(SCENARIO_FILE));
    for (const [path, bytes] of [...files].slice(0, MAX_FILES)) {
      if (!isPlainPath(path)) this.report("bad-path", { path }, whole(SCENARIO_FILE));
      else if (bytes.length > MAX_BYTES)
        this.report("file-too-large", { megabytes: MAX_BYTES / 1024 / 1024 }, whole(path));
      else if (TEXT_FILE.test(path)) this.decode(path, bytes);
    }
  }

  private decode(path: string, bytes: Uint8Array): void {
    const { text, problems } = decodeText(path, bytes);
    this.problems.push(...problems);
    if (text !== null) this.texts.set(path, text);
  }

  private readShaped<T>(path: string, schema: z.ZodType<T>): T | null {
    const text = this.texts.get(path);
    if (text === undefined) return null;
    return this.shape(path, readYaml({ file: path, text, firstLine: 1 }), schema);
  }

  private shape<T>(path: string, reading: YamlReading, schema: z.ZodType<T>): T | null {
    this.readings.set(path, reading);
    this.problems.push(...reading.problems);
    if (reading.value === null) return null;
    const { data, problems } = checkShape(schema, reading);
    this.problems.push(...problems);
    return data;
  }

  /** Every task of the folder, or null where one could not be read. */
  private readTasks(): TaskSource[] | null {
    const paths = [...this.texts.keys()].filter((path) => /^tasks\/[^/]+\.mdx$/.test(path)).sort();
    const tasks = paths.map((path) => {
      const task = readTask({
        path,
        text: this.texts.get(path) ?? "",
        answerSchema: this.folder.answerSchema,
      });
      if (task.reading !== null) this.readings.set(path, task.reading);
      if (task.body !== null) this.statements.push(task.body);
      this.problems.push(...task.problems);
      return task.source;
    });
    const read = tasks.filter((task) => task !== null);
    return read.length === tasks.length ? read : null;
  }

  private locate(file: string, path: YamlPath, within?: { from: number; to: number }): Place {
    return this.readings.get(file)?.places.value(path, within) ?? whole(file);
  }

  private report(code: string, params: Problem["params"], at: Place): void {
    this.problems.push({ severity: "problem", code, params, at });
  }
}

function whole(file: string): Place {
  return { file, line: 1, column: 1 };
}

/** Relative, with `/`, staying inside its folder. */
function isPlainPath(path: string): boolean {
  return (
    path.split("/").every((step) => step !== "" && step !== "." && step !== "..") && !/[\\\0]/.test(path)
  );
}

/** In the order of the files, then of the lines; at most MAX_PROBLEMS, and one that says so. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map(({ at }) => at.file))];
  const sorted = [...problems].sort(
    ({ at: a }, { at: b }) =>
      files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line || a.column - b.column,
  );
  const last = sorted[MAX_PROBLEMS];
  if (last === undefined) return sorted;
  const tooMany: Problem = {
    severity: "problem",
    code: "too-many-problems",
    params: { shown: MAX_PROBLEMS },
    at: last.at,
  };
  return [...sorted.slice(0, MAX_PROBLEMS), tooMany];
}
