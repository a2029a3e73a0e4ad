import type { Progress } from "#deliverables/define-deliverable-ui.ts";
import { readNumberField } from "#deliverables/read-number-field.ts";
import { amountTexts } from "./amount-raw.ts";
import type { AmountRaw, AmountStatement } from "./schema.ts";

/** An amount is done once its figure is read, and its detail written where one is asked. */
export function amountProgress(statement: AmountStatement, raw: AmountRaw | null): Progress {
  const { value, workings } = amountTexts(raw);
  const { progress } = readNumberField(value, statement);
  if (!statement.workings) return progress;
  const written = workings.trim() !== "";
  if (progress === "blank" && !written) return "blank";
  return progress === "done" && written ? "done" : "partial";
}
