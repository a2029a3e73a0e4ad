import { aMarkedPaper, writeAnswer } from "#tests/support/a-marked-sitting.ts";
import { aSitting } from "#tests/support/attempts.ts";
import { aBegunCopy } from "#tests/support/exam-sitting.ts";
import { anAccount, aSchool } from "#tests/support/people.ts";
import { A_VISITOR } from "#tests/support/sign-ins.ts";
import { openSession } from "#app/accounts/sessions.server.ts";
import { submitAttempt } from "#app/attempts/submit-attempt.server.ts";
import { readConfig } from "#app/config/config.server.ts";
import { plusMs, systemClock } from "#app/config/instant.ts";
import { selectOptionalAttempt } from "#app/db/attempts.server.ts";
import { insertClassMember, insertClassTeacher } from "#app/db/classes.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { gradeCopy } from "#app/grading/grade-copy.server.ts";

const HOUR_MS = 3_600_000;

/** Who may stand before a page: in the order of the columns of `access-table.ts`. */
export const VISITORS = [
  "nobody",
  "owner",
  "classmate",
  "stranger",
  "teacher",
  "colleague",
  "foreign-teacher",
  "administrator",
  "foreign-administrator",
] as const;
export type Visitor = (typeof VISITORS)[number];

export interface TwoSchools {
  /** Cookies, by who holds them; nobody has none. */
  cookies: Record<Visitor, string | undefined>;
  /** Ids of the accounts; nobody's is of no account. */
  accounts: Record<Visitor, string>;
  /** What the owner, their class and their sitting are called in addresses. */
  names: Record<"classId" | "sittingId" | "attemptId" | "copyNumber", string>;
}

/**
 * A class of one school with a copy that was handed in, marked by the machine and whose marks are published, and
 * everybody of this school and of another who could want to see it.
 */
export async function twoSchools(db: Db): Promise<TwoSchools> {
  const now = systemClock();
  const sitting = await aSitting(db, {
    scenario_version_id: await aMarkedPaper(db, "essai", "U4"),
    stage: "marks",
    opens_at: plusMs(now, -HOUR_MS),
    closes_at: plusMs(now, 8 * HOUR_MS),
  });
  const attemptId = await aBegunCopy(db, sitting, now);
  await writeAnswer(db, attemptId, "avis", "Le taux est élevé.");
  await submitAttempt({ db, accountId: sitting.candidateId, unsafeAttemptId: attemptId, now });
  const attempt = await selectOptionalAttempt(db, attemptId);
  if (!attempt) throw new Error("the copy was just begun");
  await gradeCopy({ db, attempt, now });
  const accounts = await everybody(db, sitting);
  const { classId, sittingId } = sitting;
  return {
    accounts,
    cookies: await cookiesOf(db, accounts),
    names: { classId, sittingId, attemptId, copyNumber: attempt.copy_number },
  };
}

async function everybody(
  db: Db,
  { schoolId, classId, candidateId }: { schoolId: string; classId: string; candidateId: string },
): Promise<Record<Visitor, string>> {
  const elsewhere = await aSchool(db, { name: "Lycée du Bocage" });
  const one = async (role: "candidate" | "teacher" | "administrator", school_id: string) =>
    (await anAccount(db, { role, school_id })).id;
  const accounts = {
    nobody: "",
    owner: candidateId,
    classmate: await one("candidate", schoolId),
    stranger: await one("candidate", elsewhere),
    teacher: await one("teacher", schoolId),
    colleague: await one("teacher", schoolId),
    "foreign-teacher": await one("teacher", elsewhere),
    administrator: await one("administrator", schoolId),
    "foreign-administrator": await one("administrator", elsewhere),
  };
  await insertClassMember(db, { class_id: classId, account_id: accounts.classmate });
  await insertClassTeacher(db, classId, accounts.teacher);
  return accounts;
}

async function cookiesOf(
  db: Db,
  accounts: Record<Visitor, string>,
): Promise<Record<Visitor, string | undefined>> {
  const pairs = await Promise.all(
    VISITORS.map(async (who) => [who, who === "nobody" ? undefined : await aCookie(db, accounts[who])]),
  );
  return Object.fromEntries(pairs) as Record<Visitor, string | undefined>;
}

/** A session of the server under test, opened beside it: it shares the database and the secret of a demonstration. */
export async function aCookie(db: Db, accountId: string): Promise<string> {
  const config = readConfig({ NODE_ENV: "production", EPREUVE_DEMO: "1" });
  return `epreuve=${await openSession({ db, now: systemClock, config }, accountId, A_VISITOR)}`;
}
