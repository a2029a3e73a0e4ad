import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, visit, type Node, type Scalar } from "yaml";
import type { Problem } from "#schemas/problem.ts";
import { textPlaces, type TextPlaces } from "#schemas/text-places.ts";
import { explainFault } from "./explain-fault.ts";
import { flowTraps, gridTraps, keyTraps, lineTraps, scalarTraps, type Trap } from "./find-traps.ts";
import { yamlPlaces, type YamlPlaces } from "./yaml-places.ts";
import { deepNesting, YAML_MAX_CHARACTERS, YAML_MAX_DEPTH } from "./yaml-limits.ts";

/** YAML as its author typed it: every scalar is a text. */
export type YamlValue = string | YamlValue[] | { [key: string]: YamlValue };

export interface YamlReading {
  /** What was read, or null where the text is too broken to be checked by a schema. */
  value: YamlValue | null;
  problems: Problem[];
  places: YamlPlaces;
}

/** So many values that do not parse are put aside in one reading. */
const MAX_MENDS = 20;

/**
 * Reads YAML with every scalar kept as the text typed; anchors, aliases, tags and repeated keys are refused, and the
 * traps of YAML for a French hand are found.
 *
 * In: the text (LF), its file, the line of the file it starts on. Out: the value and all problems, located. Never throws.
 * @example readYaml({ file: "scenario.yaml", text: "title: Été", firstLine: 1 }).value // { title: "Été" }
 */
export function readYaml(source: { file: string; text: string; firstLine: number }): YamlReading {
  const places = textPlaces(source);
  const refuse = (offset: number, code: string, limit: number): YamlReading => ({
    value: null,
    problems: [{ severity: "problem", code, params: { limit }, at: places.place(offset) }],
    places: yamlPlaces(null, places),
  });
  if (source.text.length > YAML_MAX_CHARACTERS) return refuse(0, "text-too-long", YAML_MAX_CHARACTERS);
  const deep = deepNesting(source.text);
  if (deep !== null) return refuse(deep, "nested-too-deep", YAML_MAX_DEPTH);
  return parse(source.text, places);
}

function parse(typed: string, places: TextPlaces): YamlReading {
  const { document, source, faults, broken } = parseMending(typed, places);
  const root = document.contents;
  const walk = new Walk(source, places);
  const texts = textRanges(root);
  walk.reportAll(lineTraps(source, (offset) => textHolding(texts, offset) !== undefined));
  const value = root === null ? "" : walk.value(root, 0);
  const problems = onePerLine([
    ...faults.filter(({ code }) => code !== "line-not-read"),
    ...walk.problems,
    ...faults,
  ]);
  return { value: broken ? null : value, problems, places: yamlPlaces(root, places) };
}

/** Parses; a value that breaks the grammar is put aside (a quoted text in its place) and the rest parsed again. */
function parseMending(
  typed: string,
  places: TextPlaces,
): { document: Parsed; source: string; faults: Problem[]; broken: boolean } {
  const faults: Problem[] = [];
  let source = typed;
  for (let mends = 0; ; mends += 1) {
    const document = parseDocument(source, { schema: "failsafe", uniqueKeys: false, prettyErrors: false });
    const texts = textRanges(document.contents);
    const quoteAt = (offset: number) => textHolding(texts, offset - 1)?.[0] ?? offset;
    const explained = document.errors.map((error) => explainFault(error, { source, places, quoteAt }));
    const first = explained[0];
    if (first === undefined) return { document, source, faults, broken: false };
    const { mend } = first;
    if (mend === null || mend.to - mend.from < 2 || mends === MAX_MENDS)
      return {
        document,
        source,
        faults: [...faults, ...explained.map(({ problem }) => problem)],
        broken: true,
      };
    faults.push(first.problem);
    source = `${source.slice(0, mend.from)}"${"x".repeat(mend.to - mend.from - 2)}"${source.slice(mend.to)}`;
  }
}

type Parsed = ReturnType<typeof parseDocument>;

/** One pass over the tree: gives its value and collects what is wrong on the way. */
class Walk {
  readonly problems: Problem[] = [];

  constructor(
    private readonly source: string,
    private readonly places: TextPlaces,
  ) {}

  value(node: unknown, depth: number): YamlValue {
    if (depth > YAML_MAX_DEPTH) return this.refuse(node, "nested-too-deep", { limit: YAML_MAX_DEPTH });
    if (isAlias(node)) return this.refuse(node, "text-starts-with-sign", { sign: "*" });
    this.refuseAnchor(node);
    if (isMap(node)) {
      this.reportAll(flowTraps(node, this.source));
      return this.map(node.items, depth);
    }
    if (isSeq(node)) {
      this.reportAll(flowTraps(node, this.source));
      return node.items.map((item) => this.value(item, depth + 1));
    }
    if (!isScalar(node)) return "";
    this.reportAll(scalarTraps(node, this.source));
    return textOf(node);
  }

  report({ code, params = {}, from, to }: Trap): void {
    this.add({ severity: "problem", code, params, at: this.places.place(from, to) });
  }

  add(problem: Problem): void {
    this.problems.push(problem);
  }

  private map(items: readonly unknown[], depth: number): YamlValue {
    const entries = new Map<string, YamlValue>();
    for (const pair of items) {
      if (!isPair(pair)) continue;
      const { key, value } = pair;
      if (!isScalar(key)) {
        this.refuse(key, "key-not-a-text", {});
        continue;
      }
      this.refuseAnchor(key);
      this.reportAll(keyTraps(key, this.source));
      const name = textOf(key);
      if (entries.has(name)) this.refuse(key, "repeated-key", { key: name });
      else if (name === "__proto__") this.refuse(key, "unknown-key", { key: name });
      else entries.set(name, value === null ? "" : this.value(value, depth + 1));
      this.reportAll(gridTraps(key, value));
    }
    return Object.fromEntries(entries);
  }

  private refuseAnchor(node: unknown): void {
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
    if (node.anchor !== undefined) this.refuse(node, "text-starts-with-sign", { sign: "&" });
    else if (node.tag !== undefined) this.refuse(node, "text-starts-with-sign", { sign: "!" });
  }

  reportAll(traps: readonly Trap[]): void {
    for (const trap of traps) this.report(trap);
  }

  private refuse(node: unknown, code: string, params: Problem["params"]): YamlValue {
    const range = (node as Node | null)?.range;
    this.add({ severity: "problem", code, params, at: this.places.place(range?.[0] ?? 0, range?.[1] ?? 0) });
    return "";
  }
}

function textOf(node: Scalar): string {
  return node.value === null || node.value === undefined ? "" : String(node.value);
}

function textHolding(texts: readonly [number, number][], offset: number): [number, number] | undefined {
  return texts.find(([from, to]) => offset > from && offset < to);
}

/** Where quoted and block texts stand: what looks like YAML there is not. */
function textRanges(root: Node | null): [number, number][] {
  const ranges: [number, number][] = [];
  if (root === null) return ranges;
  visit(root, {
    Scalar(_, node) {
      if (node.type !== "PLAIN" && node.range) ranges.push([node.range[0], node.range[1]]);
    },
  });
  return ranges;
}

/** The first problem of each line: those behind it are mostly its echoes. Traps come first. */
function onePerLine(problems: readonly Problem[]): Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ at }) => !seen.has(at.line) && seen.add(at.line));
}
