/** A text cut where a number ends: « -€12,5e3 HT » has sign, unit first, body `12,5`, exponent 3, unit text `HT`. */
export interface NumberShape {
  negative: boolean;
  inParentheses: boolean;
  unitFirst: boolean;
  body: string;
  exponent: number | null;
  unitText: string;
}

const pattern = new RegExp(
  [
    /^(?<open>\()?\s*(?<sign>[+\-−])?\s*(?<prefix>€|euros?|eur)?\s*(?<inner>[+\-−])?\s*/,
    /(?<body>[.,]?\d[\d.,'’ \u00a0\u202f\u2009]*)/,
    /(?:e(?<short>[+\-−]?\d+)|[×x*]\s*10\s*\^\s*(?<long>[+\-−]?\d+))?/,
    /\s*(?<rest>[^]*)$/,
  ]
    .map((part) => part.source)
    .join(""),
  "i",
);

/** Cuts a trimmed text into the parts of one number, or null where it does not start like one. */
export function numberShape(text: string): NumberShape | null {
  const groups = pattern.exec(text)?.groups;
  if (groups === undefined) return null;
  const { open, sign, prefix, inner, body = "", short, long, rest = "" } = groups;
  const signs = [sign, inner].filter((found) => found !== undefined);
  const after = open === undefined ? rest : withoutClosing(rest);
  const exponent = short ?? long;
  const isCrowded =
    signs.length > (open === undefined ? 1 : 0) || (prefix !== undefined && /[€%\d]/.test(rest));
  if (after === null || isCrowded) return null;
  return {
    negative: open !== undefined || isMinus(signs[0]),
    inParentheses: open !== undefined,
    unitFirst: prefix !== undefined,
    body: body.trim(),
    exponent: exponent === undefined ? null : Number(exponent.replace("−", "-")),
    unitText: [prefix === undefined ? "" : "€", after.trim()].join(" ").trim(),
  };
}

function isMinus(sign: string | undefined): boolean {
  return sign === "-" || sign === "−";
}

function withoutClosing(rest: string): string | null {
  const parts = rest.split(")");
  return parts.length === 2 ? parts.join(" ") : null;
}
