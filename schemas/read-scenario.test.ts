import fc from "fast-check";
import { expect, test } from "vitest";
import { answerSchema } from "#deliverables/registry.ts";
import { PROBLEM_MESSAGES } from "./problem-messages.fr.ts";
import { readScenario } from "./read-scenario.ts";
import { aFolder, readFolder, scenarioYaml, taskMdx } from "#tests/support/a-folder.ts";

const codes = (files: Parameters<typeof readFolder>[0]) => readFolder(files).problems.map((one) => one.code);

test("un dossier complet est lu sans un mot", () => {
  const { source, problems } = readFolder({ "context.mdx": "Une boulangerie de neuf salariés.\n" });
  expect(problems).toEqual([]);
  expect(source?.file.title).toBe("Un essai");
  expect(source?.tasks.map((task) => task.id)).toEqual(["t1"]);
  expect(source?.tasks[0]?.front.answers[0]?.points).toBe(400);
  expect(source?.context?.text).toBe("Une boulangerie de neuf salariés.\n");
});

test("tous les problèmes de tous les fichiers viennent ensemble, chacun à sa place", () => {
  const { source, problems } = readFolder({
    "scenario.yaml": scenarioYaml({ variable: "taux: 5 %" }).replace("block: U6", "block: U7"),
    "tasks/t1.mdx": taskMdx({ answer: "type: amount\npoints: deux", body: "# Titre\n\n{1+1}\n" }),
  });
  expect(source).toBeNull();
  expect(problems.map(({ code, at }) => `${at.file}:${at.line}:${at.column} ${code}`)).toEqual([
    "scenario.yaml:3:8 not-one-of",
    "scenario.yaml:6:9 number-with-unit",
    "tasks/t1.mdx:5:5 missing-key",
    "tasks/t1.mdx:7:13 not-points",
    "tasks/t1.mdx:9:1 mdx-heading-title",
    "tasks/t1.mdx:11:1 mdx-expression",
  ]);
});

test("un fichier sans scenario.yaml le dit", () => {
  const files = aFolder();
  files.delete("scenario.yaml");
  const { source, problems } = readScenario({ id: "x", files, answerSchema });
  expect(source).toBeNull();
  expect(problems.map((one) => one.code)).toEqual(["file-missing"]);
});

test("un fichier enregistré en Windows-1252 est montré à la lettre accentuée", () => {
  const latin1 = Uint8Array.from(Buffer.from(scenarioYaml({}).replace("Un essai", "Un été"), "latin1"));
  const { problems } = readFolder({ "scenario.yaml": latin1 });
  expect(problems[0]).toMatchObject({
    code: "file-not-utf-8",
    at: { file: "scenario.yaml", line: 2, column: 12 },
  });
});

test("un fichier en UTF-16 ou marqué d'un caractère nul est refusé", () => {
  expect(codes({ "scenario.yaml": Uint8Array.from([0xff, 0xfe, 0x66, 0x00]) })).toContain("file-in-utf-16");
  expect(codes({ "scenario.yaml": "title: \u0000" })).toContain("control-character");
});

test("la marque d'ordre des octets, les fins de ligne de Windows et les accents décomposés ne changent rien", () => {
  const windows = scenarioYaml({}).replace("Un essai", "Un été".normalize("NFD")).replaceAll("\n", "\r\n");
  const { source, problems } = readFolder({ "scenario.yaml": `\ufeff${windows}` });
  expect(problems).toEqual([]);
  expect(source?.file.title).toBe("Un été");
});

test("une tâche sans en-tête est montrée à sa première ligne", () => {
  expect(readFolder({ "tasks/t1.mdx": "Calculez.\n" }).problems).toMatchObject([
    { code: "front-matter-missing", at: { file: "tasks/t1.mdx", line: 1, column: 1 } },
  ]);
});

test("une annexe absente, d'une sorte inconnue, ou une image sans texte de remplacement", () => {
  const documents = `documents:
  - {id: a, title: "A", file: documents/a.mdx}
  - {id: b, title: "B", file: documents/b.docx}
  - {id: c, title: "C", file: documents/c.png}
`;
  const { problems } = readFolder({
    "scenario.yaml": scenarioYaml({}).replace("documents: []\n", documents),
    "documents/c.png": Uint8Array.from([0x89, 0x50]),
  });
  expect(problems.map(({ code, at }) => [code, at.line])).toEqual([
    ["document-file-missing", 8],
    ["document-kind", 9],
    ["document-without-alt", 10],
  ]);
});

test("le tableau d'une annexe CSV dit sa ligne trop courte et ses accolades", () => {
  const { problems, source } = readFolder({
    "scenario.yaml": scenarioYaml({}).replace(
      "documents: []",
      "documents: [{id: a, title: A, file: documents/a.csv}]",
    ),
    "documents/a.csv": "Poste;Montant\nLoyer;{{ca €}}\n\nÉnergie\nEau;{{ca €\n",
  });
  expect(problems.map(({ code, at }) => [code, at.line])).toEqual([["csv-row-length", 4]]);
  expect(source?.values).toMatchObject([{ name: "ca", at: { file: "documents/a.csv", line: 2, column: 7 } }]);
});

test("la place d'une faute dans une formule est celle de son caractère", () => {
  const { source } = readFolder();
  expect(source?.locate("tasks/t1.mdx", ["answers", 0, "expected"], { from: 1, to: 3 })).toMatchObject({
    line: 8,
    column: 17,
    endColumn: 19,
  });
  expect(source?.locate("tasks/t1.mdx", ["answers", 0, "absent"])).toMatchObject({ line: 5, column: 5 });
});

test("un dossier plein de fautes en montre deux cents et le dit", () => {
  const lines = Array.from({ length: 300 }, (_, index) => `  v${index}: 5 %`).join("\n");
  const { problems } = readFolder({ "scenario.yaml": scenarioYaml({ variable: lines.trim() }) });
  expect(problems).toHaveLength(201);
  expect(problems.at(-1)).toMatchObject({ code: "too-many-problems", params: { shown: 200 } });
});

test.each([
  ["crochets", "a: " + "[".repeat(50_000)],
  ["tirets", "- ".repeat(50_000)],
  ["clés", "? ".repeat(50_000)],
  ["retraits", Array.from({ length: 600 }, (_, depth) => " ".repeat(depth) + "a:").join("\n")],
  ["lignes", Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join("\n")],
])("des milliers de %s ne bloquent pas la lecture", (_, text) => {
  const before = performance.now();
  expect(codes({ "scenario.yaml": text }).length).toBeGreaterThan(0);
  expect(performance.now() - before).toBeLessThan(15_000);
});

test("des milliers de citations emboîtées dans un texte ne bloquent pas la lecture", () => {
  expect(codes({ "context.mdx": `${">".repeat(20_000)} a` })).toContain("nested-too-deep");
});

const PIECES = [
  "[",
  "]",
  "{",
  "}",
  ": ",
  " #",
  "- ",
  "---\n",
  '"',
  "'",
  "\t",
  "\u00a0",
  "*a",
  "&a",
  "|",
  ">",
  "=",
  "%",
  "<V",
  "{{",
  "$$",
  "\u0000",
  "é",
  ",",
  "\n",
  "import ",
];
const mutation = fc.record({ at: fc.nat(400), remove: fc.nat(6), insert: fc.constantFrom(...PIECES) });

test("quelles que soient les retouches d'un dossier, la lecture finit, et chaque problème a sa place et sa phrase", () => {
  const texts = { "scenario.yaml": scenarioYaml({}), "tasks/t1.mdx": taskMdx({}) };
  fc.assert(
    fc.property(
      fc.constantFrom("scenario.yaml" as const, "tasks/t1.mdx" as const),
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
      (path, mutations) => {
        const mutated = mutations.reduce(
          (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
          texts[path],
        );
        const { source, problems } = readFolder({ [path]: mutated });
        if (source === null) expect(problems).not.toEqual([]);
        for (const { code, at } of problems) {
          expect(PROBLEM_MESSAGES).toHaveProperty(code);
          expect(at.line).toBeGreaterThanOrEqual(1);
          expect(at.line).toBeLessThanOrEqual(mutated.split("\n").length + 1);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test("des octets quelconques ne lèvent jamais d'exception", () => {
  const path = fc.constantFrom(
    "scenario.yaml",
    "tasks/t1.mdx",
    "context.mdx",
    "tests.yaml",
    "documents/a.csv",
  );
  fc.assert(
    fc.property(path, fc.uint8Array({ maxLength: 300 }), (file, bytes) => {
      expect(readFolder({ [file]: bytes }).problems.length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 200 },
  );
});

test("un item de barème a un mot par échelon", () => {
  const answer =
    'type: text\npoints: 1\nrubric:\n  - {id: forme, says: "Soin", levels: [0, 1], words: ["brouillon"]}';
  expect(readFolder({ "tasks/t1.mdx": taskMdx({ answer }) }).problems).toMatchObject([
    { code: "rubric-item-words", params: { id: "forme" }, at: { line: 9 } },
  ]);
});

const withEvent = (event: string) =>
  readFolder({ "scenario.yaml": scenarioYaml({ end: `events:\n  - ${event}\n` }) });
const EVENT = "id: alea, from: Mme Lenoir, subject: Le loyer, body: documents/mail.mdx";

test.each([
  ["on: 45min", { kind: "time", minutes: 45 }],
  ["on: 1h15", { kind: "time", minutes: 75 }],
  ["on: teacher", { kind: "teacher" }],
  ["on: {handed: seuil}", { kind: "handed", answer: "seuil" }],
  ['on: "handed: seuil"', { kind: "handed", answer: "seuil" }],
  ["on: handed seuil", { kind: "handed", answer: "seuil" }],
])("un événement arrive : %s", (on, moment) => {
  const { source } = readFolder({
    "scenario.yaml": scenarioYaml({ end: `events:\n  - {${EVENT}, ${on}}\n` }),
    "documents/mail.mdx": "Bonjour.\n",
  });
  expect(source?.file.events?.[0]?.on).toEqual(moment);
  expect(source?.messages.get("alea")?.text).toBe("Bonjour.\n");
});

test("un événement sans moment, sans fichier, ou dont le message n'est pas un texte", () => {
  const codes = (event: string) => withEvent(event).problems.map(({ code, at }) => [code, at.line]);
  const line = scenarioYaml({}).split("\n").length + 1;
  expect(codes(`{${EVENT}, on: bientôt}`)).toEqual([["not-a-moment", line]]);
  expect(codes(`{${EVENT}, on: teacher}`)).toEqual([["message-file-missing", line]]);
  expect(codes(`{${EVENT}, on: teacher}`.replace("mail.mdx", "mail.csv"))).toEqual([["message-kind", line]]);
});
