import { toInteger, toNumber, toText } from "../coerce.ts";
import { D, ONE } from "../decimal.ts";
import { BLANK, FormulaError, type Scalar, type Value } from "../value.ts";
import { cellsOf } from "./cells.ts";
import { overScalars, type FormulaFunction } from "./define.ts";
import { formatByCode } from "./text-format.ts";

/** A cell of a spreadsheet holds no more. */
const MOST_LETTERS = 32_767;

function bounded(text: string): string {
  if (text.length > MOST_LETTERS) throw new FormulaError("value", { reason: "text-too-long" });
  return text;
}

const joined = (args: Value[]): string => bounded(args.flatMap(cellsOf).map(toText).join(""));

function count(value: Scalar, least = 0): number {
  const number = toInteger(value);
  if (number < least) throw new FormulaError("value");
  return number;
}

function repeated(text: string, times: number): string {
  if (text.length * times > MOST_LETTERS || times > MOST_LETTERS)
    throw new FormulaError("value", { reason: "text-too-long" });
  return text.repeat(times);
}

const changed = (change: (text: string) => Scalar) => overScalars((text = BLANK) => change(toText(text)));

/** « SUBSTITUE(texte; ancien; nouveau; rang) »: every one, or the one of that rank. */
function substituted(text: string, old: string, fresh: string, rank: Scalar): string {
  if (old === "") return text;
  const pieces = text.split(old);
  if (rank === BLANK) return bounded(pieces.join(fresh));
  const at = count(rank, 1);
  if (at >= pieces.length) return text;
  return bounded(pieces.slice(0, at).join(old) + fresh + pieces.slice(at).join(old));
}

/** Where a text holds another, counted from one. */
function positionOf(wanted: string, text: string, from: Scalar): D {
  const at = text.indexOf(wanted, count(from, 1) - 1);
  if (at < 0) throw new FormulaError("value");
  return new D(at + 1);
}

export const TEXT: FormulaFunction[] = [
  { name: "CONCATENER", min: 1, evaluate: joined },
  { name: "CONCAT", min: 1, evaluate: joined },
  {
    name: "GAUCHE",
    min: 1,
    max: 2,
    evaluate: overScalars((text = BLANK, length = ONE) => toText(text).slice(0, count(length))),
  },
  {
    name: "DROITE",
    min: 1,
    max: 2,
    evaluate: overScalars((text = BLANK, length = ONE) => {
      const whole = toText(text);
      return whole.slice(Math.max(0, whole.length - count(length)));
    }),
  },
  {
    name: "STXT",
    min: 3,
    max: 3,
    evaluate: overScalars((text = BLANK, from = BLANK, length = BLANK) => {
      const start = count(from, 1) - 1;
      return toText(text).slice(start, start + count(length));
    }),
  },
  { name: "NBCAR", min: 1, max: 1, evaluate: changed((text) => new D(text.length)) },
  { name: "MAJUSCULE", min: 1, max: 1, evaluate: changed((text) => text.toUpperCase()) },
  { name: "MINUSCULE", min: 1, max: 1, evaluate: changed((text) => text.toLowerCase()) },
  {
    name: "SUPPRESPACE",
    min: 1,
    max: 1,
    evaluate: changed((text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  },
  { name: "EXACT", min: 2, max: 2, evaluate: overScalars((a = BLANK, b = BLANK) => toText(a) === toText(b)) },
  {
    name: "REPT",
    min: 2,
    max: 2,
    evaluate: overScalars((text = BLANK, times = BLANK) => repeated(toText(text), count(times))),
  },
  {
    name: "SUBSTITUE",
    min: 3,
    max: 4,
    evaluate: overScalars((text = BLANK, old = BLANK, fresh = BLANK, rank = BLANK) =>
      substituted(toText(text), toText(old), toText(fresh), rank),
    ),
  },
  {
    name: "TROUVE",
    min: 2,
    max: 3,
    evaluate: overScalars((wanted = BLANK, text = BLANK, from = ONE) =>
      positionOf(toText(wanted), toText(text), from),
    ),
  },
  {
    name: "CHERCHE",
    min: 2,
    max: 3,
    evaluate: overScalars((wanted = BLANK, text = BLANK, from = ONE) =>
      positionOf(toText(wanted).toLowerCase(), toText(text).toLowerCase(), from),
    ),
  },
  { name: "CNUM", min: 1, max: 1, evaluate: overScalars((text = BLANK) => valueOf(text)) },
  {
    name: "TEXTE",
    min: 2,
    max: 2,
    evaluate: overScalars((value = BLANK, code = BLANK) =>
      typeof value === "string" ? value : formatByCode(toNumber(value), toText(code)),
    ),
  },
];

function valueOf(text: Scalar): D {
  if (typeof text === "boolean") throw new FormulaError("value");
  return toNumber(typeof text === "string" ? text.replace(/\s?€$/, "") : text);
}
