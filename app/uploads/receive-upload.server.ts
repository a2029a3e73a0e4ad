import { uuidv7 } from "uuidv7";
import type { Instant } from "#app/config/instant.ts";
import { lockAttempt, selectOptionalCopy } from "#app/db/attempts.server.ts";
import {
  insertUpload,
  selectOptionalUploadLike,
  selectUploads,
  type UploadRow,
} from "#app/db/uploads.server.ts";
import { writeTransaction, type Db } from "#app/db/write-transaction.server.ts";
import { hashOf } from "#app/storage/folder-storage.server.ts";
import type { Storage } from "#app/storage/storage.ts";
import { cleanFileName } from "#schemas/clean-file-name.ts";
import { MAX_BYTES_A_COPY, MAX_UPLOADS_A_COPY } from "#schemas/upload-limits.ts";
import type { FileRule, UploadedFile } from "#schemas/uploaded-file.ts";
import type { AnswerFilesOf } from "./file-rules.server.ts";
import { recogniseFile, type ContentRefusal } from "./recognise-file.server.ts";

/** Why a file is not kept. */
export type UploadRefusal =
  | ContentRefusal
  | "unknown-attempt"
  | "takes-no-files"
  | "kind-not-accepted"
  | "too-many-uploads"
  | "copy-too-large";

/** Where a file is to go: a copy of this candidate, an answer of it that takes files. */
export interface Destination {
  attemptId: string;
  answerId: string;
  rule: FileRule;
}

/** Looks before any byte is read whether the candidate may send a file there. */
export async function findDestination(
  { db, answerFilesOf }: { db: Db; answerFilesOf: AnswerFilesOf },
  asked: { accountId: string; unsafeAttemptId: string; unsafeAnswerId: string },
): Promise<Destination | { refused: UploadRefusal }> {
  const { accountId, unsafeAttemptId, unsafeAnswerId } = asked;
  const copy = await selectOptionalCopy(db, { attemptId: unsafeAttemptId, accountId });
  if (copy === null) return { refused: "unknown-attempt" };
  const files = (await answerFilesOf(copy.scenario_version_id)).get(unsafeAnswerId);
  if (!files) return { refused: "takes-no-files" };
  return { attemptId: copy.id, answerId: unsafeAnswerId, rule: files.rule };
}

interface Receiving {
  db: Db;
  storage: Storage;
  destination: Destination;
  unsafeName: string;
  bytes: Uint8Array;
  receivedAt: Instant;
}

/**
 * Keeps a file of a copy, open or closed: it counts by the save that names it, which is late after the close. On disk,
 * bytes and row, when it is told. The same file sent again is the one that is there.
 */
export async function receiveUpload(
  receiving: Receiving,
): Promise<{ file: UploadedFile } | { refused: UploadRefusal }> {
  const { db, storage, destination, unsafeName, bytes, receivedAt } = receiving;
  const recognised = recogniseFile(bytes);
  if ("refused" in recognised) return recognised;
  if (!destination.rule.kinds.includes(recognised.kind)) return { refused: "kind-not-accepted" };
  const row: UploadRow = {
    id: uuidv7(),
    attempt_id: destination.attemptId,
    answer_id: destination.answerId,
    hash: hashOf(bytes),
    name: cleanFileName(unsafeName),
    size: bytes.byteLength,
    kind: recognised.kind,
    received_at: receivedAt,
  };
  // Asked twice: bytes of a copy that is full never reach the disk, and two at once do not both take the last place.
  const full = await place(db, row);
  if (full !== null) return full;
  await storage.put(row.hash, bytes);
  return writeTransaction(db, async (trx) => {
    await lockAttempt(trx, row.attempt_id);
    return (await place(trx, row)) ?? { file: toFile(await insertUpload(trx, row)) };
  });
}

/** What becomes of a file without being written: it is there already, or the copy is full; null where it has a place. */
async function place(
  db: Db,
  row: UploadRow,
): Promise<{ file: UploadedFile } | { refused: UploadRefusal } | null> {
  const same = await selectOptionalUploadLike(db, row);
  if (same !== null) return { file: toFile(same) };
  const sent = await selectUploads(db, row.attempt_id);
  if (sent.length >= MAX_UPLOADS_A_COPY) return { refused: "too-many-uploads" };
  const bytes = sent.reduce((sum, { size }) => sum + size, row.size);
  return bytes > MAX_BYTES_A_COPY ? { refused: "copy-too-large" } : null;
}

const toFile = ({ id, hash, name, size, kind }: UploadRow): UploadedFile => ({ id, hash, name, size, kind });
