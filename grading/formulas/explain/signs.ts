import type { BinaryOperator } from "../ast.ts";
import { BINDS } from "./phrase.ts";

/** The signs of operators as a person writes them; a power is raised instead. */
export const SIGNS: Record<Exclude<BinaryOperator, "^">, { sign: string; binds: number }> = {
  "+": { sign: "+", binds: BINDS.sum },
  "-": { sign: "−", binds: BINDS.sum },
  "*": { sign: "×", binds: BINDS.product },
  "/": { sign: "÷", binds: BINDS.product },
  "&": { sign: "&", binds: BINDS.joined },
  "=": { sign: "=", binds: BINDS.comparison },
  "<>": { sign: "≠", binds: BINDS.comparison },
  "<": { sign: "<", binds: BINDS.comparison },
  "<=": { sign: "≤", binds: BINDS.comparison },
  ">": { sign: ">", binds: BINDS.comparison },
  ">=": { sign: "≥", binds: BINDS.comparison },
};
