import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from "yaml";
import type { Place } from "#schemas/problem.ts";
import type { YamlPath } from "#schemas/scenario-source.ts";
import type { TextPlaces } from "#schemas/text-places.ts";

/** How a value is written: what an author who expected a text there should be told depends on it. */
export type YamlForm = "plain" | "quoted" | "block" | "flow-map" | "flow-list" | "map" | "list";

/** Places of keys and values in one YAML text, by path; of the nearest ancestor where the path leads nowhere. */
export interface YamlPlaces {
  /** Place of the value; with `within`, of some characters of a scalar's text, counted from 0. */
  value(path: YamlPath, within?: { from: number; to: number }): Place;
  /** Place of a key of the map at `path`. */
  key(path: YamlPath, key: string): Place;
  form(path: YamlPath): YamlForm | null;
}

/** Gives the places of a parsed YAML text. */
export function yamlPlaces(root: Node | null, places: TextPlaces): YamlPlaces {
  return {
    value(path, within) {
      const { node, exact } = find(root, path);
      if (exact && within !== undefined && isScalar(node)) return placeWithin(node, within, places);
      return placeOf(node, places);
    },
    key(path, key) {
      const { node } = find(root, path);
      const pair = isMap(node) ? pairOf(node.items as Pair[], key) : undefined;
      return placeOf(isScalar(pair?.key) ? pair.key : node, places);
    },
    form(path) {
      const { node, exact } = find(root, path);
      return exact ? formOf(node) : null;
    },
  };
}

function find(root: unknown, path: YamlPath): { node: unknown; exact: boolean } {
  let node = root;
  for (const step of path) {
    const next = child(node, step);
    if (next === undefined || next === null) return { node, exact: false };
    node = next;
  }
  return { node, exact: true };
}

function child(node: unknown, step: string | number): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  if (!isMap(node)) return undefined;
  const pair = pairOf(node.items as Pair[], String(step));
  return pair?.value ?? pair?.key;
}

function pairOf(items: readonly Pair[], key: string): Pair | undefined {
  return items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function placeOf(node: unknown, places: TextPlaces): Place {
  const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : null;
  return range ? places.place(range[0], range[1]) : places.place(0);
}

/** Plain texts and quoted ones without escapes show the very character; others the whole text. */
function placeWithin(node: Scalar, within: { from: number; to: number }, places: TextPlaces): Place {
  const length = typeof node.value === "string" ? node.value.length : 0;
  const quotes = node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? 1 : 0;
  if (!node.range || node.range[1] - node.range[0] !== length + 2 * quotes) return placeOf(node, places);
  const start = node.range[0] + quotes;
  return places.place(start + within.from, start + within.to);
}

function formOf(node: unknown): YamlForm | null {
  if (isMap(node)) return node.flow ? "flow-map" : "map";
  if (isSeq(node)) return node.flow ? "flow-list" : "list";
  if (!isScalar(node)) return null;
  if (node.type === "PLAIN") return "plain";
  return node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE" ? "quoted" : "block";
}
