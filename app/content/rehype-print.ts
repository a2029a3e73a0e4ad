import type { Element, ElementContent, Root, Text } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { startsWithHole } from "./compiled-content.ts";

const NUMBER = /^[-−+]?[\d\s.,\u00a0\u202f]*\d\s*(?:[%€]|k€|h|j|km|ans?|mois)?$/;
const UNTOUCHED = new Set(["code", "pre", "math", "svg"]);

/** What a printed subject looks like: French spaces, tables of figures that scroll alone and line up. */
export function rehypePrint() {
  return (tree: Root) => {
    visit(tree, "element", (element, index, parent) => {
      if (UNTOUCHED.has(element.tagName) || hasClass(element, "katex")) return SKIP;
      if (element.tagName !== "table" || !parent || index === undefined) return;
      alignFigures(element);
      element.properties.className = ["figures"];
      parent.children[index] = scrolling(element);
      spaceTexts(element);
      return [SKIP, index + 1];
    });
    spaceTexts(tree);
  };
}

function spaceTexts(tree: Root | Element): void {
  visit(tree, (node) => {
    if (node.type === "element" && (UNTOUCHED.has(node.tagName) || hasClass(node, "katex"))) return SKIP;
    if (node.type === "text") node.value = frenchSpaces(node.value);
    return undefined;
  });
}

const hasClass = (element: Element, name: string) =>
  Array.isArray(element.properties.className) && element.properties.className.includes(name);

/** A table may be wider than its pane: it scrolls alone, and the keyboard reaches it. */
const scrolling = (table: Element): Element => ({
  type: "element",
  tagName: "div",
  properties: { className: ["scroll"], role: "region", tabIndex: 0, ariaLabel: "Tableau" },
  children: [table],
});

/** Marks the columns whose cells are all figures, their heading too. */
function alignFigures(table: Element): void {
  const rows = elementsIn(table, "tr").map((row) =>
    row.children.filter((cell): cell is Element => cell.type === "element"),
  );
  const [head = [], ...body] = rows;
  head.forEach((heading, column) => {
    const cells = body.flatMap((row) => row[column] ?? []);
    const figures = cells.filter((cell) => isFigure(textOf(cell)));
    if (
      figures.length === 0 ||
      figures.length + cells.filter((cell) => textOf(cell).trim() === "").length < cells.length
    )
      return;
    for (const cell of [heading, ...cells]) cell.properties.className = ["n"];
  });
}

const isFigure = (text: string) => startsWithHole(text) || NUMBER.test(text.trim());

function elementsIn(root: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(root, "element", (element) => {
    if (element.tagName === tagName) found.push(element);
  });
  return found;
}

function textOf(node: ElementContent | Text): string {
  if (node.type === "text") return node.value;
  return node.type === "element" ? node.children.map(textOf).join("") : "";
}
