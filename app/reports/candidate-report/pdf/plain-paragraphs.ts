const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  nbsp: "\u00a0",
};
const BLOCK_END = /<\/(?:p|li|h[1-6]|tr|blockquote|figcaption|div)>|<br\s*\/?>/gi;
const CELL_END = /<\/t[dh]>/gi;

/**
 * The paragraphs of a statement for paper, from the safe HTML that our own renderer made; items of a list keep a dash.
 * @example plainParagraphs("<p>Calculez <strong>le seuil</strong>.</p>") // ["Calculez le seuil."]
 */
export function plainParagraphs(html: string): string[] {
  return html
    .replace(/<(?:style|annotation)[\s\S]*?<\/(?:style|annotation)>/gi, "")
    .replace(/<li[^>]*>/gi, "– ")
    .replace(CELL_END, "  ")
    .replace(BLOCK_END, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .split("\n")
    .map((line) => line.replace(/[ \t]+/g, " ").trim())
    .filter((line) => line !== "" && line !== "–");
}
