import { expect, test } from "vitest";
import { aMarkedPaper } from "#tests/support/a-marked-sitting.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { selectOptionalVersion } from "#app/db/scenarios.server.ts";
import { knownVersion } from "./known-version.server.ts";
import { unpackFiles, VersionFilesSchema } from "./version-files.ts";

test("a folder that did not change is its newest version; a changed or unknown one is none", async () => {
  const db = await freshDatabase();
  const versionId = await aMarkedPaper(db, "essai");
  const row = await selectOptionalVersion(db, versionId);
  const files = unpackFiles(VersionFilesSchema.parse(JSON.parse(row?.files ?? "")));
  expect(await knownVersion(db, { id: "essai", files })).toBe(versionId);
  expect(await knownVersion(db, { id: "autre", files })).toBeNull();
  const changed = new Map(files).set("tasks/t1.mdx", new TextEncoder().encode("---\n---\n"));
  expect(await knownVersion(db, { id: "essai", files: changed })).toBeNull();
});
