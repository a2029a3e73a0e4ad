import { defineReport, type Telling } from "#deliverables/define-report.ts";
import { tellField } from "#deliverables/tell-figure.ts";
import { TICK_MESSAGES } from "./messages.fr.ts";
import type { TickRaw, TickStatement } from "./schema.ts";

/** The box as it was left, then what was expected; the page and the paper draw the same blocks. */
export const tickReport = defineReport({
  type: "_template",
  messages: TICK_MESSAGES,
  tell: ({ raw, figures }: Telling<TickStatement, TickRaw>) => tellField(raw ?? "", figures),
});
