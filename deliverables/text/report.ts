import type { Block } from "#schemas/report.ts";
import { defineReport, type Telling } from "#deliverables/define-report.ts";
import { sayWord } from "#deliverables/tell-figure.ts";
import { TEXT_MESSAGES } from "./messages.fr.ts";
import type { TextRaw, TextStatement } from "./schema.ts";

/** What was written, verbatim; its rubric and its comment are told by the copy. */
export const textReport = defineReport({
  type: "text",
  messages: TEXT_MESSAGES,
  tell: ({ raw }: Telling<TextStatement, TextRaw>): Block[] =>
    raw === null || raw.trim() === ""
      ? []
      : [{ kind: "quote", label: sayWord("your-text"), text: raw, calculation: false }],
});
