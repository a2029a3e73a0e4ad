import type { Progress } from "#deliverables/define-deliverable-ui.ts";
import { choiceParts } from "./choice-raw.ts";
import type { ChoiceRaw, ChoiceStatement } from "./schema.ts";

/** A choice is done once an option is taken, and its reason written where one is asked. */
export function choiceProgress(statement: ChoiceStatement, raw: ChoiceRaw | null): Progress {
  const { options, because } = choiceParts(raw);
  const chosen = options.length > 0;
  if (statement.because === null) return chosen ? "done" : "blank";
  const reasoned = because.trim() !== "";
  if (!chosen && !reasoned) return "blank";
  return chosen && reasoned ? "done" : "partial";
}
