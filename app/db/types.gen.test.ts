import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/database.ts";
import { databaseTypes } from "#tests/support/database-types.ts";

/** Refresh after a migration: `npx vitest run --project node app/db/types.gen.test.ts --update`. */
test("the types of the database are those that its migrations give", async () => {
  const types = await databaseTypes(await freshDatabase());
  await expect(types).toMatchFileSnapshot("./types.gen.ts");
});
