import type { Constant, Expression } from "./ast.ts";
import { D } from "./decimal.ts";
import { stopAt, type TokenCursor } from "./token-cursor.ts";
import type { ProblemList } from "./parse-problem.ts";
import type { Token } from "./tokenize.ts";

/**
 * An array constant, after its `{`: `;` goes to the next row, `.` or `\` to the next column, as French spreadsheets do.
 *
 * Numbers in it keep their decimal comma: {1,5.2;3.4} has the rows 1,5 and 2, then 3 and 4.
 */
export function parseArray(cursor: TokenCursor, problems: ProblemList, open: Token): Expression {
  const rows: Constant[][] = [[constant(cursor, problems)]];
  while (!cursor.accept("}")) {
    if (cursor.accept(";")) rows.push([]);
    else if (!cursor.accept(".") && !cursor.accept("\\")) stray(cursor, problems, open);
    rows.at(-1)?.push(constant(cursor, problems));
  }
  const span = { start: open.start, end: cursor.lastEnd() };
  if (rows.some((row) => row.length !== rows[0]?.length)) problems.add("array-rows", span);
  return { kind: "array", rows, ...span };
}

function stray(cursor: TokenCursor, problems: ProblemList, open: Token): never {
  const token = cursor.peek();
  if (token.kind === "end") stopAt(problems, "unclosed-bracket", open, { opened: "{" });
  return stopAt(problems, "array-content", token, { written: token.text });
}

function constant(cursor: TokenCursor, problems: ProblemList): Constant {
  const negative = cursor.accept("-");
  const token = cursor.next();
  if (token.kind === "number")
    return percentOf(cursor, negative ? new D(token.text).neg() : new D(token.text));
  if (token.kind === "text" && !negative) return token.text;
  const word = token.text.toUpperCase();
  if (token.kind === "word" && (word === "VRAI" || word === "FAUX")) return word === "VRAI";
  return stopAt(problems, "array-content", token, { written: token.text });
}

function percentOf(cursor: TokenCursor, number: D): D {
  return cursor.accept("%") ? number.div(100) : number;
}
