import { expect, test } from "vitest";
import { aContext } from "#tests/support/context.ts";
import { describeEachDatabase } from "#tests/support/database.ts";
import { anAccount } from "#tests/support/people.ts";
import { createFirstAdministratorLink, install, isInstallationOpen } from "./first-administrator.server.ts";
import { InstallationSchema } from "./installation-schema.ts";

const FORM = InstallationSchema.parse({
  school: "Lycée des Rives",
  zone: "Indian/Reunion",
  displayName: "Nadège Fontanel",
  login: "N.Fontanel",
  password: "rocher-ruban-rideau-77",
});

const tokenOf = (path: string | undefined) => path?.replace("/installation/", "") ?? "";

describeEachDatabase("the first administrator", (fresh) => {
  test("is made through a link that serves once", async () => {
    const db = await fresh();
    const context = aContext(db);
    const token = tokenOf(await createFirstAdministratorLink(context));
    expect(await isInstallationOpen(context, token)).toBe(true);
    const id = await install(context, token, FORM);
    const row = await db
      .selectFrom("account")
      .innerJoin("school", "school.id", "account.school_id")
      .select(["account.id", "login", "role", "display_name", "zone"])
      .executeTakeFirst();
    expect(row).toEqual({
      id,
      login: "n.fontanel",
      role: "administrator",
      display_name: "Nadège Fontanel",
      zone: "Indian/Reunion",
    });
    expect(await isInstallationOpen(context, token)).toBe(false);
    expect(await install(context, token, { ...FORM, login: "intrus" })).toBeUndefined();
  });

  test("needs no link once there is one", async () => {
    const db = await fresh();
    await anAccount(db, { role: "administrator" });
    expect(await createFirstAdministratorLink(aContext(db))).toBeUndefined();
  });

  test("a new start makes a new link, and the one before is void; a day later, so is the new one", async () => {
    const context = aContext(await fresh());
    const before = tokenOf(await createFirstAdministratorLink(context));
    const after = tokenOf(await createFirstAdministratorLink(context));
    expect(await isInstallationOpen(context, before)).toBe(false);
    expect(await isInstallationOpen(context, after)).toBe(true);
    context.pass(24 * 3_600_000);
    expect(await isInstallationOpen(context, after)).toBe(false);
  });
});

test.each([
  [{ password: "court" }, "Choisissez un mot de passe d’au moins 10 signes."],
  [
    { password: "ababababababab" },
    "Choisissez un mot de passe plus varié\u202f: au moins 5 signes différents.",
  ],
  [{ login: "  " }, "Donnez un identifiant, de 100 signes au plus."],
  [{ zone: "Mars/Base" }, "Choisissez le fuseau horaire de l’établissement."],
])("a form with %j is told what to do", (wrong, sentence) => {
  const { error } = InstallationSchema.safeParse({ ...FORM, ...wrong });
  expect(error?.issues[0]?.message).toBe(sentence);
});
