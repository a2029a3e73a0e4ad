import { uuidv7 } from "uuidv7";
import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import { addClassTeacher } from "#app/classes/class-teachers.server.ts";
import { schoolYear } from "#app/classes/class-schema.ts";
import { createClass } from "#app/classes/create-class.server.ts";
import { readClassList } from "#app/classes/read-class-list.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { insertAccount } from "#app/db/accounts.server.ts";
import { selectOptionalClass } from "#app/db/classes.server.ts";
import { insertSchool } from "#app/db/schools.server.ts";
import { DEMO_CANDIDATES, DEMO_CLASS, DEMO_SCHOOL, DEMO_STAFF } from "./demo-class.ts";

/** No password leads in: the demonstration's accounts open by a click on the sign-in page, and only there. */
const NO_PASSWORD = "none";

/** Makes the fictional school and its staff; gives them as signed in. */
export async function seedStaff({ db, now }: AppContext): Promise<SignedInAccount[]> {
  const schoolId = uuidv7();
  await insertSchool(db, { id: schoolId, ...DEMO_SCHOOL });
  const staff = DEMO_STAFF.map(({ role, login, displayName }) => ({
    id: uuidv7(),
    sessionId: "",
    role,
    login,
    displayName,
    extraTimePercent: 0,
    demo: true,
    schoolId,
    schoolName: DEMO_SCHOOL.name,
    zone: DEMO_SCHOOL.zone,
  }));
  for (const { id, role, login, displayName } of staff)
    await insertAccount(db, {
      id,
      school_id: schoolId,
      role,
      login,
      display_name: displayName,
      password_hash: NO_PASSWORD,
      demo: 1,
      created_at: now(),
    });
  return staff;
}

/** Makes the class with its twelve candidates and both teachers; gives its id. */
export async function seedClass(
  context: AppContext,
  teacher: SignedInAccount,
  colleague: SignedInAccount,
): Promise<string> {
  const lines = DEMO_CANDIDATES.map(({ line }) => line).join("\n");
  const { candidates, problems } = readClassList(lines);
  if (problems.length > 0)
    throw new Error(`the demonstration's list is refused: ${JSON.stringify(problems)}`);
  const { classId } = await createClass(context, teacher, {
    ...DEMO_CLASS,
    year: schoolYear(context.now()),
    candidates,
  });
  const target = await selectOptionalClass(context.db, classId);
  if (target) await addClassTeacher(context, teacher, target, colleague.id);
  return classId;
}
