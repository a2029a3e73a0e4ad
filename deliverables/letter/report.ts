import type { Block } from "#schemas/report.ts";
import { defineReport, type Telling } from "#deliverables/define-report.ts";
import { countWords } from "#grading/language/count-words.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { linesOf } from "./body.ts";
import { LETTER_MESSAGES } from "./messages.fr.ts";
import type { LetterRaw, LetterStatement } from "./schema.ts";
import { sheetPieces } from "./sheet-pieces.ts";
import { LETTER_WORDS } from "./words.fr.ts";

/** What was written, set as the real sheet; its rubric and its comment are told by the copy. */
export const letterReport = defineReport({
  type: "letter",
  messages: LETTER_MESSAGES,
  tell: ({ statement, raw }: Telling<LetterStatement, LetterRaw>): Block[] =>
    raw === null
      ? []
      : [
          {
            kind: "sheet",
            label: renderMessage(LETTER_WORDS, { code: `kind-${statement.kind}` }),
            words: countWords(linesOf(raw.body).join(" ")),
            pieces: sheetPieces(statement, raw),
          },
        ],
});
