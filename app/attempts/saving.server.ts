import type { Db } from "#app/db/write-transaction.server.ts";
import { createSaveQueue, type SaveQueue } from "./save-queue.server.ts";

const queues = new WeakMap<Db, SaveQueue>();

/** The one queue of saves of a database in this process. */
export function saveQueueOf(db: Db): SaveQueue {
  const queue = queues.get(db) ?? createSaveQueue({ db });
  queues.set(db, queue);
  return queue;
}
