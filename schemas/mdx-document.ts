import type { Heading, Nodes, Root } from "mdast";
import { checkHeadings, checkStructure } from "./mdx/check-structure.ts";
import { beyondMdxLimits, MAX_NESTING } from "./mdx/mdx-limits.ts";
import { parseMdx } from "./mdx/parse-mdx.ts";
import { attributeText, refuseCode, type Element, type Refusal } from "./mdx/refuse-code.ts";
import type { Place, Problem } from "./problem.ts";
import type { SourceText } from "./scenario-source.ts";
import { textPlaces, type TextPlaces } from "./text-places.ts";
import type { ValueUse } from "./value-use.ts";

/** An image that a text shows, by its path in the folder. */
export interface ImageUse {
  url: string;
  at: Place;
}

/** A Markdown text with components, as parsed; `tree` is null where it could not be. */
export interface MdxDocument {
  tree: Root | null;
  values: ValueUse[];
  images: ImageUse[];
  problems: Problem[];
}

/**
 * Parses a text of a case study and refuses what would make it a program, or unreadable to somebody.
 *
 * In: the text without its front matter, its file and first line. Out: the tree, the values and images it uses, every
 * problem, located. It bundles and runs nothing. Never throws.
 * @example readMdx({ file: "context.mdx", text: "CA : <V name=\"ca\" unit=\"€\" />", firstLine: 1 }).values[0].name // "ca"
 */
export function readMdx(source: SourceText): MdxDocument {
  const places = textPlaces(source);
  const beyond = beyondMdxLimits(source.text, places);
  if (beyond !== null) return { tree: null, values: [], images: [], problems: [beyond] };
  const { tree, problems } = parseMdx(source.text, places);
  const document: MdxDocument = { tree, values: [], images: [], problems };
  if (tree !== null) inspect(tree, document, places);
  return document;
}

function inspect(tree: Root, document: MdxDocument, places: TextPlaces): void {
  const headings: Heading[] = [];
  const refuse = (node: Nodes, { code, params = {} }: Refusal) =>
    document.problems.push({ severity: "problem", code, params, at: placeOf(node, places) });
  walk(tree, [], (node, ancestors) => {
    if (ancestors.length > MAX_NESTING)
      refuse(node, { code: "nested-too-deep", params: { limit: MAX_NESTING } });
    for (const refusal of [...refuseCode(node), ...checkStructure(node)]) refuse(node, refusal);
    if (node.type === "heading") headings.push(node);
    if (node.type === "image") document.images.push({ url: node.url, at: placeOf(node, places) });
    const name = valueName(node);
    if (name !== null)
      document.values.push({ name, at: placeOf(node, places), around: textAround(node, ancestors) });
  });
  for (const { heading, refusal } of checkHeadings(headings)) refuse(heading, refusal);
}

function walk(
  node: Nodes,
  ancestors: readonly Nodes[],
  see: (node: Nodes, ancestors: readonly Nodes[]) => void,
): void {
  see(node, ancestors);
  if (!("children" in node) || ancestors.length > MAX_NESTING) return;
  for (const child of node.children) walk(child, [...ancestors, node], see);
}

function placeOf({ position }: Nodes, places: TextPlaces): Place {
  return places.place(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** The variable that `<V name="…" />` prints, or null. */
function valueName(node: Nodes): string | null {
  if (!isElement(node) || node.name !== "V") return null;
  const attribute = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === "name");
  return attribute?.type === "mdxJsxAttribute" ? attributeText(attribute) : null;
}

function isElement(node: Nodes): node is Element {
  return node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";
}

/** The words of the paragraph, cell or heading in which a value stands. */
function textAround(node: Nodes, ancestors: readonly Nodes[]): string {
  const block = ancestors.findLast((one) => ["paragraph", "tableCell", "heading"].includes(one.type));
  return wordsOf(block ?? node);
}

function wordsOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(wordsOf).join("") : "";
}
