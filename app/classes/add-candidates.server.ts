import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import type { ClassRow } from "#app/db/classes.server.ts";
import { writeTransaction } from "#app/db/write-transaction.server.ts";
import { enterCandidates, type LoginCard, withPasswords } from "./enter-candidates.server.ts";
import type { ListedCandidate } from "./read-class-list.ts";

/** Enters candidates who come late into a class that exists, all or nothing. */
export async function addCandidates(
  { db, now }: AppContext,
  by: SignedInAccount,
  target: ClassRow,
  candidates: readonly ListedCandidate[],
): Promise<LoginCard[]> {
  const [at, ready] = [now(), await withPasswords(candidates)];
  return writeTransaction(db, async (trx) => {
    const entry = { schoolId: target.school_id, classId: target.id, candidates: ready, at, demo: by.demo };
    const cards = await enterCandidates(trx, entry);
    const [subject, details] = [`class:${target.id}`, { candidates: cards.length }];
    await insertAuditEntry(trx, { at, by: by.id, action: "candidates-added", subject, details });
    return cards;
  });
}
