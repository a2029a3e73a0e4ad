import { renderMessage } from "#grading/language/render-message.ts";
import { MATCHING_EDITOR } from "./editor-messages.fr.ts";
import type { MatchingStatement } from "./schema.ts";

/** The titles of both lists: the author's, else plain ones. */
export function headingsOf({ headings }: MatchingStatement): readonly [string, string] {
  return (
    headings ?? [
      renderMessage(MATCHING_EDITOR, { code: "left-heading" }),
      renderMessage(MATCHING_EDITOR, { code: "right-heading" }),
    ]
  );
}
