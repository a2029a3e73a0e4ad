/** A value printed in a text: `{{ca €}}` in YAML and CSV. Offsets count from 0. */
export interface Placeholder {
  name: string;
  unit: string | null;
  from: number;
  to: number;
}

/** A pair of braces that names no value. */
export interface BadPlaceholder {
  text: string;
  from: number;
  to: number;
}

const BRACES = /\{\{([^{}\n]*)\}\}/g;
const INSIDE = /^[\s\u00a0\u202f]*([\p{L}_][\p{L}\p{N}_]*)(?:[\s\u00a0\u202f]+(\S.*?))?[\s\u00a0\u202f]*$/u;

/**
 * Finds the values printed in a text, and the braces that hold no name. Text in; offsets out. Never fails.
 *
 * @example findPlaceholders("CA : {{ca €}}").found // [{ name: "ca", unit: "€", from: 5, to: 13 }]
 */
export function findPlaceholders(text: string): { found: Placeholder[]; bad: BadPlaceholder[] } {
  const found: Placeholder[] = [];
  const bad: BadPlaceholder[] = [];
  for (const match of text.matchAll(BRACES)) {
    const from = match.index;
    const to = from + match[0].length;
    const [, name, unit = null] = INSIDE.exec(match[1] ?? "") ?? [];
    if (name === undefined) bad.push({ text: match[0], from, to });
    else found.push({ name, unit, from, to });
  }
  return { found, bad };
}
