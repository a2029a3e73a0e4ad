import { answerSchema } from "#deliverables/registry.ts";
import { readScenario } from "#schemas/read-scenario.ts";

const SCENARIO = `format: 1
title: "Un essai"
block: U6
legalDate: 2026-01-01
variables:
  ca: 412000
documents: []
parts:
  - id: d1
    title: "Dossier 1"
    points: 4
    tasks: [t1]
`;

const TASK = `---
title: "1.1 Taux"
covers: [T.4.5.1]
answers:
  - id: taux
    type: amount
    points: 4
    expected: "=ca/1000"
---
**Calculez** le taux.
`;

/** For tests: the smallest folder that reads clean, with some files added or put in place of its own. */
export function aFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Map<string, Uint8Array> {
  const all = { "scenario.yaml": SCENARIO, "tasks/t1.mdx": TASK, ...files };
  return new Map(Object.entries(all).map(([path, content]) => [path, bytesOf(content)]));
}

/** For tests: scenario.yaml of that folder, some lines put in place of « ca: 412000 » or added at the end. */
export const scenarioYaml = ({
  variable = "ca: 412000",
  end = "",
}: {
  variable?: string;
  end?: string;
}): string => SCENARIO.replace("ca: 412000", variable) + end;

/** For tests: the task of that folder, with other lines for its answer below `- id: taux`. */
export function taskMdx({
  answer,
  body = "**Calculez** le taux.\n",
}: {
  answer?: string;
  body?: string;
}): string {
  const lines = answer === undefined ? "" : answer.replace(/^/gm, "    ");
  const front =
    answer === undefined
      ? TASK.slice(0, TASK.lastIndexOf("---"))
      : `${TASK.slice(0, TASK.indexOf("    type:"))}${lines}\n`;
  return `${front}---\n${body}`;
}

/** For tests: what the reader makes of a folder. */
export const readFolder = (files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  readScenario({ id: "essai", files: aFolder(files), answerSchema });

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? new TextEncoder().encode(content) : content;
}
