import { sql } from "kysely";
import { lockAttempt, type AttemptRow } from "#app/db/attempts.server.ts";
import { writeTransaction, type Db } from "#app/db/write-transaction.server.ts";
import { applySave, type CheckedSave } from "./apply-save.server.ts";
import type { Acknowledgement } from "./save-protocol.ts";

/** The saves of one call; every save was checked against its type's schema. */
export interface SaveJob {
  attemptId: string;
  accountId: string;
  saves: readonly CheckedSave[];
  receivedAt: string;
}

/** Null where the attempt is not this account's any more. */
export type SaveJobResult = Acknowledgement[] | null;

export interface SaveQueue {
  /** Resolves once the saves are on disk; rejects, with nothing acknowledged, where that failed. */
  push(job: SaveJob): Promise<SaveJobResult>;
}

interface Waiting {
  job: SaveJob;
  settle: (outcome: PromiseSettledResult<SaveJobResult>) => void;
}

/**
 * Groups the saves of the same few milliseconds in one transaction, because the disk is waited for once per commit.
 * While a commit runs, the next calls gather. Each save stands under its own savepoint: one that fails takes no other
 * with it. Acknowledged after the commit (architecture, flow « Save »).
 */
export function createSaveQueue({ db, gatherMs = 4 }: { db: Db; gatherMs?: number }): SaveQueue {
  let waiting: Waiting[] = [];
  let running = false;

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      const outcomes = await commit(
        db,
        batch.map(({ job }) => job),
      );
      batch.forEach(({ settle }, index) => settle(outcomes[index] ?? NOT_RUN));
    }
    running = false;
  }

  return {
    push(job) {
      return new Promise((resolve, reject) => {
        waiting.push({
          job,
          settle: (outcome) =>
            outcome.status === "fulfilled" ? resolve(outcome.value) : reject(outcome.reason),
        });
        if (running) return;
        running = true;
        setTimeout(() => void run(), gatherMs);
      });
    },
  };
}

type Outcome = PromiseSettledResult<SaveJobResult>;
const NOT_RUN: Outcome = { status: "rejected", reason: new Error("the save was not run") };

/** Never rejects: a transaction that fails is the outcome of each of its jobs. */
async function commit(db: Db, jobs: readonly SaveJob[]): Promise<Outcome[]> {
  try {
    return await writeTransaction(db, async (trx) => {
      const attempts = await lockAttempts(trx, jobs);
      const outcomes: Outcome[] = [];
      for (const job of jobs) outcomes.push(await runJob(trx, job, attempts.get(job.attemptId) ?? null));
      return outcomes;
    });
  } catch (reason) {
    return jobs.map(() => ({ status: "rejected", reason }));
  }
}

/** In the order of their ids, so that two processes never wait for one another. */
async function lockAttempts(trx: Db, jobs: readonly SaveJob[]): Promise<Map<string, AttemptRow | null>> {
  const attempts = new Map<string, AttemptRow | null>();
  for (const id of [...new Set(jobs.map((job) => job.attemptId))].sort())
    attempts.set(id, await lockAttempt(trx, id));
  return attempts;
}

async function runJob(trx: Db, job: SaveJob, attempt: AttemptRow | null): Promise<Outcome> {
  const { accountId, receivedAt } = job;
  if (attempt?.account_id !== accountId) return { status: "fulfilled", value: null };
  try {
    const value: Acknowledgement[] = [];
    for (const save of job.saves)
      value.push(await underSavepoint(trx, () => applySave(trx, { attempt, accountId, save, receivedAt })));
    return { status: "fulfilled", value };
  } catch (reason) {
    return { status: "rejected", reason };
  }
}

async function underSavepoint<T>(trx: Db, body: () => Promise<T>): Promise<T> {
  await sql`savepoint one_save`.execute(trx);
  try {
    const result = await body();
    await sql`release savepoint one_save`.execute(trx);
    return result;
  } catch (error) {
    await sql`rollback to savepoint one_save`.execute(trx);
    await sql`release savepoint one_save`.execute(trx);
    throw error;
  }
}
