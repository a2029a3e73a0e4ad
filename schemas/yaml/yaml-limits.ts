/** No scenario written by hand comes near these; a text beyond them could keep the parser busy for minutes. */
export const YAML_MAX_CHARACTERS = 256 * 1024;
export const YAML_MAX_DEPTH = 40;

const COMPACT_NESTING = new RegExp(`(?:[-?:][ \\t]+){${YAML_MAX_DEPTH}}`);

/**
 * Where a YAML text nests deeper than YAML_MAX_DEPTH within brackets or on one line, or null. Text in, offset out.
 *
 * @example deepNesting("a: [1, 2]") // null
 */
export function deepNesting(text: string): number | null {
  const compact = COMPACT_NESTING.exec(text);
  if (compact !== null) return compact.index;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
    if (depth > YAML_MAX_DEPTH) return at;
  }
  return null;
}
