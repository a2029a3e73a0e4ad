import { LineCounter, isNode, parseDocument, type Document } from "yaml";
import { z } from "zod";
import type { Problem } from "./problem.ts";

export type ReferenceReading<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

const { localeError: inFrench } = z.locales.fr();

/**
 * Reads the text of a file of `scenarios/_reference/` through its schema.
 *
 * In: the file's name (for the problems), its YAML text, a schema. Out: the typed value, or every problem at once
 * with its place. Never throws. Aliases and repeated keys are refused. A custom issue gives its own code
 * (`params.code`); other faults of shape are `reference-shape`, faults of YAML itself `reference-yaml`.
 *
 * @example readReference({ file: "x.yaml", text: "format: 1", schema: z.strictObject({ format: z.literal(1) }) })
 */
export function readReference<T>({
  file,
  text,
  schema,
}: {
  file: string;
  text: string;
  schema: z.ZodType<T>;
}): ReferenceReading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true });
  const refuse = (offset: number, { code, params }: Fault): Problem => {
    const { line, col } = lines.linePos(offset);
    return { severity: "problem", code, params, at: { file, line, column: col } };
  };
  if (document.errors.length > 0) {
    return { ok: false, problems: document.errors.map((e) => refuse(e.pos[0], yamlFault(e.message))) };
  }
  const plain = withoutAliases(document);
  if (!plain.ok) return { ok: false, problems: [refuse(0, yamlFault(plain.reason))] };
  const parsed = schema.safeParse(plain.value, { error: inFrench });
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.map((issue) =>
    refuse(offsetOf(document, pathOf(issue)), shapeFault(issue)),
  );
  return { ok: false, problems };
}

type Fault = Pick<Problem, "code" | "params">;

function yamlFault(message: string): Fault {
  return { code: "reference-yaml", params: { reason: message.split("\n")[0] ?? message } };
}

function shapeFault(issue: z.core.$ZodIssue): Fault {
  const own = issue.code === "custom" ? issue.params : undefined;
  if (typeof own?.code !== "string") {
    return { code: "reference-shape", params: { path: pathOf(issue).join("."), reason: issue.message } };
  }
  const { code, ...figures } = own;
  return { code, params: z.record(z.string(), z.string()).parse(figures) };
}

function pathOf(issue: z.core.$ZodIssue): (string | number)[] {
  return issue.path.map((step) => (typeof step === "symbol" ? step.toString() : step));
}

function withoutAliases(document: Document): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 0 }) };
  } catch (error) {
    if (error instanceof ReferenceError) return { ok: false, reason: error.message };
    throw error;
  }
}

/** Where the nearest node of the path begins: a missing key is shown at its parent. */
function offsetOf(document: Document, path: (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}
