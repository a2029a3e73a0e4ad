import type { Expression } from "../ast.ts";
import type { Value } from "../value.ts";
import type { Phrase } from "./phrase.ts";

/** Words name what is read (« charges fixes ÷ taux »); figures put its values there (« 60 000 ÷ 0,40 »). */
export type Mode = "words" | "figures";

/** What a part of the path may ask while it is told. */
export interface Teller {
  mode: Mode;
  tell(node: Expression): Phrase;
  valueOf(node: Expression): Value;
  /** A value without a key, in figures. */
  show(value: Value, leastDecimals?: number): Phrase;
  /** The value of a key, as the reader knows it. */
  showKey(key: string, value: Value): Phrase;
  label(key: string): string;
  /** A condition that decided of the path: « car 58 000 < 60 000 », said at the end. */
  because(reason: string): void;
}

/** Tells a call: its arguments, who tells the rest, and the function's name. */
export type TellCall = (args: Expression[], teller: Teller, name: string) => Phrase;
