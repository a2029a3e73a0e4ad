import { expect, test } from "vitest";
import { readConfig } from "./config.server.ts";

const SECRET = "a-secret-of-at-least-32-characters";

test("without any setting, the product runs for its developer on this machine alone", () => {
  expect(readConfig({})).toMatchObject({
    stage: "development",
    host: "127.0.0.1",
    port: 3000,
    databaseUrl: "data/epreuve.db",
    proxies: 0,
  });
});

test("production asks for a secret, the demonstration does not", () => {
  expect(() => readConfig({ NODE_ENV: "production" })).toThrow(
    "EPREUVE_SECRET manque\u202f: donnez une suite",
  );
  expect(readConfig({ NODE_ENV: "production", EPREUVE_SECRET: SECRET })).toMatchObject({
    stage: "production",
    secret: SECRET,
  });
  expect(readConfig({ NODE_ENV: "production", EPREUVE_DEMO: "1" }).stage).toBe("demo");
});

test.each([
  [{ PORT: "eighty" }, "PORT doit être un nombre entre 1 et 65535."],
  [{ PORT: "70000" }, "PORT doit être un nombre entre 1 et 65535."],
  [{ EPREUVE_SECRET: "court" }, "EPREUVE_SECRET doit compter au moins 32 caractères."],
  [{ EPREUVE_TRUST_PROXY: "yes" }, "EPREUVE_TRUST_PROXY doit être le nombre de relais HTTPS, de 0 à 9."],
  [{ EPREUVE_DEMO: "oui" }, "EPREUVE_DEMO vaut 1 pour ouvrir la démonstration, sinon 0."],
  [{ HOST: "0.0.0.0" }, "Sans relais HTTPS (EPREUVE_TRUST_PROXY), HOST doit rester 127.0.0.1."],
])("a bad setting %j gives one sentence", (environment, sentence) => {
  expect(() => readConfig(environment)).toThrow(new Error(sentence));
});

test("the files of candidates lie beside their database, unless told", () => {
  expect(readConfig({}).storageFolder).toBe("data/epreuve-files");
  expect(readConfig({ DATABASE_URL: "data/demo.db" }).storageFolder).toBe("data/demo-files");
  expect(readConfig({ DATABASE_URL: "postgres://base/epreuve" }).storageFolder).toBe("data/files");
  expect(readConfig({ STORAGE_DIR: "/srv/fichiers" }).storageFolder).toBe("/srv/fichiers");
});

test("a school keeps its own case studies beside the product's", () => {
  expect(readConfig({}).scenarioFolders).toEqual(["scenarios"]);
  expect(readConfig({ SCENARIOS_DIR: "/srv/sujets" }).scenarioFolders).toEqual(["scenarios", "/srv/sujets"]);
});

test("behind a proxy that speaks HTTPS, any address may be listened on", () => {
  expect(readConfig({ HOST: "0.0.0.0", EPREUVE_TRUST_PROXY: "1" }).proxies).toBe(1);
});
