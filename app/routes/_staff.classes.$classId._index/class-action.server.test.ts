import { expect, test } from "vitest";
import { createClass } from "#app/classes/create-class.server.ts";
import { selectOptionalClass } from "#app/db/classes.server.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { aContext, aStaffMember } from "#tests/support/staff.ts";
import { actOnClass } from "./class-action.server.ts";

test.each(["constructor", "toString", "__proto__", "valueOf", "delete", "null"])(
  "an intent that no form has, « %s », is refused and gives nothing back",
  async (intent) => {
    const db = await freshDatabase();
    const [context, teacher] = [aContext(db), await aStaffMember(db)];
    const { classId } = await createClass(context, teacher, {
      name: "GPME 2",
      year: "2026-2027",
      candidates: [],
    });
    const target = await selectOptionalClass(db, classId);
    if (!target) throw new Error("the class was just made");
    const form = new FormData();
    form.set("intent", intent);
    expect(() => actOnClass(context, teacher, target, form)).toThrow(
      expect.objectContaining({ status: 400 }),
    );
  },
);
