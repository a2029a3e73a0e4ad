import { evaluate, type CalculatorFault } from "./evaluate.ts";

/** What stands on the display. */
export interface Calculator {
  /** The line as typed: figures, comma, + − × ÷ √ %. */
  line: string;
  /** The result of the last « = »; null while a line is being typed. */
  result: string | null;
  fault: CalculatorFault | null;
}

export type CalculatorKey =
  | "0"
  | "1"
  | "2"
  | "3"
  | "4"
  | "5"
  | "6"
  | "7"
  | "8"
  | "9"
  | ","
  | "+"
  | "−"
  | "×"
  | "÷"
  | "√"
  | "%"
  | "±"
  | "="
  | "C"
  | "⌫";

export const OFF: Calculator = { line: "", result: null, fault: null };

const MAX_LINE = 60;
const SIGNS = new Set(["+", "−", "×", "÷", "%"]);

/**
 * The display after one key. A sign after a result goes on from it; a figure after a result begins anew. ± turns the
 * number being typed, or the result.
 */
export function press(calculator: Calculator, key: CalculatorKey): Calculator {
  switch (key) {
    case "C":
      return OFF;
    case "⌫":
      return calculator.result === null ? typing(calculator.line.slice(0, -1)) : OFF;
    case "=":
      return worked(calculator);
    case "±":
      return typing(turned(current(calculator)));
    default:
      return typing(added(SIGNS.has(key) ? current(calculator) : freshLine(calculator), key));
  }
}

const typing = (line: string): Calculator => ({ line, result: null, fault: null });

const freshLine = ({ line, result }: Calculator) => (result === null ? line : "");
const current = ({ line, result }: Calculator) => (result === null ? line : result.replace("-", "−"));

function worked({ line }: Calculator): Calculator {
  if (line === "") return OFF;
  const outcome = evaluate(line);
  return "fault" in outcome
    ? { line, result: null, fault: outcome.fault }
    : { line, result: outcome.shown, fault: null };
}

function added(line: string, key: string): string {
  if (line.length >= MAX_LINE) return line;
  if (key === "," && /,\d*$/.test(line)) return line;
  // A second sign replaces the first, but for a minus before a number.
  if (/[+×÷−]$/.test(line) && /[+×÷]/.test(key)) return line.slice(0, -1) + key;
  return line + key;
}

/** « 3 » turns into « −3 », « 5−3 » into « 5−−3 »: the sign of the subtraction stays. */
function turned(line: string): string {
  return line.replace(
    /(^|[+×÷−])(−?)(√?[\d,]+%*)$/,
    (_, before: string, sign: string, number: string) => before + (sign === "" ? "−" : "") + number,
  );
}

const KEYBOARD: Partial<Record<string, CalculatorKey>> = {
  ".": ",",
  "-": "−",
  "*": "×",
  x: "×",
  "/": "÷",
  ":": "÷",
  r: "√",
  Enter: "=",
  Backspace: "⌫",
  Delete: "C",
  c: "C",
};

const PRINTED = new Set("0123456789,+−×÷√%±=".split(""));

/** The key of the calculator for a key of the keyboard; null where it has none. */
export function keyOf(pressed: string): CalculatorKey | null {
  const key = KEYBOARD[pressed] ?? pressed;
  return PRINTED.has(key) || key === "C" || key === "⌫" ? (key as CalculatorKey) : null;
}
