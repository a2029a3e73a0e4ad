import { z } from "zod";
import { selectOptionalCopy } from "#app/db/attempts.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import type { Instant } from "#app/config/instant.ts";
import { checkFiles } from "#app/uploads/check-files.server.ts";
import type { AnswerFiles, AnswerFilesOf } from "#app/uploads/file-rules.server.ts";
import type { CheckedSave } from "./apply-save.server.ts";
import { FLAGS, MAX_FLAGS, MAX_ROUGH_LENGTH, ROUGH_PAD } from "./reserved-answers.ts";
import { MAX_RAW_BYTES } from "./save-limits.ts";
import type { SaveQueue } from "./save-queue.server.ts";
import {
  SaveCallSchema,
  type Acknowledgement,
  type CallRefusal,
  type Save,
  type SaveReply,
} from "./save-protocol.ts";

/** The schema of each answer's raw form, by answer id, in a version of a scenario. */
export type AnswerSchemasOf = (scenarioVersionId: string) => Promise<ReadonlyMap<string, z.ZodType>>;

export interface SavingServices {
  db: Db;
  queue: SaveQueue;
  answerSchemasOf: AnswerSchemasOf;
  answerFilesOf: AnswerFilesOf;
}

interface SaveRequest {
  accountId: string;
  unsafeAttemptId: string;
  /** The parsed body, not trusted. */
  unsafeCall: unknown;
  /** When the whole body was there, by the server's clock: it decides whether the saves are late. */
  receivedAt: Instant;
}

export type SaveOutcome = { refused: CallRefusal } | { reply: SaveReply };

/**
 * Keeps the answers of one call. A call that is malformed or not this candidate's is refused whole; otherwise each save
 * has its own fate, and is on disk when it is acknowledged.
 */
export async function saveAnswers(services: SavingServices, request: SaveRequest): Promise<SaveOutcome> {
  const call = SaveCallSchema.safeParse(request.unsafeCall);
  if (!call.success) return { refused: "malformed-call" };
  if (call.data.account !== request.accountId) return { refused: "other-account" };
  const { accountId, unsafeAttemptId, receivedAt } = request;
  const copy = await selectOptionalCopy(services.db, { attemptId: unsafeAttemptId, accountId });
  if (copy === null) return { refused: "unknown-attempt" };
  const schemas = await services.answerSchemasOf(copy.scenario_version_id);
  const shaped = sortSaves(call.data.saves, schemas);
  const files = await services.answerFilesOf(copy.scenario_version_id);
  const { saves, refused } = await withTheirFiles(services.db, {
    attemptId: copy.id,
    saves: shaped.saves,
    files,
  });
  const kept = await services.queue.push({ attemptId: copy.id, accountId, saves, receivedAt });
  if (kept === null) return { refused: "unknown-attempt" };
  return { reply: { now: receivedAt, acknowledgements: [...kept, ...shaped.refused, ...refused] } };
}

function sortSaves(saves: readonly Save[], schemas: ReadonlyMap<string, z.ZodType>) {
  const checked = saves.map((save) => checkSave(save, schemas));
  return {
    saves: checked.filter((one): one is CheckedSave => !("fate" in one)),
    refused: checked.filter((one): one is Acknowledgement => "fate" in one),
  };
}

/** An answer may name only files that this copy sent: what counts is on disk before the answer that says so. */
async function withTheirFiles(
  db: Db,
  {
    attemptId,
    saves,
    files,
  }: { attemptId: string; saves: CheckedSave[]; files: ReadonlyMap<string, AnswerFiles> },
) {
  const sorted: { saves: CheckedSave[]; refused: Acknowledgement[] } = { saves: [], refused: [] };
  for (const save of saves) {
    const { answerId, writer, counter } = save;
    const own = files.get(answerId);
    const raw: unknown = own && JSON.parse(save.raw);
    const code = own ? await checkFiles(db, { attemptId, answerId, files: own, raw }) : null;
    if (code === null) sorted.saves.push(save);
    else sorted.refused.push({ answerId, writer, counter, fate: "refused", code });
  }
  return sorted;
}

function checkSave(save: Save, schemas: ReadonlyMap<string, z.ZodType>): CheckedSave | Acknowledgement {
  const { answerId, writer, counter } = save;
  const refuse = (code: "unknown-answer" | "answer-too-large" | "malformed-answer") =>
    ({ answerId, writer, counter, fate: "refused", code }) as const;
  const schema = RESERVED.get(answerId) ?? schemas.get(answerId);
  if (schema === undefined) return refuse("unknown-answer");
  // What is kept is what the schema let through: neither a nest too deep to be written, nor a key that it skips.
  const { success, data, error } = schema.safeParse(save.raw);
  if (!success) return refuse(isTooLong(error) ? "answer-too-large" : "malformed-answer");
  const raw = JSON.stringify(data) ?? "";
  if (Buffer.byteLength(raw) > MAX_RAW_BYTES) return refuse("answer-too-large");
  return { ...save, raw };
}

const isTooLong = ({ issues }: z.ZodError) => issues.every(({ code }) => code === "too_big");

const RESERVED: ReadonlyMap<string, z.ZodType> = new Map<string, z.ZodType>([
  [ROUGH_PAD, z.string().max(MAX_ROUGH_LENGTH)],
  [FLAGS, z.array(z.string().max(200)).max(MAX_FLAGS)],
]);
