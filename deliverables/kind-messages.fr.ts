import { renderMessage, type Catalogue } from "#grading/language/render-message.ts";

import type { FileKind } from "#schemas/uploaded-file.ts";

const KINDS = {
  xlsx: "Classeur Excel (.xlsx)",
  ods: "Classeur Calc (.ods)",
  docx: "Document Word (.docx)",
  odt: "Document Writer (.odt)",
  pdf: "PDF",
  png: "Image PNG",
  jpeg: "Image JPEG",
  webp: "Image WebP",
} satisfies Catalogue & Record<FileKind, string>;

/** The kind of a file in the words of an office: « Classeur Excel (.xlsx) ». */
export const sayKind = (code: FileKind): string => renderMessage(KINDS, { code });
