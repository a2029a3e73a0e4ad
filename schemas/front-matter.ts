/** A file cut in two: the YAML between its fences and the body below, with the line on which each starts. */
export interface FrontMatter {
  yaml: string;
  yamlFirstLine: number;
  body: string;
  bodyFirstLine: number;
}

/**
 * Cuts the front matter off a text before any MDX parser sees it (some would run code written there).
 *
 * Out: both halves, or null where the text does not start with a line `---` closed by another. Never throws.
 * @example splitFrontMatter("---\ntitle: A\n---\nTexte") // { yaml: "title: A\n", yamlFirstLine: 2, body: "Texte", bodyFirstLine: 4 }
 */
export function splitFrontMatter(text: string): FrontMatter | null {
  const lines = text.split("\n");
  if (!isFence(lines[0])) return null;
  const close = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (close === -1) return null;
  return {
    yaml: lines.slice(1, close).join("\n") + "\n",
    yamlFirstLine: 2,
    body: lines.slice(close + 1).join("\n"),
    bodyFirstLine: close + 2,
  };
}

function isFence(line: string | undefined): boolean {
  return line !== undefined && line.trimEnd() === "---";
}
