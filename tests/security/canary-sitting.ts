import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { readConfig } from "#app/config/config.server.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { plusMs, systemClock } from "#app/config/instant.ts";
import { insertClass, insertClassMember, insertClassTeacher } from "#app/db/classes.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { openSitting } from "#app/sittings/open-sitting.server.ts";
import { anAccount } from "#tests/support/people.ts";
import { memoryStorage } from "#tests/support/memory-storage.ts";
import { aStaffMember } from "#tests/support/staff.ts";
import { uuidv7 } from "uuidv7";
import { aCookie } from "./two-schools.ts";

const DAY_MS = 24 * 3_600_000;

export interface CanarySitting {
  sittingId: string;
  teacher: SignedInAccount;
  ines: Candidate;
  tom: Candidate;
}

export interface Candidate {
  account: string;
  cookie: string;
}

/** The product's use cases beside the server, on a shelf where the canary paper lies. */
export const besideTheServer = (db: Db): AppContext => ({
  db,
  storage: memoryStorage(),
  now: systemClock,
  config: {
    ...readConfig({ NODE_ENV: "production", EPREUVE_DEMO: "1" }),
    scenarioFolders: ["tests/security"],
  },
});

/** Publishes the canary paper and opens a sitting of it for a class of two, from tomorrow, as a teacher would. */
export async function aCanarySitting(db: Db): Promise<CanarySitting> {
  const context = besideTheServer(db);
  const teacher = await aStaffMember(db);
  const classId = uuidv7();
  const created_at = context.now();
  const school_id = teacher.schoolId;
  await insertClass(db, { id: classId, school_id, name: "GPME 2", year: "2026-2027", created_at });
  await insertClassTeacher(db, classId, teacher.id);
  const [ines, tom] = [await aMember(db, school_id, classId), await aMember(db, school_id, classId)];
  const outcome = await openSitting(context, teacher, {
    paper: "canary-scenario",
    audience: { classId, group: null },
    title: null,
    opensDay: plusMs(context.now(), DAY_MS).slice(0, 10),
    opensTime: "09:00",
    closesDay: null,
    closesTime: null,
    minutes: null,
    variants: "reference",
  });
  if ("fault" in outcome) throw new Error(JSON.stringify(outcome.fault));
  return { sittingId: outcome.sittingId, teacher, ines, tom };
}

async function aMember(db: Db, school_id: string, classId: string): Promise<Candidate> {
  const { id } = await anAccount(db, { school_id });
  await insertClassMember(db, { class_id: classId, account_id: id });
  return { account: id, cookie: await aCookie(db, id) };
}

/** Makes the sitting's hour come. */
export async function openNow(db: Db, sittingId: string): Promise<void> {
  const opens_at = plusMs(systemClock(), -60_000);
  await db.updateTable("sitting").set({ opens_at }).where("id", "=", sittingId).execute();
}
