import { expect, test } from "vitest";
import { selectOptionalAccountByLogin } from "#app/db/accounts.server.ts";
import { selectOptionalClass } from "#app/db/classes.server.ts";
import type { Db } from "#app/db/write-transaction.server.ts";
import { isPassword } from "#app/security/password-hash.server.ts";
import { describeEachDatabase } from "#tests/support/database.ts";
import { aContext, aStaffMember, NOON } from "#tests/support/staff.ts";
import { addCandidates } from "./add-candidates.server.ts";
import { archiveClass } from "./archive-class.server.ts";
import { changeMember } from "./change-member.server.ts";
import { requireClass } from "./class-access.server.ts";
import { addClassTeacher, classTeachers } from "./class-teachers.server.ts";
import { createClass } from "./create-class.server.ts";
import { listClasses } from "./list-classes.server.ts";
import { listMembers } from "./list-members.server.ts";
import { readClassList } from "./read-class-list.ts";
import { reissueCards } from "./reissue-cards.server.ts";

const LIST = "Nom;Prénom;Groupe;Temps majoré\nMartin;Zoé;A;\nBertin;Inès;B;33\nBernard;Inès;A;";

async function aClass(db: Db) {
  const teacher = await aStaffMember(db);
  const { candidates } = readClassList(LIST);
  const created = await createClass(aContext(db), teacher, {
    name: "2e année GPME",
    year: "2026-2027",
    candidates,
  });
  const row = await selectOptionalClass(db, created.classId);
  if (!row) throw new Error("the class was not written");
  return { teacher, row, cards: created.cards };
}

const status = (error: unknown) => (error instanceof Response ? error.status : error);

describeEachDatabase("a class", (fresh) => {
  test("is made from its list: candidates by family name, a login and a password each", async () => {
    const db = await fresh();
    const { row, cards } = await aClass(db);
    expect(cards.map(({ login, group }) => `${login} ${group}`)).toEqual([
      "zoe.m A",
      "ines.b B",
      "ines.be A",
    ]);
    expect(new Set(cards.map(({ password }) => password)).size).toBe(3);
    expect(
      (await listMembers(db, row.id)).map(({ displayName, extraTimePercent }) => [
        displayName,
        extraTimePercent,
      ]),
    ).toEqual([
      ["Inès Bernard", 0],
      ["Inès Bertin", 33],
      ["Zoé Martin", 0],
    ]);
    const account = await selectOptionalAccountByLogin(db, "ines.b");
    expect(account).toMatchObject({ role: "candidate", demo: 0, created_at: NOON });
    expect(await isPassword(cards[1]?.password ?? "", account?.password_hash)).toBe(true);
  });

  test("takes candidates who come late, whose logins are still their own", async () => {
    const db = await fresh();
    const { teacher, row } = await aClass(db);
    const { candidates } = readClassList("Inès Bert");
    const cards = await addCandidates(aContext(db), teacher, row, candidates);
    expect(cards.map(({ login }) => login)).toEqual(["ines.ber"]);
    expect(await listMembers(db, row.id)).toHaveLength(4);
  });

  test("is for its teachers and the school's administrators, and unknown to anybody else", async () => {
    const db = await fresh();
    const { teacher, row } = await aClass(db);
    const colleague = await aStaffMember(db, { schoolId: teacher.schoolId });
    const administrator = await aStaffMember(db, { role: "administrator", schoolId: teacher.schoolId });
    const stranger = await aStaffMember(db, { role: "administrator" });
    expect((await requireClass(db, teacher, row.id)).id).toBe(row.id);
    expect((await requireClass(db, administrator, row.id)).id).toBe(row.id);
    for (const [who, id] of [
      [colleague, row.id],
      [stranger, row.id],
      [teacher, "another"],
    ] as const)
      expect(await requireClass(db, who, id).catch(status)).toBe(404);
    const counts = [teacher, administrator, colleague, stranger].map(async (who) =>
      (await listClasses(db, who)).map(({ candidates }) => candidates),
    );
    expect(await Promise.all(counts)).toEqual([[3], [3], [], []]);
  });

  test("is shared with a colleague of the school, not with a stranger", async () => {
    const db = await fresh();
    const { teacher, row } = await aClass(db);
    const colleague = await aStaffMember(db, { schoolId: teacher.schoolId });
    const stranger = await aStaffMember(db);
    expect(await addClassTeacher(aContext(db), teacher, row, stranger.id)).toBe(false);
    expect(await addClassTeacher(aContext(db), teacher, row, colleague.id)).toBe(true);
    expect(await addClassTeacher(aContext(db), teacher, row, colleague.id)).toBe(true);
    const { present, others } = await classTeachers(db, row);
    expect([present.length, others.length]).toEqual([2, 0]);
    expect((await requireClass(db, colleague, row.id)).id).toBe(row.id);
  });

  test("has groups and extra time that can change; another class's candidates cannot", async () => {
    const db = await fresh();
    const { teacher, row } = await aClass(db);
    const other = await aClass(db);
    const [ines] = await listMembers(db, row.id);
    const [stranger] = await listMembers(db, other.row.id);
    const change = { group: null, extraTimePercent: 50 };
    const accountId = ines?.id ?? "";
    expect(await changeMember(aContext(db), teacher, row, { accountId, ...change })).toBe(true);
    expect((await listMembers(db, row.id))[0]).toMatchObject({ id: accountId, ...change });
    expect(await changeMember(aContext(db), teacher, row, { accountId: stranger?.id ?? "", ...change })).toBe(
      false,
    );
  });

  test("gives new cards to one candidate or to all; the old passwords are void", async () => {
    const db = await fresh();
    const { teacher, row, cards } = await aClass(db);
    const zoe = (await listMembers(db, row.id)).find(({ login }) => login === "zoe.m");
    const [card, ...others] = await reissueCards(aContext(db), teacher, row, zoe?.id);
    expect([card?.login, card?.group, others.length]).toEqual(["zoe.m", "A", 0]);
    const hash = (await selectOptionalAccountByLogin(db, "zoe.m"))?.password_hash;
    expect(await isPassword(card?.password ?? "", hash)).toBe(true);
    expect(await isPassword(cards[0]?.password ?? "", hash)).toBe(false);
    expect((await reissueCards(aContext(db), teacher, row)).map(({ login }) => login)).toEqual([
      "ines.be",
      "ines.b",
      "zoe.m",
    ]);
  });

  test("leaves the lists when it is archived, with its candidates in it", async () => {
    const db = await fresh();
    const { teacher, row } = await aClass(db);
    await archiveClass(aContext(db), teacher, row);
    expect(await listClasses(db, teacher)).toEqual([]);
    expect(await listMembers(db, row.id)).toHaveLength(3);
  });
});
