import { defineReport, type Telling } from "#deliverables/define-report.ts";
import { tellField } from "#deliverables/tell-figure.ts";
import { SHORT_MESSAGES } from "./messages.fr.ts";
import type { ShortRaw, ShortStatement } from "./schema.ts";

/** A few words, verbatim: they are read as they are typed. */
export const shortReport = defineReport({
  type: "short",
  messages: SHORT_MESSAGES,
  tell: ({ raw, figures }: Telling<ShortStatement, ShortRaw>) =>
    tellField(
      raw ?? "",
      figures.map((figure) => ({ ...figure, read: null })),
    ),
});
