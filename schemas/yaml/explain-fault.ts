import type { YAMLError } from "yaml";
import type { Problem } from "#schemas/problem.ts";
import type { TextPlaces } from "#schemas/text-places.ts";

/** A fault in the words of its author: a code, its params and, where a better one is known, the offset it starts at. */
interface Explained {
  code: string;
  params?: Record<string, string>;
  at?: number;
}

/** A line of YAML and the fault found on it; `value` is what follows `key: ` or `- `, `valueAt` its offset. */
interface FaultyLine {
  line: string;
  value: string;
  valueAt: number;
  before: string;
  error: YAMLError;
}

/** A fault explained; `mend` is the value to put aside so that the rest of the text can be read, where that suffices. */
export interface ExplainedFault {
  problem: Problem;
  mend: { from: number; to: number } | null;
}

/** What is known of the text around a fault. */
interface FaultyText {
  source: string;
  places: TextPlaces;
  /** Where the quoted text that holds this offset opens. */
  quoteAt: (offset: number) => number;
}

/**
 * Says a fault of YAML's grammar in the words of a teacher: what on that line went wrong, and how to write it.
 *
 * In: the parser's error, the text around it. Out: a located problem whose code has a French sentence, and what to put
 * aside to read on.
 */
export function explainFault(error: YAMLError, { source, places, quoteAt }: FaultyText): ExplainedFault {
  const [from, to] = error.pos;
  const { text: line, start } = places.lineAt(from);
  const key = /^\s*(?:- +)*(?:[^\s"'#{}[\],:]+ *:(?: +|$))?/.exec(line)?.[0] ?? "";
  const faulty: FaultyLine = {
    line,
    value: line.slice(key.length),
    valueAt: start + key.length,
    before: line.slice(0, from - start),
    error,
  };
  const { code, params = {}, at } = byLine(faulty) ?? byCode(faulty);
  const told = (offset: number, end: number, mend: ExplainedFault["mend"] = null): ExplainedFault => ({
    problem: { severity: "problem", code, params, at: places.place(offset, end) },
    mend,
  });
  if (code === "quote-not-closed") return told(quoteAt(from), quoteAt(from) + 1);
  if (code === "bracket-not-closed") return told(openBracket(source, from), from);
  if (at === undefined) return told(from, to);
  const end = at + faulty.value.trimEnd().length;
  return told(at, end, { from: at, to: end });
}

/** The last bracket or brace before the offset that is not closed by then. */
function openBracket(source: string, offset: number): number {
  let closed = 0;
  for (let at = offset - 1; at >= 0; at -= 1) {
    const character = source.charAt(at);
    if ("]}".includes(character)) closed += 1;
    else if ("[{".includes(character) && closed === 0) return at;
    else if ("[{".includes(character)) closed -= 1;
  }
  return offset;
}

/** What the look of the line gives away, whatever the parser called it. */
function byLine({ line, value, valueAt, before, error }: FaultyLine): Explained | null {
  if (error.code === "TAB_AS_INDENT" || /^ *\t/.test(line)) return { code: "tab-as-indent" };
  if (/^\s*(?:- +)*\w+:[^\s:]/.test(line) && !line.includes(": "))
    return { code: "colon-without-space", params: { text: line.trim() } };
  if (/^[ \t]*[\u00a0\u202f\u2007\u2009]/.test(line)) return { code: "no-break-indent" };
  if (value.startsWith("{{")) return { code: "placeholder-without-quotes", at: valueAt };
  if (/[[{,:-]\s*\??=/.test(before) && insideFlow(before)) return { code: "formula-without-quotes" };
  const sign = /^(?:[%@`*&!>|]|[-?,](?=\s|$))/.exec(value)?.[0];
  if (sign !== undefined && value.trim().length > 1)
    return { code: "text-starts-with-sign", params: { sign }, at: valueAt };
  if (endsAfterQuote(value, error)) return { code: "quotes-inside-quotes", at: valueAt };
  return null;
}

function byCode({ line, value, valueAt, error }: FaultyLine): Explained {
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      return /: /.test(value) ? { code: "colon-cuts-text", at: valueAt } : { code: "bad-indentation" };
    case "MULTILINE_IMPLICIT_KEY":
      return { code: "bad-indentation" };
    case "BAD_DQ_ESCAPE":
      return { code: "backslash-in-quotes", at: valueAt };
    case "MULTIPLE_DOCS":
      return { code: "several-documents" };
    case "BAD_ALIAS":
    case "BAD_SCALAR_START":
      return { code: "text-starts-with-sign", params: { sign: line.trim().charAt(0) } };
    case "MISSING_CHAR":
      return missingCharacter(error, value);
    case "BAD_INDENT":
      return /[[{]/.test(line) || /^\s*[\]}]/.test(line)
        ? { code: "bracket-not-closed" }
        : { code: "bad-indentation" };
    case "UNEXPECTED_TOKEN":
      return /flow-(map|seq)-end/.test(error.message)
        ? { code: "bracket-not-opened" }
        : { code: "line-not-read" };
    default:
      return { code: "line-not-read" };
  }
}

function missingCharacter(error: YAMLError, value: string): Explained {
  if (/closing .?["']|quote/i.test(error.message)) return { code: "quote-not-closed" };
  if (/followed by map values|implicit map/i.test(error.message)) return { code: "colon-missing" };
  return insideFlow(value) ? { code: "comma-missing" } : { code: "line-not-read" };
}

/** « "Oui" dit-il », « 'L'entreprise' » : a quote closed before the text did. */
function endsAfterQuote(value: string, error: YAMLError): boolean {
  return (
    /^(["']).*\1/.test(value) && /at node end|MISSING_CHAR|Unexpected/.test(`${error.code} ${error.message}`)
  );
}

function insideFlow(text: string): boolean {
  return /[[{]/.test(text);
}
