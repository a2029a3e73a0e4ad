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

/** Faults of grammar after which the rest of the text still reads as it was meant. */
const HARMLESS = new Set(["BLOCK_AS_IMPLICIT_KEY", "BAD_SCALAR_START", "BAD_DQ_ESCAPE"]);

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

function parse(text: string, places: TextPlaces): YamlReading {
  const document = parseDocument(text, { schema: "failsafe", uniqueKeys: false, prettyErrors: false });
  const root = document.contents;
  const walk = new Walk(text, places);
  const value = root === null ? "" : walk.value(root, 0);
  const texts = textRanges(root);
  for (const trap of lineTraps(text, (offset) => texts.some(([from, to]) => offset > from && offset < to)))
    walk.report(trap);
  for (const error of document.errors) walk.add(explainFault(error, places));
  const broken = document.errors.some((error) => !HARMLESS.has(error.code));
  return {
    value: broken ? null : value,
    problems: onePerLine(walk.problems),
    places: yamlPlaces(root, places),
  };
}

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
      this.reportAll([...keyTraps(key, this.source), ...gridTraps(key, value)]);
      const name = textOf(key);
      if (entries.has(name)) this.refuse(key, "repeated-key", { key: name });
      else if (name === "__proto__") this.refuse(key, "unknown-key", { key: name });
      else entries.set(name, value === null ? "" : this.value(value, depth + 1));
    }
    return Object.fromEntries(entries);
  }

  private refuseAnchor(node: unknown): void {
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
    if (node.anchor !== undefined) this.refuse(node, "text-starts-with-sign", { sign: "&" });
    else if (node.tag !== undefined) this.refuse(node, "text-starts-with-sign", { sign: "!" });
  }

  private reportAll(traps: readonly Trap[]): void {
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
