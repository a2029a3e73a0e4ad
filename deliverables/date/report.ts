import { defineReport, type Telling } from "#deliverables/define-report.ts";
import { tellField } from "#deliverables/tell-figure.ts";
import { DATE_MESSAGES } from "./messages.fr.ts";
import type { DateRaw, DateStatement } from "./schema.ts";

/** A date or a delay: the answer, how it was read, what was expected, by which path. */
export const dateReport = defineReport({
  type: "date",
  messages: DATE_MESSAGES,
  tell: ({ raw, figures }: Telling<DateStatement, DateRaw>) => tellField(raw ?? "", figures),
});
