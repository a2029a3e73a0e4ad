import { expect, test } from "vitest";
import { readFolder, scenarioYaml, taskMdx } from "#tests/support/a-folder.ts";
import { checkReferences } from "./check-references.ts";
import { AUTHOR_MESSAGES } from "#app/content/author-messages.ts";

const GPME = { codes: ["T.4.5.1", "T.4.5.2"], minutes: { U6: 270 }, calculations: [78, 81] };

/** What the check says of a folder that reads clean; the time of these small papers is left alone. */
function said(files: Parameters<typeof readFolder>[0]) {
  const { source, problems } = readFolder(files);
  expect(problems).toEqual([]);
  if (source === null) throw new Error("the folder does not read");
  const found = checkReferences(source, { ...GPME, minutes: {} });
  for (const { code } of found) expect(AUTHOR_MESSAGES).toHaveProperty(code);
  return found.map(({ code, severity, params, at }) => ({
    code,
    severity,
    params,
    place: `${at.file}:${at.line}:${at.column}`,
  }));
}

const scenario = (change: (text: string) => string) => ({ "scenario.yaml": change(scenarioYaml({})) });
const task = (change: (text: string) => string) => ({ "tasks/t1.mdx": change(taskMdx({})) });

test("un petit sujet en ordre ne fait rien dire", () => {
  expect(said({})).toEqual([]);
});

test("un calcul hors du catalogue est montré", () => {
  const asks = (numbers: string) =>
    task((text) => text.replace("covers: [T.4.5.1]", `covers: [T.4.5.1]\ncalculations: ${numbers}`));
  expect(said(asks("[78, 81]"))).toEqual([]);
  expect(said(asks("[78, 109]"))).toEqual([
    { code: "unknown-calculation", severity: "problem", params: { number: 109 }, place: "tasks/t1.mdx:4:20" },
  ]);
});

test("une grille de degrés ne va qu’avec U4 et U51", () => {
  const withGrid = scenario((text) => text.replace("block: U6", "block: U6\nassessment: grid"));
  expect(said(withGrid)).toEqual([
    { code: "no-grid-for-block", severity: "problem", params: { block: "U6" }, place: "scenario.yaml:4:13" },
  ]);
  const forOral = scenario((text) => text.replace("block: U6", "block: U51\nassessment: grid"));
  expect(said(forOral)).toEqual([]);
});

test("un code hors du référentiel est montré, avec le plus proche", () => {
  expect(said(task((text) => text.replace("[T.4.5.1]", "[T.4.5.1, T.4.5.3]")))).toEqual([
    {
      code: "unknown-code",
      severity: "problem",
      params: { code: "T.4.5.3", near: "T.4.5.1" },
      place: "tasks/t1.mdx:3:19",
    },
  ]);
});

test("une tâche absente, une tâche oubliée, une tâche posée deux fois", () => {
  const files = {
    ...scenario((text) => text.replace("tasks: [t1]", "tasks: [t1, t3, t1]")),
    "tasks/t2.mdx": taskMdx({}).replace("id: taux", "id: autre"),
  };
  expect(said(files).map(({ code, place }) => [code, place])).toEqual([
    ["unknown-task", "scenario.yaml:12:17"],
    ["task-listed-twice", "scenario.yaml:12:21"],
    ["task-not-listed", "tasks/t2.mdx:1:1"],
  ]);
});

const ANNEXES = `documents:
  - {id: bilan, title: "Annexe 1", file: documents/a.csv, part: [d2]}
`;
const CSV = { "documents/a.csv": "Poste;Montant\\nLoyer;12\n".replace("\\n", "\n") };

test("une annexe que rien ne cite, un dossier et une annexe inconnus", () => {
  const found = said({
    ...scenario((text) => text.replace("documents: []\n", ANNEXES)),
    ...task((text) => text.replace("answers:", "documents: [bilna]\nanswers:")),
    ...CSV,
  });
  expect(found.map(({ code, severity, params }) => [code, severity, params.near ?? ""])).toEqual([
    ["unknown-part", "problem", "d1"],
    ["unknown-document", "problem", "bilan"],
    ["document-not-cited", "warning", ""],
  ]);
});

test("une annexe donnée avec un autre dossier que celui qui la cite", () => {
  const found = said({
    ...scenario((text) => text.replace("documents: []\n", ANNEXES)),
    ...task((text) => text.replace("answers:", "documents: [bilan]\nanswers:")),
    ...CSV,
  });
  expect(found.map(({ code }) => code)).toEqual(["unknown-part", "document-outside-part"]);
});

test("deux réponses, ou une réponse et une variable, ne portent pas le même nom, aux accents près", () => {
  const second =
    '  - id: CÀ\n    type: text\n    points: 0\n    rubric: [{id: a, says: "A", points: 0}, {id: a, says: "B", points: 0}]\n';
  expect(
    said(task((text) => text.replace("---\n**", `${second}---\n**`))).map(({ code, params }) => [
      code,
      params.name,
    ]),
  ).toEqual([
    ["name-twice", "CÀ"],
    ["id-twice", "a"],
  ]);
});

test("une variable que le tableau lirait comme sa cellule, avec un nom qui va", () => {
  const answer = 'type: table\npoints: 4\ngrid:\n  - ["Poste", "Montant"]\n  - ["Ventes", "?=t2*2"]';
  const found = said({
    "scenario.yaml": scenarioYaml({ variable: "t2: 12" }),
    "tasks/t1.mdx": taskMdx({ answer }),
  });
  expect(found).toMatchObject([
    { code: "name-like-a-cell", params: { name: "t2", better: "t_2" }, place: "tasks/t1.mdx:10:20" },
  ]);
});

test("les points d'un dossier et ceux du sujet", () => {
  const found = said(
    scenario((text) =>
      text.replace("points: 4", "points: 5").replace("block: U6", "block: U6\nmarks: {total: 80}"),
    ),
  );
  expect(found).toMatchObject([
    { code: "part-points", params: { points: 5, sum: 4 }, place: "scenario.yaml:12:13" },
    { code: "paper-points", params: { total: 80, sum: 5 }, place: "scenario.yaml:4:16" },
  ]);
});

test("les points d'une justification comptent dans le dossier", () => {
  const answer =
    'type: choice\npoints: 1\nexpected: a\noptions: [{id: a, text: "A"}, {id: b, text: "B"}]\nbecause: {points: 3, rubric: [{id: r, says: "R", points: 3}]}';
  expect(said({ "tasks/t1.mdx": taskMdx({ answer }) })).toEqual([]);
});

test("une valeur de loi que rien ne montre, puis montrée", () => {
  const law = {
    "scenario.yaml": scenarioYaml({ variable: "ca: 412000\n  smic: {reference: smic_horaire}" }),
  };
  expect(said(law)).toMatchObject([
    { code: "law-not-shown", severity: "warning", place: "scenario.yaml:7:9" },
  ]);
  expect(said({ ...law, "context.mdx": 'Le SMIC est de <V name="smic" unit="€" />.\n' })).toEqual([]);
});

test("un mot de direction près d'une valeur tirée, ou calculée d'après elle", () => {
  const drawn = {
    "scenario.yaml": scenarioYaml({
      variable: 'ca: {from: 1, to: 9, step: 1, default: 5}\n  double: "=ca*2"',
    }),
  };
  const found = said({
    ...drawn,
    "context.mdx": 'Les ventes, en forte **hausse**, atteignent <V name="double" unit="€" />.\n',
  });
  expect(found).toMatchObject([{ code: "direction-near-draw", params: { word: "hausse", name: "double" } }]);
  expect(said({ ...drawn, "context.mdx": 'Les ventes atteignent <V name="ca" unit="€" />.\n' })).toEqual([]);
  expect(said({ "context.mdx": 'Les ventes, en hausse, atteignent <V name="ca" unit="€" />.\n' })).toEqual(
    [],
  );
});

test("un sujet trop court ou trop long pour sa durée est dit, sans être refusé", () => {
  const { source } = readFolder({ "context.mdx": `${"mot ".repeat(500)}\n` });
  const codes = (minutes: number) =>
    (source ? checkReferences(source, { ...GPME, minutes: { U6: minutes } }) : []).map(({ code }) => code);
  // 500 words at 150 a minute, one figure at two minutes: a little over five minutes.
  expect(codes(270)).toEqual(["time-too-short"]);
  expect(codes(5)).toEqual([]);
  expect(codes(3)).toEqual(["time-too-long"]);
});

test("des accolades qui ne nomment aucune valeur sont montrées dans un intitulé", () => {
  const found = said(
    task((text) =>
      text.replace("type: amount", 'type: amount\n    label: "Taux pour {{ca€}}, non {{ca €}}"'),
    ),
  );
  expect(found).toMatchObject([
    { code: "placeholder-not-read", params: { text: "{{ca€}}" }, place: "tasks/t1.mdx:7:23" },
  ]);
});

const MAIL = { "documents/mail.mdx": 'Bonjour, le loyer passe à <V name="ca" unit="€" />.\n' };
const withEvent = (on: string, { after = "", end = "" } = {}) => ({
  ...MAIL,
  "scenario.yaml": scenarioYaml({
    end: `events:
  - {id: alea, on: ${on}, from: Mme Lenoir, subject: Le loyer, body: documents/mail.mdx, set: {ca: 1500}}
${end}`,
  }).replace("[t1]", "[t1, t2]"),
  "tasks/t2.mdx": taskMdx({}).replace("id: taux", "id: apres").replace("covers:", `${after}covers:`),
});
const codes = (files: Parameters<typeof readFolder>[0]) => said(files).map(({ code }) => code);
const POINTS = ["part-points"];

test("un événement d'un sujet écrit est signalé, sauf dans un entraînement", () => {
  const after = "after: alea\n";
  expect(codes(withEvent("45min", { after }))).toEqual(["events-in-written-paper", ...POINTS]);
  expect(codes(withEvent("45min", { after, end: "training: true\n" }))).toEqual(POINTS);
  expect(codes(withEvent("teacher", { after, end: "training: true\n" }))).toEqual(POINTS);
});

test("un événement inconnu, une réponse inconnue, avec les plus proches", () => {
  const unknown = said(withEvent("{handed: tauz}", { after: "after: aleas\n", end: "training: true\n" }));
  expect(unknown.map(({ code, params }) => [code, params.near ?? ""])).toEqual([
    ["unknown-event", "alea"],
    ["event-changes-nothing", ""],
    ["event-on-unknown-answer", "taux"],
    ["part-points", ""],
  ]);
});

test("un événement qui attend une réponse posée après lui n'arriverait jamais", () => {
  const files = withEvent("{handed: apres}", { after: "after: [alea]\n", end: "training: true\n" });
  expect(codes(files)).toEqual(["event-never-comes", ...POINTS]);
});

test("un sujet dont toutes les tâches attendent n'a rien à poser au début", () => {
  const all = withEvent("teacher", { after: "after: alea\n", end: "training: true\n" });
  const files = { ...all, ...task((text) => text.replace("covers:", "after: alea\ncovers:")) };
  expect(codes(files)).toEqual(["no-task-at-start", ...POINTS]);
});

test("un événement à la fin de l'épreuve ou après est refusé", () => {
  const { source } = readFolder(withEvent("4h30", { after: "after: alea\n", end: "training: true\n" }));
  if (source === null) throw new Error("the folder does not read");
  const found = checkReferences(source, GPME).filter(({ code }) => code === "event-too-late");
  expect(found.map(({ params }) => params)).toEqual([{ event: "alea", minutes: 270 }]);
});
