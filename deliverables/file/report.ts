import type { Block } from "#schemas/report.ts";
import { defineReport, type Telling } from "#deliverables/define-report.ts";
import { sayWord } from "#deliverables/tell-figure.ts";
import { sayKind } from "#deliverables/kind-messages.fr.ts";
import { formatBytes } from "#grading/language/format-bytes.ts";
import { FILE_MESSAGES } from "./messages.fr.ts";
import type { FileRaw, FileStatement } from "./schema.ts";

/** The list of what was handed in; its rubric and its comment are told by the copy. */
export const fileReport = defineReport({
  type: "file",
  messages: FILE_MESSAGES,
  tell: ({ raw }: Telling<FileStatement, FileRaw>): Block[] =>
    raw === null || raw.files.length === 0
      ? []
      : [
          {
            kind: "files",
            label: sayWord("your-files"),
            files: raw.files.map(({ id, name, kind, size }) => ({
              id,
              name,
              kind,
              kindWords: sayKind(kind),
              size: formatBytes(size),
            })),
          },
        ],
});
