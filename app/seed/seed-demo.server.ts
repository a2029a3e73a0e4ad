import type { AppContext } from "#app/config/context.server.ts";
import { plusMs } from "#app/config/instant.ts";
import { selectDemoAccounts } from "#app/db/accounts.server.ts";
import { seedClass, seedStaff } from "./demo-accounts.server.ts";
import { seedCopies } from "./demo-copies.server.ts";
import { seedMarking, seedPublication } from "./demo-marking.server.ts";
import { atInstant, seedOpenSittings, seedPastSitting } from "./demo-sittings.server.ts";

const DAY_MS = 24 * 3_600_000;

/**
 * Fills an empty database with the demonstration, through the use cases that people use: a school, its staff, a class
 * of twelve, sittings to try, one a paper, and one that was sat. Where there is a demonstration already, does nothing.
 */
export async function seedDemo(context: AppContext): Promise<void> {
  if ((await selectDemoAccounts(context.db)).length > 0) return;
  const before = atInstant(context, plusMs(context.now(), -60 * DAY_MS));
  const [teacher, colleague] = await seedStaff(before);
  if (!teacher || !colleague) throw new Error("the demonstration needs two teachers");
  const classId = await seedClass(before, teacher, colleague);
  const past = await seedPastSitting(context, teacher, classId);
  const copies = await seedCopies(context, past);
  await seedMarking(context, copies, colleague.id);
  await seedPublication(context, colleague, past);
  await seedOpenSittings(context, teacher, classId);
}
