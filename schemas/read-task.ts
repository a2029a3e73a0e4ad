import type { z } from "zod";
import { splitFrontMatter } from "./front-matter.ts";
import type { Problem } from "./problem.ts";
import type { SourceText, TaskSource } from "./scenario-source.ts";
import { taskSchema, type AnswerBase } from "./task.ts";
import { checkShape } from "./yaml/explain-issue.ts";
import { readYaml, type YamlReading } from "./yaml/read-yaml.ts";

/** One task's file as read; `source` is null where its front matter could not be. */
interface TaskReading {
  source: TaskSource | null;
  /** The statement, read even where the front matter is at fault. */
  body: SourceText | null;
  reading: YamlReading | null;
  problems: Problem[];
}

/**
 * Reads a task's file: front matter by the schemas, the body cut off.
 *
 * In: its path, its text (LF), the answer types. Out: the task and its problems, located in the file. Never throws.
 */
export function readTask({
  path,
  text,
  answerSchema,
}: {
  path: string;
  text: string;
  answerSchema: z.ZodType<AnswerBase>;
}): TaskReading {
  const cut = splitFrontMatter(text);
  if (cut === null) {
    const at = { file: path, line: 1, column: 1 };
    const problem: Problem = { severity: "problem", code: "front-matter-missing", params: {}, at };
    return { source: null, body: null, reading: null, problems: [problem] };
  }
  const body = { file: path, text: cut.body, firstLine: cut.bodyFirstLine };
  const reading = readYaml({ file: path, text: cut.yaml, firstLine: cut.yamlFirstLine });
  if (reading.value === null) return { source: null, body, reading, problems: reading.problems };
  const { data: front, problems } = checkShape(taskSchema(answerSchema), reading);
  const source = front === null ? null : { id: taskId(path), file: path, front, body };
  return { source, body, reading, problems: [...reading.problems, ...problems] };
}

/** « tasks/1-2-seuil.mdx » is the task « 1-2-seuil ». */
function taskId(path: string): string {
  return path.slice("tasks/".length, -".mdx".length);
}
