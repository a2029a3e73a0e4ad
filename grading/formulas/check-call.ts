import { closest, distance } from "fastest-levenshtein";
import type { Span } from "./ast.ts";
import { ENGLISH_NAMES, NAMES_OF_THE_MOMENT } from "./functions/refused-names.ts";
import { findFunction, functionNames } from "./functions/registry.ts";
import type { ProblemList } from "./parse-problem.ts";

interface Call {
  written: string;
  /** Folded, in capitals. */
  name: string;
  count: number;
  word: Span;
  call: Span;
}

/** Notes what is wrong with a call: a function that does not exist here, or a number of arguments that it cannot take. */
export function checkCall({ written, name, count, word, call }: Call, problems: ProblemList): void {
  const known = findFunction(name);
  if (!known) return refuseName(written, name, word, problems);
  const most = known.max ?? Number.POSITIVE_INFINITY;
  if (count >= known.min && count <= most) return;
  problems.add("argument-count", call, { name, count, min: known.min, max: known.max ?? "" });
}

function refuseName(written: string, name: string, word: Span, problems: ProblemList): void {
  const french = ENGLISH_NAMES[name];
  if (french) return problems.add("english-word", word, { written, remedy: french });
  if (NAMES_OF_THE_MOMENT.has(name)) return problems.add("function-of-the-moment", word, { written });
  problems.add("unknown-function", word, { written, remedy: nearestName(name) });
}

/** The known name that a slip of the hand explains, or an empty text. */
function nearestName(name: string): string {
  const nearest = closest(name, functionNames);
  return distance(name, nearest) <= Math.max(1, Math.floor(name.length / 3)) ? nearest : "";
}
