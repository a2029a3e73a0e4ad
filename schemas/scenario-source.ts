import type { Place } from "./problem.ts";
import type { ScenarioFile } from "./scenario.ts";
import type { ScenarioTest } from "./scenario-tests.ts";
import type { AnswerBase, TaskFile } from "./task.ts";
import type { ValueUse } from "./value-use.ts";

/** A path of keys and indexes into a YAML document: ["answers", 0, "expected"]. */
export type YamlPath = readonly (string | number)[];

/** A text of a scenario (MDX body or CSV), with the line on which it starts in its file. */
export interface SourceText {
  file: string;
  text: string;
  firstLine: number;
}

/** One task's file as read: `id` is the file's name without extension. */
export interface TaskSource {
  id: string;
  file: string;
  front: TaskFile<AnswerBase>;
  body: SourceText;
}

/** A case study's folder as read by `readScenario`: checked by the schemas, formulas not yet parsed. */
export interface ScenarioSource {
  /** Name of the folder. */
  id: string;
  file: ScenarioFile;
  tasks: TaskSource[];
  context: SourceText | null;
  corrige: SourceText | null;
  /** Text documents (.mdx, .csv) by document id; others are in `assets`. */
  documents: ReadonlyMap<string, SourceText>;
  /** Bodies of the messages that arrive during the sitting, by event id. */
  messages: ReadonlyMap<string, SourceText>;
  /** Paths of the files that are neither YAML nor text: images, PDF. */
  assets: readonly string[];
  /** Where the texts (context, statements, documents, corrigé) print a value. */
  values: readonly ValueUse[];
  /** The author's tests, or null where there is no tests.yaml. */
  tests: readonly ScenarioTest[] | null;
  /**
   * Place of a value in a YAML document or front matter: of its nearest ancestor when the path is not there.
   * `within` narrows it to some characters of a text, counted from 0: the fault of a formula in its line.
   */
  locate(file: string, path: YamlPath, within?: { from: number; to: number }): Place;
}
