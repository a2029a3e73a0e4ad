import type { Template } from "#grading/define-deliverable.ts";
import type { CompiledExpectation } from "./compile-expectations.ts";
import type { GivenCell } from "./compile-sheet.ts";
import type { Spreadsheet, SpreadsheetStatement } from "./schema.ts";
import type { AuthoredTrial } from "./trials.ts";

/** What the compiler makes of an authored sheet. Never sent to a candidate. */
export interface SpreadsheetKey {
  authored: Spreadsheet;
  label: Template;
  given: readonly GivenCell[];
  formats: SpreadsheetStatement["formats"];
  expectations: readonly CompiledExpectation[];
  trials: readonly AuthoredTrial[];
}
