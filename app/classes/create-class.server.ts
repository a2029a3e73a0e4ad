import { uuidv7 } from "uuidv7";
import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import { insertClass, insertClassTeacher } from "#app/db/classes.server.ts";
import { writeTransaction } from "#app/db/write-transaction.server.ts";
import { enterCandidates, type LoginCard, withPasswords } from "./enter-candidates.server.ts";
import type { ListedCandidate } from "./read-class-list.ts";

export interface NewClass {
  name: string;
  /** « 2026-2027 ». */
  year: string;
  candidates: readonly ListedCandidate[];
}

export interface CreatedClass {
  classId: string;
  cards: LoginCard[];
}

/** Makes a class of the maker's school with its candidates, all or nothing; its maker is its first teacher. */
export async function createClass(
  { db, now }: AppContext,
  by: SignedInAccount,
  { name, year, candidates }: NewClass,
): Promise<CreatedClass> {
  const [classId, at, ready] = [uuidv7(), now(), await withPasswords(candidates)];
  return writeTransaction(db, async (trx) => {
    await insertClass(trx, { id: classId, school_id: by.schoolId, name, year, created_at: at });
    if (by.role === "teacher") await insertClassTeacher(trx, classId, by.id);
    const entry = { schoolId: by.schoolId, classId, candidates: ready, at, demo: by.demo };
    const cards = await enterCandidates(trx, entry);
    const details = { candidates: cards.length };
    await insertAuditEntry(trx, {
      at,
      by: by.id,
      action: "class-created",
      subject: `class:${classId}`,
      details,
    });
    return { classId, cards };
  });
}
