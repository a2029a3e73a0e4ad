import { defineReport, type Telling } from "#deliverables/define-report.ts";
import { tellFigure } from "#deliverables/tell-figure.ts";
import { DATE_MESSAGES } from "./messages.fr.ts";
import type { DateRaw, DateStatement } from "./schema.ts";

/** A date or a delay: the answer, how it was read, what was expected, by which path. */
export const dateReport = defineReport({
  type: "date",
  messages: DATE_MESSAGES,
  tell: ({ figures }: Telling<DateStatement, DateRaw>) => figures.map((figure) => tellFigure(figure, null)),
});
