import { randomUUID } from "node:crypto";
import { uuidv7 } from "uuidv7";
import { createClass } from "#app/classes/create-class.server.ts";
import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { readConfig } from "#app/config/config.server.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { folderStorage } from "#app/storage/folder-storage.server.ts";
import { systemClock } from "#app/config/instant.ts";
import { insertAccount } from "#app/db/accounts.server.ts";
import { migrate } from "#app/db/migrate.server.ts";
import { openDatabase } from "#app/db/open-database.server.ts";
import { insertSchool } from "#app/db/schools.server.ts";
import { openSitting } from "#app/sittings/open-sitting.server.ts";
import type { ListedCandidate } from "#app/classes/read-class-list.ts";

export const PAPER = "u6-le-fournil-des-halles";
/** The paper that asks for a spreadsheet, and the number of its question. */
const WITH_SPREADSHEET = { paper: "u4-orme-et-rayon", question: "1.4" };
/** An answer of the paper in which a candidate writes at length. */
export const TEXT_ANSWER = "note_projet";

/** A school made for a measure: its sitting is open now, its candidates can sign in. */
export interface BenchSchool {
  sittingId: string;
  /** A sitting of another paper, one of whose questions is a spreadsheet. */
  spreadsheet: { sittingId: string; question: string };
  candidates: { login: string; password: string }[];
}

/** Makes a school with one class, one open sitting of the U6 paper and one of U4, through the product's own use cases. */
export async function makeSchool(databaseUrl: string, candidates: number): Promise<BenchSchool> {
  const db = openDatabase(databaseUrl);
  try {
    await migrate(db);
    const config = readConfig({ DATABASE_URL: databaseUrl });
    const storage = folderStorage(config.storageFolder);
    const context: AppContext = { db, storage, now: systemClock, config };
    const teacher = await makeTeacher(context);
    const { cards, classId } = await createClass(context, teacher, {
      name: "Mesures",
      year: "2026-2027",
      candidates: Array.from({ length: candidates }, (_, index) => listedCandidate(index)),
    });
    const open = (paper: string) => openNow(context, teacher, { classId, paper });
    const { paper, question } = WITH_SPREADSHEET;
    return {
      sittingId: await open(PAPER),
      spreadsheet: { sittingId: await open(paper), question },
      candidates: cards,
    };
  } finally {
    await db.destroy();
  }
}

function listedCandidate(index: number): ListedCandidate {
  const name = { last: "Mesure", first: `Essai ${index + 1}` };
  return {
    line: index + 1,
    name,
    displayName: `${name.first} ${name.last}`,
    group: null,
    extraTimePercent: 0,
  };
}

async function makeTeacher({ db, now }: AppContext): Promise<SignedInAccount> {
  const [id, schoolId, zone] = [uuidv7(), uuidv7(), "Europe/Paris"];
  await insertSchool(db, { id: schoolId, name: "Lycée des mesures", zone });
  await insertAccount(db, {
    id,
    school_id: schoolId,
    role: "teacher",
    login: `mesures-${randomUUID()}`,
    display_name: "Enseignante des mesures",
    password_hash: "",
    created_at: now(),
  });
  return {
    id,
    sessionId: "",
    role: "teacher",
    login: "mesures",
    displayName: "Enseignante des mesures",
    extraTimePercent: 0,
    demo: false,
    schoolId,
    schoolName: "Lycée des mesures",
    zone,
  };
}

async function openNow(
  context: AppContext,
  teacher: SignedInAccount,
  { classId, paper }: { classId: string; paper: string },
): Promise<string> {
  const day = (offsetDays: number) =>
    new Date(Date.now() + offsetDays * 86_400_000).toISOString().slice(0, 10);
  const opened = await openSitting(context, teacher, {
    paper,
    audience: { classId, group: null },
    title: null,
    opensDay: day(-1),
    opensTime: "08:00",
    closesDay: day(2),
    closesTime: "20:00",
    minutes: null,
    variants: "reference",
  });
  if ("fault" in opened) throw new Error(`the sitting is refused: ${JSON.stringify(opened.fault)}`);
  return opened.sittingId;
}
