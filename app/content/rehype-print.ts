import type { Element, ElementContent, Root, RootContent } from "hast";
import { SKIP, visit } from "unist-util-visit";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { HOLE_SAMPLE } from "./compiled-content.ts";
import { isFiguresColumn } from "./figures-column.ts";

const UNTOUCHED = new Set(["code", "pre", "math", "svg"]);

/** What a printed subject looks like: French spaces, links that leave the exam open, tables of figures that scroll alone. */
export function rehypePrint() {
  return (tree: Root) => {
    let heading = "";
    visit(tree, "element", (element, index, parent) => {
      if (isUntouched(element)) return SKIP;
      if (/^h[2-6]$/.test(element.tagName)) heading = textOf(element);
      if (element.tagName === "a") openApart(element);
      if (element.tagName !== "table" || !parent || index === undefined) return undefined;
      alignFigures(element);
      parent.children[index] = scrolling(element, heading);
      return [SKIP, index + 1];
    });
    spaceTexts(tree);
  };
}

const isUntouched = (element: Element) => UNTOUCHED.has(element.tagName) || hasClass(element, "katex");

function spaceTexts(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === "element" && isUntouched(node)) return SKIP;
    if (node.type === "text") node.value = frenchSpaces(node.value);
    return undefined;
  });
}

const hasClass = (element: Element, name: string) =>
  Array.isArray(element.properties.className) && element.properties.className.includes(name);

/** A link followed in the page of an exam would leave it. */
function openApart({ properties }: Element): void {
  properties.target = "_blank";
  properties.rel = ["noopener", "noreferrer"];
}

/** A table may be wider than its pane: it scrolls alone, and the keyboard reaches it. */
const scrolling = (table: Element, heading: string): Element => ({
  type: "element",
  tagName: "div",
  properties: {
    className: ["scroll"],
    role: "region",
    tabIndex: 0,
    ariaLabel: frenchSpaces(heading === "" ? "Tableau" : `Tableau : ${heading}`),
  },
  children: [table],
});

/** Names the headings of columns, and marks the columns of figures; Markdown's own alignment says so too. */
function alignFigures(table: Element): void {
  table.properties.className = ["figures"];
  const [head = [], ...body] = elementsIn(table, "tr").map(({ children }) => children.filter(isElement));
  head.forEach((heading, column) => {
    const cells = body.flatMap((row) => row[column] ?? []);
    const right = heading.properties.align === "right" || isFiguresColumn(cells.map(textOf));
    heading.properties.scope = "col";
    for (const cell of [heading, ...cells]) {
      delete cell.properties.align;
      if (right) cell.properties.className = ["n"];
    }
  });
}

const isElement = (node: ElementContent): node is Element => node.type === "element";

function elementsIn(root: Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(root, "element", (element) => {
    if (element.tagName === tagName) found.push(element);
  });
  return found;
}

/** The text of a node; a value to print stands as a hole. */
function textOf(node: RootContent | ElementContent): string {
  if (node.type === "text") return node.value;
  if ("name" in node && node.name === "V") return HOLE_SAMPLE;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
