import type { z } from "zod";
import { splitFrontMatter } from "./front-matter.ts";
import { readMdx } from "./mdx-document.ts";
import type { Problem } from "./problem.ts";
import type { TaskSource } from "./scenario-source.ts";
import { taskSchema, type AnswerBase } from "./task.ts";
import { checkShape } from "./yaml/explain-issue.ts";
import { readYaml, type YamlReading } from "./yaml/read-yaml.ts";

/** One task's file as read; `source` is null where its front matter could not be. */
interface TaskReading {
  source: TaskSource | null;
  reading: YamlReading | null;
  problems: Problem[];
}

/**
 * Reads a task's file: front matter by the schemas, body as MDX.
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
    return {
      source: null,
      reading: null,
      problems: [{ severity: "problem", code: "front-matter-missing", params: {}, at }],
    };
  }
  const reading = readYaml({ file: path, text: cut.yaml, firstLine: cut.yamlFirstLine });
  const front = reading.value === null ? null : checkShape(taskSchema(answerSchema), reading);
  const body = { file: path, text: cut.body, firstLine: cut.bodyFirstLine };
  const problems = [...reading.problems, ...(front?.problems ?? []), ...readMdx(body).problems];
  if (front?.data === undefined || front.data === null) return { source: null, reading, problems };
  return { source: { id: taskId(path), file: path, front: front.data, body }, reading, problems };
}

/** « tasks/1-2-seuil.mdx » is the task « 1-2-seuil ». */
function taskId(path: string): string {
  return path.slice("tasks/".length, -".mdx".length);
}
