import { isMap, isPair, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";

/** A place where YAML reads something else than what a French author meant, with what to say of it. */
export interface Trap {
  code: string;
  params?: Record<string, string | number>;
  from: number;
  to: number;
}

const NUMBER_LIKE = /^[+-]?[\d\s.,\u00a0\u202f]*\d\s*[%€]?$/;
/** Characters one cannot see: zero width, soft hyphen, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Traps of one scalar, given the whole source: a comment that cuts it, curly quotes, « C:\factures » in quotes. */
export function scalarTraps(node: Scalar, source: string): Trap[] {
  if (!node.range) return [];
  const [from, to] = node.range;
  const text = source.slice(from, to);
  if (node.type === "QUOTE_DOUBLE") return codeInQuotes(text, from, to);
  if (node.type !== "PLAIN") return [];
  const traps = [cutByHash(text, from, to, source), curlyQuotes(text, from, to), invisible(text, from)];
  return traps.filter((trap) => trap !== null);
}

/** Between double quotes, `\f` or `\n` would change the text without a word: only what protects a sign is taken. */
function codeInQuotes(text: string, from: number, to: number): Trap[] {
  const harmless = text.replace(/\\(?:["\\/ \n]|x[0-9a-f]{2}|u[0-9a-f]{4})/gi, "");
  return harmless.includes("\\") ? [{ code: "backslash-in-quotes", from, to }] : [];
}

function cutByHash(text: string, from: number, to: number, source: string): Trap | null {
  const rest = /^([ \t]*)(#+)(.?)/.exec(source.slice(to, lineEnd(source, to)));
  if (rest === null) return null;
  const [, gap = "", , next = ""] = rest;
  const spaced = next === "" || /\s/.test(next);
  if (spaced && (gap.length >= 2 || (text !== "" && (NUMBER_LIKE.test(text) || text.startsWith("=")))))
    return null;
  return { code: "hash-cuts-text", params: { text }, from, to: lineEnd(source, to) };
}

function curlyQuotes(text: string, from: number, to: number): Trap | null {
  const quoted = /^[“”„‟‘].*[“”‟’]$/s.test(text) || /^[«“”„‟‘]\s*\??=/.test(text);
  return quoted ? { code: "curly-quotes", params: { text: text.slice(1, -1).trim() }, from, to } : null;
}

function invisible(text: string, from: number): Trap | null {
  const found = INVISIBLE.exec(text);
  if (found === null) return null;
  const at = from + found.index;
  return { code: "invisible-character", params: { code: codePoint(found[0]) }, from: at, to: at + 1 };
}

/** Traps of a key of a map: a no-break space, curly quotes or a dash stuck to it. */
export function keyTraps(key: Scalar, source: string): Trap[] {
  if (key.type !== "PLAIN" || !key.range) return [];
  const [from, to] = key.range;
  const text = source.slice(from, to);
  if (/[\u00a0\u202f\u2007\u2009]/.test(text) && /^[\s\w]*$/.test(text))
    return [{ code: "no-break-space-in-key", from, to }];
  if (/^-[a-z_]+$/.test(text))
    return [{ code: "dash-without-space", params: { text: text.slice(1) }, from, to }];
  return [curlyQuotes(text, from, to), invisible(text, from)].filter((trap) => trap !== null);
}

/** Traps of a list or map within brackets: commas stuck between figures, texts and formulas cut at a comma. */
export function flowTraps(node: YAMLMap | YAMLSeq, source: string): Trap[] {
  if (!node.flow) return [];
  const placeholder = unquotedPlaceholder(node, source);
  if (placeholder !== null) return [placeholder];
  const scalars = flowScalars(node);
  const stuck = scalars.flatMap((scalar, index) => stuckComma(scalar, scalars[index + 1], source));
  const covered = (at: number) => stuck.some((trap) => at >= trap.from && at < trap.to);
  const others = node.items.flatMap((item) =>
    isPair(item) ? pairTraps(item, source) : implicitPair(item, source),
  );
  const formulas = scalars.flatMap((scalar) => cutFormula(scalar, source));
  return [...stuck, ...[...formulas, ...others].filter((trap) => !covered(trap.from))];
}

/** `{{ca}}` is, for YAML, a map whose key is a map. */
function unquotedPlaceholder({ range }: YAMLMap | YAMLSeq, source: string): Trap | null {
  if (!range || !source.startsWith("{{", range[0])) return null;
  return { code: "placeholder-without-quotes", from: range[0], to: range[1] };
}

function flowScalars(node: YAMLMap | YAMLSeq): Scalar[] {
  const parts: unknown[] = node.items.flatMap((item: unknown) =>
    isPair(item) ? [item.key, item.value] : [item],
  );
  return parts.filter(
    (part): part is Scalar => isScalar(part) && part.range !== undefined && part.range !== null,
  );
}

/** « 1,05 » inside brackets: two plain scalars with nothing but a comma between their figures. */
function stuckComma(left: Scalar, right: Scalar | undefined, source: string): Trap[] {
  if (!left.range || !right?.range || left.type !== "PLAIN" || right.type !== "PLAIN") return [];
  const [from, end] = left.range;
  const [start, to] = right.range;
  if (source.slice(end, start) !== ",") return [];
  const text = source.slice(from, to);
  if (/^\??=/.test(text)) return [{ code: "formula-without-quotes", params: { text }, from, to }];
  if (!/\d$/.test(source.slice(from, end)) || !/^\d/.test(source.slice(start, to))) return [];
  return [{ code: "decimal-comma-in-brackets", params: { text, dotted: text.replace(",", ".") }, from, to }];
}

/** A formula that a comma or a brace has cut: its parentheses do not balance, or nothing follows its sign. */
function cutFormula(scalar: Scalar, source: string): Trap[] {
  if (!scalar.range || scalar.type !== "PLAIN") return [];
  const [from, to] = scalar.range;
  const text = source.slice(from, to);
  if (!/^\??=/.test(text)) return [];
  const open = text.split("(").length - text.split(")").length;
  return open !== 0 || /^\??=$/.test(text)
    ? [{ code: "formula-without-quotes", params: { text }, from, to }]
    : [];
}

/** A key without a value inside braces: a text cut at its comma, or a colon without its space. */
function pairTraps(pair: Pair, source: string): Trap[] {
  const key = pair.key;
  if (pair.value !== null || !isScalar(key) || !key.range) return [];
  const [from, to] = key.range;
  const text = source.slice(from, to);
  if (/^[\w.]+:/.test(text)) return [{ code: "colon-without-space", params: { text }, from, to }];
  return [{ code: "comma-cuts-text", params: { text }, from, to }];
}

/** « [Encaissements : total] »: a pair where a text was meant. */
function implicitPair(item: unknown, source: string): Trap[] {
  if (!isMap(item) || item.range === undefined || item.range === null) return [];
  const [from, to] = item.range;
  if (source[from] === "{" || source[from] === "[") return [];
  const formula = /^\??=/.test(source.slice(from, to));
  return [
    {
      code: formula ? "formula-without-quotes" : "colon-cuts-text",
      params: { text: source.slice(from, to) },
      from,
      to,
    },
  ];
}

/** Rows of a grid that do not have as many cells as its first row. */
export function gridTraps(key: unknown, value: unknown): Trap[] {
  if (!isScalar(key) || key.value !== "grid" || !isSeq(value)) return [];
  const rows = value.items.filter((row): row is YAMLSeq => isSeq(row));
  const width = rows[0]?.items.length ?? 0;
  return rows.flatMap((row, index) => {
    if (row.items.length === width || !row.range) return [];
    const params = { row: index + 1, cells: row.items.length, expected: width };
    return [{ code: "grid-row-length", params, from: row.range[0], to: row.range[1] }];
  });
}

const LINE_TRAPS: readonly (readonly [RegExp, string])[] = [
  [/^[ \t]*[\u00a0\u202f\u2007\u2009]+[ \u00a0\u202f\u2007\u2009]*(?=[-\w])/, "no-break-indent"],
  [/^ *(?:- +)*\w+ ?:[\u00a0\u202f\u2007\u2009]/, "no-break-after-colon"],
  [/^ *-[\u00a0\u202f\u2007\u2009]\S/, "no-break-after-dash"],
];

/** Traps seen on bare lines, outside quoted and block texts (`inText` says which offsets those are). */
export function lineTraps(source: string, inText: (offset: number) => boolean): Trap[] {
  const traps: Trap[] = [];
  let start = 0;
  for (const line of source.split("\n")) {
    const hit = inText(start) ? undefined : LINE_TRAPS.find(([pattern]) => pattern.test(line));
    if (hit !== undefined) traps.push({ code: hit[1], from: start, to: start + line.length });
    start += line.length + 1;
  }
  return traps;
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return end === -1 ? source.length : end;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
