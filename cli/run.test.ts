import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { STARTER } from "./new.ts";
import { run } from "./run.ts";

interface Said {
  code: number;
  out: string[];
  err: string[];
}

/** Runs a command line, standard input being some lines. */
async function epreuve(args: string[], input: string[] = []): Promise<Said> {
  const out: string[] = [];
  const err: string[] = [];
  async function* lines() {
    yield* input;
  }
  const code = await run(args, {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    lines,
    colours: false,
  });
  return { code, out, err };
}

function aPlace(): string {
  const place = mkdtempSync(path.join(tmpdir(), "epreuve-cli-"));
  onTestFinished(() => rmSync(place, { recursive: true }));
  return place;
}

/** The starter in a place of its own, one of its files changed. */
function starterWith(file: string, change: (text: string) => string): string {
  const folder = path.join(aPlace(), "u6-essai");
  cpSync(STARTER, folder, { recursive: true });
  const changed = path.join(folder, file);
  writeFileSync(changed, change(readFileSync(changed, "utf8")));
  return folder;
}

function aFile(content: string): string {
  const file = path.join(aPlace(), "copie.json");
  writeFileSync(file, content);
  return file;
}

test("l'étude de cas que « new » écrit se vérifie sans un mot et passe ses tests", async () => {
  const folder = path.join(aPlace(), "u6-essai");
  expect(await epreuve(["new", folder])).toMatchObject({ code: 0, err: [] });
  expect(await epreuve(["check", folder])).toEqual({
    code: 0,
    out: [`${folder}\u202f: aucun problème`],
    err: [],
  });
  const tested = await epreuve(["test", folder, "--variants", "5"]);
  expect(tested.code).toBe(0);
  expect(tested.out.at(-1)).toContain("3 tests réussis, la clé obtient le maximum sur 5 tirages");
}, 60_000); // the first command loads the whole engine

test("« new » n'écrit jamais dans un dossier plein, ni sous un nom qui n'en est pas un", async () => {
  expect(await epreuve(["new", STARTER])).toMatchObject({ code: 2, out: [] });
  expect(await epreuve(["new", path.join(aPlace(), "Mon étude")])).toMatchObject({ code: 2, out: [] });
});

test("un problème est montré avec sa ligne et un accent circonflexe sous la faute", async () => {
  const folder = starterWith("scenario.yaml", (text) => text.replace("places: 12", "places: 12 000"));
  const { code, out } = await epreuve(["check", folder]);
  expect(code).toBe(1);
  expect(out[0]).toMatch(/scenario\.yaml:19:11 — «\u202f12\u202f000\u202f» contient des espaces.* — écrivez/);
  expect(out.slice(1, 3)).toEqual(["   19 |   places: 12 000", "      |           ^^^^^^"]);
  expect(out.at(-1)).toBe(`${folder}\u202f: 1 problème`);
});

test("« check --json » donne les mêmes problèmes à une machine", async () => {
  const folder = starterWith("tasks/1-1-seuil.mdx", (text) =>
    text.replace("charges_fixes/marge", "charges_fixe/marge"),
  );
  const { code, out } = await epreuve(["check", folder, "--json"]);
  expect(code).toBe(1);
  expect(JSON.parse(out.join("\n"))).toMatchObject([
    {
      folder,
      problems: [{ file: "tasks/1-1-seuil.mdx", line: 20, severity: "problem", code: "unknown-name" }],
    },
  ]);
});

test("un test d'auteur qui ne tient plus est nommé, avec ce qui était attendu", async () => {
  const folder = starterWith("tests.yaml", (text) => text.replace("total: 3", "total: 4"));
  const { code, out } = await epreuve(["test", folder]);
  expect(code).toBe(1);
  expect(out.join("\n")).toContain("échoué   Une marge fausse n’est payée qu’une fois");
  expect(out.join("\n")).toContain("total attendu 4, obtenu 3");
});

test("une copie est corrigée : points en nombres, raisons en français", async () => {
  const answers = aFile('{"marge": "100 €", "seuil": "10"}');
  const { code, out, err } = await epreuve(["grade", STARTER, "--answers", answers, "--json"]);
  expect([code, err]).toEqual([0, []]);
  expect(JSON.parse(out.join("\n"))).toMatchObject({
    total: 3,
    max: 10,
    provisional: false,
    answers: {
      marge: {
        points: 0,
        max: 2,
        state: "wrong",
        read: "100\u202f€",
        findings: [{ code: "wrong", points: 0 }],
      },
      seuil: {
        points: 3,
        max: 3,
        proposed: null,
        state: "carried",
        findings: [{ code: "carried", points: 3 }],
      },
      avis: { points: 0, state: "blank", read: null },
    },
  });
});

test("une liste de copies donne une liste de résultats, dans le même ordre", async () => {
  const { out } = await epreuve(["grade", STARTER, "--answers", aFile('[{"marge": "120"}, {}]'), "--json"]);
  expect(JSON.parse(out.join("\n"))).toMatchObject([{ total: 2 }, { total: 0 }]);
});

test("une graine donne toujours le même tirage", async () => {
  const answers = aFile('{"marge": "120"}');
  const once = await epreuve(["grade", STARTER, "--answers", answers, "--json", "--seed", "3"]);
  const twice = await epreuve(["grade", STARTER, "--answers", answers, "--json", "--seed", "3"]);
  expect(once.code).toBe(0);
  expect(twice.out).toEqual(once.out);
});

test.each([
  ["une commande inconnue", ["chek"], /check/],
  ["un dossier absent", ["check", "nulle-part"], /n’existe pas/],
  ["aucun dossier", ["check"], /Il manque le dossier/],
  ["deux dossiers", ["test", "a", "b"], /un seul dossier/],
  ["une option inconnue", ["check", STARTER, "--tout"], /--tout/],
  ["une option sans valeur", ["grade", STARTER, "--answers"], /--answers/],
  ["un nombre qui n'en est pas un", ["test", STARTER, "--variants", "beaucoup"], /nombre entier/],
  ["aucune réponse", ["grade", STARTER, "--json"], /--answers/],
  ["un fichier absent", ["grade", STARTER, "--answers", "nulle-part.json"], /nulle-part\.json/],
])("%s : une phrase sur la sortie d'erreur, rien sur l'autre, code 2", async (_, args, sentence) => {
  const { code, out, err } = await epreuve(args);
  expect([code, out, err.length]).toEqual([2, [], 1]);
  expect(err[0]).toMatch(sentence);
});

test.each([
  ["du JSON illisible", "{x", /bien formé/],
  ["autre chose qu'une copie", '"marge"', /copie/],
  ["une réponse inconnue", '{"marje": "1"}', /marje/],
  ["une réponse d'une autre forme", '{"marge": {"x": 1}}', /marge/],
])("%s : une phrase, rien sur la sortie, code 2", async (_, content, sentence) => {
  const { code, out, err } = await epreuve(["grade", STARTER, "--answers", aFile(content), "--json"]);
  expect([code, out, err.length]).toEqual([2, [], 1]);
  expect(err[0]).toMatch(sentence);
});

test("la couverture dit les tâches exercées et celles que rien n'exerce", async () => {
  const { code, out } = await epreuve(["coverage", STARTER]);
  expect(code).toBe(0);
  expect(out[0]).toBe("Tâches qui se calculent\u202f: 1 sur 19");
  expect(out[1]).toContain("T.4.5.1");
  expect(out[1]).toContain("starter (marge, seuil)");
  expect(out).toContain("Calculs du catalogue\u202f: 0 sur 108");
});

test("les nombres de l'entrée sont lus un par un", async () => {
  const { code, out } = await epreuve(["read", "--json"], ['{"text": "1 234,56 €", "unit": "€"}']);
  expect(code).toBe(0);
  expect(JSON.parse(out[0] ?? "")).toMatchObject({ status: "value", value: "1234.56" });
});

test.each([
  ["entre guillemets", '"=charges_fixe/marge"'],
  ["sans guillemets", "=charges_fixe/marge"],
])("le nom inconnu d'une formule %s est souligné, et lui seul", async (_, formula) => {
  const folder = starterWith("tasks/1-1-seuil.mdx", (text) =>
    text.replace('"=ARRONDI.SUP(charges_fixes/marge;0)"', formula),
  );
  const { out } = await epreuve(["check", folder]);
  const [line = "", caret = ""] = out.slice(1, 3);
  expect(line.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("charges_fixe");
});
