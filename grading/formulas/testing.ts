import { parseDocument, isMap, isScalar, type Node } from "yaml";
import { compileFormula, type Scope } from "./compile-formula.ts";
import { dayFromIso } from "./day.ts";
import { D } from "./decimal.ts";
import { parseFormula } from "./parse-formula.ts";
import { BLANK, FormulaError, isArray, type Scalar, type Value } from "./value.ts";

/** For tests: a scope made of plain texts; cells are those of the table « feuille ». */
export function scopeOf({
  names = {},
  cells = {},
}: {
  names?: Record<string, unknown>;
  cells?: Record<string, unknown>;
}): Scope {
  const read = (known: Record<string, unknown>, key: string): Value | undefined =>
    key in known ? readValue(known[key]) : undefined;
  return {
    name: (name) => read(names, name) ?? new FormulaError("name"),
    cell: (_, cell) => read(cells, cell) ?? BLANK,
  };
}

/** For tests: a number, a day written `2026-03-09`, a truth, a text, or a list of them as a column. */
function readValue(plain: unknown): Value {
  if (Array.isArray(plain)) return plain.map((item) => [readValue(item) as Scalar]);
  if (typeof plain === "number") return new D(String(plain));
  if (typeof plain === "boolean") return plain;
  const text = String(plain);
  return dayFromIso(text) ?? (/^-?\d+(\.\d+)?$/.test(text) ? new D(text) : text);
}

/** For tests: the value of a formula; a formula that does not parse fails the test with its problems. */
export function valueOf(source: string, world: Parameters<typeof scopeOf>[0] = {}): Value {
  const parsed = parseFormula(source, world.cells ? { grid: "feuille" } : {});
  if (!parsed.ok) throw new Error(`${source}: ${JSON.stringify(parsed.problems)}`);
  const value = compileFormula(parsed.formula)(scopeOf(world));
  return isArray(value) && value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? BLANK) : value;
}

/** For tests: is a number the expected one, at the decimals with which the latter is written? */
export function rounds(value: D, expected: string): boolean {
  const wanted = new D(expected);
  const decimals = (expected.split(".")[1] ?? "").length;
  const half = new D(10).pow(-decimals).div(2);
  return value.minus(wanted).abs().lte(half);
}

/** For tests: a YAML file whose numbers are kept as they are written (2581.40 keeps its zero). */
export function readWritten(text: string): unknown {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error(String(document.errors[0]));
  return written(document.contents as Node);
}

function written(node: unknown): unknown {
  if (isMap(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [String(key), written(value)]));
  if (isScalar(node))
    return typeof node.value === "number" ? (node.source ?? String(node.value)) : node.value;
  if (node && typeof node === "object" && "items" in node && Array.isArray(node.items))
    return node.items.map(written);
  return node;
}
