import { expect, test } from "vitest";
import { PROBLEM_MESSAGES } from "./problem-messages.fr.ts";
import { readFolder, scenarioYaml, taskMdx } from "#tests/support/a-folder.ts";
import type { ScenarioSource } from "./scenario-source.ts";

/**
 * Lines as a French teacher writes them, and what must come of each: the sentence (by its code) on the line, or the
 * very value meant. The third member of a trap is the line of the file on which it must be shown.
 */
type Trap = readonly [line: string, code: string];
type Kept = readonly [line: string, path: readonly (string | number)[], value: unknown];

const NBSP = "\u00a0";
const THIN = "\u202f";

/** In scenario.yaml, at the sixth line, among the variables. */
const VARIABLE_TRAPS: readonly Trap[] = [
  ["prix: {from: 1,05, to: 1.35, step: 0.05, default: 1.20}", "decimal-comma-in-brackets"],
  ["prix: {from: 1.05, to: 1.35, step: 0,05, default: 1,20}", "decimal-comma-in-brackets"],
  ["actu: [0,9259, 0,8573]", "decimal-comma-in-brackets"],
  ["durees: [12,15,9]", "decimal-comma-in-brackets"],
  ["ca: 12 000", "number-with-spaces"],
  [`ca: 12${THIN}000`, "number-with-spaces"],
  [`ca: 412${NBSP}000,50`, "number-with-spaces"],
  ["ca: 412000 €", "number-with-unit"],
  ["taux: 5,5 %", "number-with-unit"],
  ["jour: 01/04/2026", "day-in-figures"],
  ["taux: {from: 5 %, to: 7, step: 1, default: 5}", "not-a-number"],
  ["taux: {from: 5, to: 7, pas: 1, default: 5}", "unknown-key"],
  ["ca: % de marge", "text-starts-with-sign"],
  ["ca: *marge", "text-starts-with-sign"],
  ["ca: & associés", "text-starts-with-sign"],
  ["ca: @lenoir", "text-starts-with-sign"],
  ["ca: `marge`", "text-starts-with-sign"],
  ["ca: !important", "text-starts-with-sign"],
  ["ca: > 10 %", "text-starts-with-sign"],
  ["ca:412000", "colon-without-space"],
  [`ca:${NBSP}412000`, "no-break-after-colon"],
  [`ca${NBSP}: 412000`, "no-break-space-in-key"],
  [`${NBSP}ca: 412000`, "no-break-indent"],
  ["\tca: 412000", "tab-as-indent"],
  ["ca: 412000\n  ca: 500000", "repeated-key"],
  ["ca: “412000”", "curly-quotes"],
  ["marge: “=ca*0,2”", "curly-quotes"],
  ["marge: «=ca*0,2»", "curly-quotes"],
  ["ca: 412\u200b000", "invisible-character"],
  ["marge: {reference: =ca*0,62}", "formula-without-quotes"],
  ["marge: [={1;2;3}]", "formula-without-quotes"],
  ["2026: 5", "bad-id"],
  ["ca:", "empty-value"],
  ["ca: [1; 2", "bracket-not-closed"],
  ["durees: [1, 2]]", "bracket-not-opened"],
];

/** In tasks/t1.mdx, below « id: taux », from the sixth line. */
const ANSWER_TRAPS: readonly Trap[] = [
  ["label: Annexe 2 : le taux", "colon-cuts-text"],
  ["label: Facture n° 12 # 3", "hash-cuts-text"],
  ["label: Facture #3", "hash-cuts-text"],
  ["label: #3", "hash-cuts-text"],
  ['label: "Oui" dit-elle', "quotes-inside-quotes"],
  ["label: 'L'entreprise'", "quotes-inside-quotes"],
  ['label: "C:\\factures"', "backslash-in-quotes"],
  ['label: "Notes de C:\\notes"', "backslash-in-quotes"],
  ["label: {{ca €}} de ventes", "placeholder-without-quotes"],
  ["label: {{ca}}", "placeholder-without-quotes"],
  ["label: [Brut]", "text-in-brackets"],
  ["label: {Brut}", "comma-cuts-text"],
  ["label: - 10 %", "text-starts-with-sign"],
  ["libelle: Taux", "unknown-key-near"],
  ["couleur: rouge", "unknown-key"],
  ["lable: Taux", "unknown-key-near"],
  ["points: 2 pts", "not-points"],
  ["points: 1,125", "not-points"],
  ["tolerance: environ 2", "not-a-tolerance"],
  ["accounting: peut-être", "not-a-flag"],
];

/** In tasks/t1.mdx: whole answers, as lines below « id: taux ». */
const WHOLE_TRAPS: readonly (readonly [answer: string, code: string, line: number])[] = [
  [
    'type: choice\npoints: 1\nexpected: a\noptions: [{id: a, text: Oui, bien sûr}, {id: b, text: "Non"}]',
    "comma-cuts-text",
    9,
  ],
  [
    'type: choice\npoints: 1\nexpected: a\noptions:\n  - {id: a, text: Attention : danger}\n  - {id: b, text: "Non"}',
    "colon-cuts-text",
    10,
  ],
  [
    'type: choice\npoints: 1\nexpected: a\noptions: [{id:a, text: "Oui"}, {id: b, text: "Non"}]',
    "colon-without-space",
    9,
  ],
  [
    'type: choice\npoints: 1\nexpected: "=SI(ca>1;"a";"b")"\noptions: [{id: a, text: "A"}, {id: b, text: "B"}]',
    "quotes-inside-quotes",
    8,
  ],
  ["type: amout\npoints: 1\nexpected: 2", "unknown-type", 6],
  ["type: amount\npoints: 1", "missing-key", 5],
  ["type: table\npoints: 1\ngrid:\n  - [A, B, C]\n  - [1, 2]", "grid-row-length", 10],
  ["type: table\npoints: 1\ngrid:\n  - [A, B]\n  - [Total, ?=ca*0,5]", "formula-without-quotes", 10],
  ['type: table\npoints: 1\ngrid:\n  - [A, B]\n  - [Solde : final, "?=ca"]', "colon-cuts-text", 10],
  ["type: table\npoints: 1\ngrid:\n  - [A, B]\n  - [1,05, 2]", "decimal-comma-in-brackets", 10],
  ['type: amount\npoints: 1\nexpected: "=ca', "quote-not-closed", 8],
];

/** What looks like a trap and is read as it was meant. */
const KEPT_VARIABLES: readonly Kept[] = [
  ["ca: 1,20", ["variables", "ca"], "1,20"],
  ["ca: 1.10", ["variables", "ca"], "1.10"],
  ["ca: 0512", ["variables", "ca"], "0512"],
  ["ca: 1e5", ["variables", "ca"], "1e5"],
  ["ca: oui", ["variables", "ca"], "oui"],
  ["ca: null", ["variables", "ca"], "null"],
  ["ca: ~", ["variables", "ca"], "~"],
  ["ca: 12:30:45", ["variables", "ca"], "12:30:45"],
  ["ca: 2026-03-09", ["variables", "ca"], "2026-03-09"],
  ["ca: =SI(ca>1;2;3)", ["variables", "ca"], "=SI(ca>1;2;3)"],
  ["ca: ={1;2;3}", ["variables", "ca"], "={1;2;3}"],
  ["ca: =ca*0,62  # le taux du secteur", ["variables", "ca"], "=ca*0,62"],
  ["ca: 412000 # hors taxes", ["variables", "ca"], "412000"],
  ["actu: [0.9259, 0.8573]", ["variables", "actu"], ["0.9259", "0.8573"]],
  ['actu: ["0,9259", "0,8573"]', ["variables", "actu"], ["0,9259", "0,8573"]],
  ['prix: {from: "1,05", to: 1.35, step: 0.05, default: 1.20}', ["variables", "prix", "from"], "1.05"],
];
const KEPT_ANSWERS: readonly Kept[] = [
  ["label: L'entreprise « Lenoir » – 10 %", ["label"], "L'entreprise « Lenoir » – 10 %"],
  ['label: "Facture #3 : solde"', ["label"], "Facture #3 : solde"],
  ["label: 'Il dit \"oui\"'", ["label"], 'Il dit "oui"'],
  ["label: Taux  # dit au candidat", ["label"], "Taux"],
  ["label: Compte 0401", ["label"], "Compte 0401"],
  ["accounting: oui", ["accounting"], true],
];

const said = (code: string) => Object.hasOwn(PROBLEM_MESSAGES, code);

test.each(VARIABLE_TRAPS)("la variable « %s » est refusée et montrée : %s", (line, code) => {
  const { problems } = readFolder({ "scenario.yaml": scenarioYaml({ variable: line }) });
  const lineNumber = code === "repeated-key" ? 7 : 6;
  expect(problems.map((one) => [one.code, one.at.line])).toContainEqual([code, lineNumber]);
  expect(problems.every((one) => said(one.code))).toBe(true);
});

test.each(ANSWER_TRAPS)("dans une réponse, « %s » est refusé et montré : %s", (line, code) => {
  const others = ["type: amount", "points: 4", 'expected: "=ca"'].filter(
    (other) => other.split(":")[0] !== line.split(":")[0],
  );
  const { problems } = readFolder({ "tasks/t1.mdx": taskMdx({ answer: [line, ...others].join("\n") }) });
  expect(problems.map((one) => [one.code, one.at.line])).toEqual([[code, 6]]);
  expect(said(code)).toBe(true);
});

test.each(WHOLE_TRAPS)("la réponse « %s » est refusée et montrée : %s", (answer, code, line) => {
  const { problems } = readFolder({ "tasks/t1.mdx": taskMdx({ answer }) });
  expect(problems.map((one) => [one.code, one.at.line])).toEqual([[code, line]]);
  expect(said(code)).toBe(true);
});

test.each(KEPT_VARIABLES)("la variable « %s » est lue telle quelle", (line, path, value) => {
  const { source, problems } = readFolder({ "scenario.yaml": scenarioYaml({ variable: line }) });
  expect(problems).toEqual([]);
  expect(valueAt(source?.file, path)).toEqual(value);
});

test.each(KEPT_ANSWERS)("dans une réponse, « %s » est lu tel quel", (line, path, value) => {
  const answer = ["type: amount", "points: 4", 'expected: "=ca"', line].join("\n");
  const { source, problems } = readFolder({ "tasks/t1.mdx": taskMdx({ answer }) });
  expect(problems).toEqual([]);
  expect(valueAt(firstAnswer(source), path)).toEqual(value);
});

function firstAnswer(source: ScenarioSource | null): unknown {
  return source?.tasks[0]?.front.answers[0];
}

function valueAt(root: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown> | undefined)?.[step],
    root,
  );
}
