import { selectUploads, type UploadRow } from "#app/db/uploads.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import type { UploadedFile } from "#schemas/uploaded-file.ts";
import type { AnswerFiles } from "./file-rules.server.ts";

export type FilesRefusal = "unknown-file" | "too-many-files";

/**
 * Whether an answer may say what it says of its files: no more than its rule, and each one as this copy sent it for this
 * answer. Null where all is well.
 */
export async function checkFiles(
  db: Db,
  { attemptId, answerId, files: { rule, of }, raw }: Checked,
): Promise<FilesRefusal | null> {
  const named = of(raw);
  if (named.length === 0) return null;
  if (named.length > rule.atMost) return "too-many-files";
  const sent = (await selectUploads(db, attemptId)).filter(({ answer_id }) => answer_id === answerId);
  return named.every((file) => sent.some((row) => isSame(row, file))) ? null : "unknown-file";
}

interface Checked {
  attemptId: string;
  answerId: string;
  files: AnswerFiles;
  /** Let through by the answer's schema. */
  raw: unknown;
}

const isSame = (row: UploadRow, { id, hash, name, size, kind }: UploadedFile) =>
  row.id === id && row.hash === hash && row.name === name && row.size === size && row.kind === kind;
