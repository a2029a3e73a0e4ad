import type { PaperSheet } from "#app/attempts/paper.ts";

/** One place where the words looked for stand: in which annexe, and the how-manieth of it. */
export interface Hit {
  documentId: string;
  /** From 0. */
  index: number;
}

/** Every place where the words stand, annexe after annexe; accents and case do not count. None for an empty text. */
export function findInAnnexes(documents: readonly PaperSheet[], query: string): Hit[] {
  const needle = fold(query.trim());
  if (needle === "") return [];
  return documents.flatMap((document) => {
    const nodes = textNodes(parse(document.html));
    const count = nodes.reduce((sum, node) => sum + placesIn(node.data, needle).length, 0);
    return Array.from({ length: count }, (_, index) => ({ documentId: document.id, index }));
  });
}

/** The HTML of an annexe with the words looked for in `<mark>`, and the current place set apart by `data-current`. */
export function markHits(html: string, query: string, current: number | null): string {
  const needle = fold(query.trim());
  if (needle === "") return html;
  const body = parse(html);
  let index = 0;
  for (const node of textNodes(body)) {
    const places = placesIn(node.data, needle);
    for (const [nth, place] of [...places.entries()].reverse())
      markPlace(node, place, needle.length, index + nth === current);
    index += places.length;
  }
  return body.innerHTML;
}

function markPlace(node: Text, place: number, length: number, isCurrent: boolean): void {
  const found = node.splitText(place);
  found.splitText(length);
  const mark = found.ownerDocument.createElement("mark");
  if (isCurrent) mark.dataset.current = "";
  found.replaceWith(mark);
  mark.append(found);
}

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, "text/html").body;
}

/** Formulas are drawn from many small pieces: nothing is looked for inside them. */
function textNodes(body: HTMLElement): Text[] {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.parentElement?.closest(".katex") === null) nodes.push(node);
  }
  return nodes;
}

function placesIn(text: string, needle: string): number[] {
  const folded = fold(text);
  const places: number[] = [];
  for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length))
    places.push(at);
  return places;
}

/** Folds letter by letter, so that places in the folded text are places in the text. */
function fold(text: string): string {
  return [...text]
    .map((letter) => (letter.length === 1 ? foldLetter(letter) : "\u0000".repeat(letter.length)))
    .join("");
}

function foldLetter(letter: string): string {
  if (/\s/u.test(letter)) return " ";
  if (letter === "’") return "'";
  const [base = letter] = letter.normalize("NFD").toLowerCase();
  return base.length === 1 ? base : letter;
}
