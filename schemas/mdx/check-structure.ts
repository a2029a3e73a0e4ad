import type { Heading, Image, Link, Nodes, Table } from "mdast";
import { checkMath } from "./check-math.ts";
import type { Refusal } from "./refuse-code.ts";

const LINK = /^(?:https:\/\/|mailto:|#)/i;
/** A file of the folder, by its path in it. */
const LOCAL_FILE = /^(?![a-z][a-z0-9+.-]*:)(?!\/)(?!.*\.\.)[^\s\\]+\.(?:png|jpe?g|webp|svg)$/i;

/** What a reader, sighted or not, could not use: links that run code, images without words, tables that lose cells. */
export function checkStructure(node: Nodes): Refusal[] {
  switch (node.type) {
    case "link":
      return LINK.test(node.url) || isBareAddress(node)
        ? []
        : [{ code: "mdx-url", params: { url: node.url.slice(0, 60) } }];
    case "definition":
      return LINK.test(node.url) ? [] : [{ code: "mdx-url", params: { url: node.url.slice(0, 60) } }];
    case "image":
      return checkImage(node);
    case "imageReference":
      return [{ code: "mdx-image-reference" }];
    case "table":
      return checkTable(node);
    case "footnoteDefinition":
      return [{ code: "mdx-footnote" }];
    case "listItem":
      return typeof node.checked === "boolean" ? [{ code: "mdx-checkbox" }] : [];
    case "math":
    case "inlineMath":
      return checkMath(node.value, node.type === "math");
    default:
      return [];
  }
}

/** « www.exemple.fr » written as such: Markdown makes a link of it, the page prints the text. */
export function isBareAddress({ url, children: [first, ...others] }: Link): boolean {
  if (first?.type !== "text" || others.length > 0) return false;
  return ["", "http://", "mailto:"].some((scheme) => url === scheme + first.value);
}

function checkImage({ url, alt }: Image): Refusal[] {
  const words = (alt ?? "").trim() === "" ? [{ code: "mdx-image-without-alt" }] : [];
  return LOCAL_FILE.test(url)
    ? words
    : [...words, { code: "mdx-image-file", params: { url: url.slice(0, 60) } }];
}

function checkTable({ children: [head, ...rows] }: Table): Refusal[] {
  const width = head?.children.length ?? 0;
  return rows.flatMap(({ children }, index) =>
    children.length === width
      ? []
      : [{ code: "mdx-table-row", params: { row: index + 1, cells: children.length, expected: width } }],
  );
}

/** Levels start at ## (the title is the document's own) and go down one by one. */
export function checkHeadings(headings: readonly Heading[]): { heading: Heading; refusal: Refusal }[] {
  let above = 1;
  return headings.flatMap((heading) => {
    const { depth } = heading;
    const allowed = above + 1;
    const skipped = depth > allowed;
    above = skipped ? above : depth;
    if (depth === 1) return [{ heading, refusal: { code: "mdx-heading-title" } }];
    return skipped ? [{ heading, refusal: { code: "mdx-heading-skipped", params: { depth, allowed } } }] : [];
  });
}
