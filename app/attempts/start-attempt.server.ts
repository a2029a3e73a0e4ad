import { uuidv7 } from "uuidv7";
import {
  insertAttempt,
  lockSitting,
  selectCopyNumbers,
  selectOptionalAttemptOf,
  selectSittingOfCandidate,
  type AttemptRow,
  type SittingOfCandidate,
} from "#app/db/attempts.server.ts";
import { writeTransaction, type Db } from "#app/db/write-transaction.server.ts";
import type { Draw } from "#grading/named-values.ts";
import type { Instant } from "#app/config/instant.ts";
import { deadlineOf } from "./attempt-clock.ts";
import { freeCopyNumber } from "./copy-number.ts";

/** Draws the values of one copy, as its sitting wants them; they are stored, never drawn again. */
export type DrawFor = (sitting: SittingOfCandidate, accountId: string) => Promise<Draw>;

interface Start {
  db: Db;
  sittingId: string;
  accountId: string;
  now: Instant;
  drawFor: DrawFor;
  /** A number from 0 to 1, 1 left out. */
  random: () => number;
}

export type StartRefusal = "unknown-sitting" | "sitting-cancelled" | "not-open-yet" | "sitting-over";
export type StartOutcome = { attempt: AttemptRow } | { refused: StartRefusal };

/** Gives the candidate's copy of a sitting: the one they began, else a new one whose clock starts now. */
export async function startAttempt(start: Start): Promise<StartOutcome> {
  const { db, sittingId, accountId, now } = start;
  const sitting = await selectSittingOfCandidate(db, { sittingId, accountId });
  if (sitting === null) return { refused: "unknown-sitting" };
  const begun = await selectOptionalAttemptOf(db, { sittingId, accountId });
  if (begun !== null) return { attempt: begun };
  const refused = whyNotNow(sitting, now);
  if (refused !== null) return { refused };
  const draw = await start.drawFor(sitting, accountId);
  return { attempt: await writeTransaction(db, (trx) => begin(trx, start, sitting, draw)) };
}

/** Why a candidate cannot begin at this instant; null where they can. */
export function whyNotNow(
  sitting: Pick<SittingOfCandidate, "cancelled_at" | "opens_at" | "closes_at">,
  now: Instant,
): Exclude<StartRefusal, "unknown-sitting"> | null {
  if (sitting.cancelled_at !== null) return "sitting-cancelled";
  if (now < sitting.opens_at) return "not-open-yet";
  return now >= sitting.closes_at ? "sitting-over" : null;
}

async function begin(trx: Db, start: Start, sitting: SittingOfCandidate, draw: Draw): Promise<AttemptRow> {
  const { sittingId, accountId, now, random } = start;
  await lockSitting(trx, sittingId);
  const begun = await selectOptionalAttemptOf(trx, { sittingId, accountId });
  if (begun !== null) return begun;
  return insertAttempt(trx, {
    id: uuidv7(),
    sitting_id: sittingId,
    account_id: accountId,
    copy_number: freeCopyNumber(await selectCopyNumbers(trx, sittingId), random),
    draw: JSON.stringify(draw),
    started_at: now,
    deadline_at: deadlineOf({
      startedAt: now,
      durationMs: sitting.duration_ms,
      closesAt: sitting.closes_at,
      extraTimePercent: sitting.extra_time_percent,
    }),
    stretch_percent: sitting.extra_time_percent,
  });
}
