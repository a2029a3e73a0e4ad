import { z } from "zod";
import { nearest } from "#schemas/nearest.ts";
import type { Problem } from "#schemas/problem.ts";
import type { YamlPath } from "#schemas/scenario-source.ts";
import type { YamlReading, YamlValue } from "./read-yaml.ts";

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** More than a person would read; each one looks its place up. */
const MAX_ISSUES = 300;

/**
 * Checks what was read by a schema: its output, or every fault with its place and a code that has a French sentence.
 *
 * In: the schema, a reading whose `value` is not null. Out: `data` null when there are problems. A line on which the
 * reader already found a problem is left alone: what the schema says of it is an echo.
 */
export function checkShape<T>(
  schema: z.ZodType<T>,
  reading: YamlReading,
): { data: T | null; problems: Problem[] } {
  const result = schema.safeParse(reading.value, { error: knownKeys });
  if (result.success) return { data: result.data, problems: [] };
  const told = new Set(reading.problems.map(({ at }) => at.line));
  const problems = result.error.issues
    .slice(0, MAX_ISSUES)
    .flatMap((issue) => explain(issue, pathOf(issue.path), reading));
  return { data: null, problems: problems.filter(({ at }) => !told.has(at.line)) };
}

/** The only way that Zod offers to hand on the keys a map could have had: as the text of the issue. */
const knownKeys: z.core.$ZodErrorMap = (issue) =>
  issue.code === "unrecognized_keys" && issue.inst instanceof z.ZodObject
    ? Object.keys(issue.inst.shape).join(" ")
    : undefined;

function explain(issue: Issue, path: Path, reading: YamlReading): Problem[] {
  const value = valueAt(reading.value, path);
  const one = (code: string, params: Problem["params"] = {}): Problem[] => [
    { severity: "problem", code, params, at: reading.places.value(path) },
  ];
  switch (issue.code) {
    case "invalid_type":
      return value === undefined
        ? missingKey(path, reading)
        : one(...wrongForm([issue.expected], value, path, reading));
    case "unrecognized_keys":
      return issue.keys
        .slice(0, MAX_ISSUES)
        .map((key) => unknownKey(key, issue.message.split(" "), path, reading));
    case "invalid_value":
      return value === undefined
        ? missingKey(path, reading)
        : one("not-one-of", choice(value, issue.values.map(String)));
    case "invalid_union":
      return explainUnion(issue, path, reading);
    case "invalid_key":
      return explainKey(issue, path, reading);
    case "too_small":
      return one(...tooSmall(issue.origin, value, path, reading));
    case "too_big":
      return one("list-too-long", { maximum: Number(issue.maximum) });
    case "custom":
      return one(...ownCode(issue.params));
    default:
      return one("wrong-value", { value: shown(value) });
  }
}

function tooSmall(origin: string, value: unknown, path: Path, reading: YamlReading): [string] {
  if (origin === "array") return ["empty-list"];
  return value === "" && reading.places.form(path) === "plain" ? ["empty-value"] : ["empty-text"];
}

function missingKey(path: Path, reading: YamlReading): Problem[] {
  const key = String(path.at(-1) ?? "");
  return [
    {
      severity: "problem",
      code: "missing-key",
      params: { key },
      at: reading.places.value(path.slice(0, -1)),
    },
  ];
}

function unknownKey(key: string, known: string[], path: Path, reading: YamlReading): Problem {
  const near = nearest(key, known);
  const at = reading.places.key(path, key);
  if (near !== null) return { severity: "problem", code: "unknown-key-near", params: { key, near }, at };
  return { severity: "problem", code: "unknown-key", params: { key, known: known.join(", ") }, at };
}

/** What to say when a text, a list or a map stands where another was expected. */
function wrongForm(
  forms: string[],
  value: unknown,
  path: Path,
  reading: YamlReading,
): [string, Problem["params"]] {
  const form = reading.places.form(path);
  if (value === "" && form === "plain") return ["empty-value", {}];
  if (typeof value === "string" && /^\w+:\S/.test(value))
    return ["colon-without-space", { text: shown(value) }];
  const textWanted = forms.includes("string");
  if (textWanted && form === "map") return ["colon-cuts-text", {}];
  if (textWanted && form === "flow-map") return ["text-in-braces", {}];
  if (textWanted && form === "flow-list" && forms.length === 1) return ["text-in-brackets", {}];
  return ["wrong-form", { forms: forms.join(" "), value: shown(value) }];
}

function explainUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, reading: YamlReading): Problem[] {
  const value = valueAt(reading.value, path);
  const options = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : null;
  if (options !== null) {
    if (value === undefined) return missingKey(path, reading);
    return [
      {
        severity: "problem",
        code: "unknown-type",
        params: choice(value, options),
        at: reading.places.value(path),
      },
    ];
  }
  const best = bestBranch(issue.errors);
  if (best !== null)
    return best.flatMap((inner) => explain(inner, [...path, ...pathOf(inner.path)], reading));
  if (value === undefined) return missingKey(path, reading);
  const forms = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) => (inner.code === "invalid_type" ? [inner.expected] : [])),
  );
  const [code, params] = wrongForm([...new Set(forms)], value, path, reading);
  return [{ severity: "problem", code, params, at: reading.places.value(path) }];
}

/** The branch of the form that was written (text, list or map) with the fewest faults; null where none has that form. */
function bestBranch(branches: Issue[][]): Issue[] | null {
  const sameForm = branches.filter(
    (branch) => !branch.some((issue) => issue.code === "invalid_type" && issue.path.length === 0),
  );
  return sameForm.reduce<Issue[] | null>(
    (best, branch) => (best === null || branch.length < best.length ? branch : best),
    null,
  );
}

function explainKey(issue: z.core.$ZodIssueInvalidKey, path: Path, reading: YamlReading): Problem[] {
  const key = String(path.at(-1) ?? "");
  const inner = issue.issues[0];
  const [code, params] =
    inner?.code === "custom" ? ownCode(inner.params) : (["wrong-value", { value: key }] as const);
  return [{ severity: "problem", code, params, at: reading.places.key(path.slice(0, -1), key) }];
}

const OwnFaultSchema = z.object({ code: z.string() }).catchall(z.union([z.string(), z.number()]));

/** The code and figures that a field of ours gave to its fault. */
function ownCode(raised: unknown): [string, Problem["params"]] {
  const own = OwnFaultSchema.safeParse(raised);
  if (!own.success) return ["wrong-value", { value: "" }];
  const { code, ...params } = own.data;
  return [code, params];
}

function choice(value: unknown, options: string[]): Problem["params"] {
  const typed = shown(value);
  return { value: typed, choices: options.join(", "), near: nearest(typed, options) ?? "" };
}

function shown(value: unknown): string {
  if (typeof value === "string") return value.length > 60 ? `${value.slice(0, 60)}…` : value;
  return Array.isArray(value) ? "[…]" : "{…}";
}

function valueAt(root: YamlValue | null, path: YamlPath): unknown {
  let value: unknown = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function pathOf(path: readonly PropertyKey[]): Path {
  return path.map((step) => (typeof step === "number" ? step : String(step)));
}
