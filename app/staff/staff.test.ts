import { expect, test } from "vitest";
import { selectOptionalAccountByLogin } from "#app/db/accounts.server.ts";
import { isPassword } from "#app/security/password-hash.server.ts";
import { describeEachDatabase } from "#tests/support/database.ts";
import { aContext, aStaffMember } from "#tests/support/staff.ts";
import { createStaff } from "./create-staff.server.ts";
import { listStaff } from "./list-staff.server.ts";
import { NewStaffSchema } from "./staff-schema.ts";

describeEachDatabase("the staff of a school", (fresh) => {
  test("grows by an account that opens with the password told once, in that school alone", async () => {
    const db = await fresh();
    const administrator = await aStaffMember(db, { role: "administrator" });
    const stranger = await aStaffMember(db, { role: "administrator" });
    const told = await createStaff(aContext(db), administrator, { name: "ESTÈVE Marc", role: "teacher" });
    expect(told).toMatchObject({ displayName: "Marc Estève", login: "marc.e" });
    const account = await selectOptionalAccountByLogin(db, "marc.e");
    expect(account).toMatchObject({ role: "teacher", school_id: administrator.schoolId, demo: 0 });
    expect(await isPassword(told.password, account?.password_hash)).toBe(true);
    const names = async (schoolId: string) =>
      (await listStaff(db, schoolId)).map(({ displayName }) => displayName);
    expect(await names(administrator.schoolId)).toEqual(["Claire Aubry", "Marc Estève"]);
    expect(await names(stranger.schoolId)).toEqual(["Claire Aubry"]);
  });
});

test("a name needs two words, a role is one of the staff's", () => {
  expect(NewStaffSchema.safeParse({ name: "Claire Aubry", role: "teacher" }).success).toBe(true);
  expect(NewStaffSchema.safeParse({ name: "Claire", role: "teacher" }).success).toBe(false);
  expect(NewStaffSchema.safeParse({ name: "Claire Aubry", role: "candidate" }).success).toBe(false);
});
