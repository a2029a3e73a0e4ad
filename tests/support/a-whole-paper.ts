import fc from "fast-check";
import { referenceDraw } from "#grading/draw.ts";
import { prepareGrading, type RawAnswers } from "#grading/grade-attempt.ts";
import { aScenario, type ScenarioSketch } from "./a-scenario.ts";

/** A paper with every answer type: figures that rest on one another, and some that rest on none. */
export const wholePaper: ScenarioSketch = {
  variables: { ca: "400000", cv: "240000", cf: "96000", facture: "2026-03-12" },
  answers: {
    t1: [
      { id: "taux", type: "amount", unit: "%", expected: "=(ca-cv)/ca*100", points: "2" },
      {
        id: "seuil",
        type: "workings",
        unit: "€",
        points: "3",
        steps: [
          {
            id: "charges",
            says: "Charges fixes et annuité",
            expected: "=cf+4000",
            points: { method: "0,5", value: "0,5" },
          },
          {
            id: "sr",
            says: "Seuil de rentabilité",
            expected: "=charges/(taux/100)",
            points: { method: "1", value: "0,5", unit: "0,5" },
            result: "true",
            mistakes: [{ when: "=charges*taux/100", says: "Un quotient.", earns: "0,5" }],
          },
        ],
      },
      {
        id: "marge",
        type: "amount",
        unit: "€",
        expected: "=ca-sr",
        precision: "1",
        points: "1",
        unitCost: "0,25",
      },
      {
        id: "avis",
        type: "choice",
        points: "0,5",
        options: [
          { id: "oui", text: "Atteint" },
          { id: "non", text: "Non atteint" },
        ],
        expected: '=SI(sr<ca;"oui";"non")',
        because: { points: "1", rubric: [{ id: "r", points: "1", says: "Compare", expects: "=sr" }] },
      },
    ],
    t2: [
      {
        id: "budget",
        type: "table",
        points: "5",
        precision: "1",
        grid: [
          ["", "Janvier", "Février"],
          ["Encaissements", "18000", "24000"],
          ["Décaissements", "21000", "20000"],
          ["Solde initial", "2000", "?=B5"],
          ["Solde final", "?=B4+B2-B3", "?=C4+C2-C3"],
          ["Échéance", "?=facture+30", ""],
          ["Avis", '?=SI(C5<0;"Découvert";"Équilibre")', ""],
        ],
      },
      { id: "echeance", type: "date", expected: "=FIN.MOIS(facture+45;0)", tolerance: "1 j", points: "1" },
      { id: "relance", type: "date", expected: "=echeance+8", points: "1" },
    ],
    t4: [
      {
        id: "modele",
        type: "spreadsheet",
        points: "4",
        grid: [
          ["CA", "=ca"],
          ["Charges", "=cv", "Part"],
          ["Marge", "?", "?"],
          ["Frais", "1500", "?"],
        ],
        expects: [
          { at: "B3", value: "=B1-B2", points: "1", typed: "0,25" },
          { at: "C3:C4", value: "=B3/$B$1", points: "1", fill: "1" },
          { find: "Total", id: "total_modele", value: "=B3+B4", points: "1" },
        ],
      },
    ],
    t3: [
      { id: "compte", type: "short", match: "account", expected: ["512", "Banque"], points: "1" },
      {
        id: "risques",
        type: "choice",
        points: "2",
        marks: { by: "option", penalty: "0,75" },
        options: ["a", "b", "c", "d"].map((id) => ({ id, text: id.toUpperCase() })),
        expected: ["a", "c"],
      },
      {
        id: "paires",
        type: "matching",
        points: "1,5",
        marks: { by: "pair", penalty: "0,25" },
        left: ["un", "deux", "trois"].map((id) => ({ id, text: id })),
        right: ["a", "b", "c"].map((id) => ({ id, text: id.toUpperCase() })),
        expected: { un: "b", deux: '=SI(marge<0;"c";"a")', trois: "c" },
      },
      {
        id: "etapes",
        type: "ordering",
        points: "1",
        items: ["c", "a", "d", "b"].map((id) => ({ id, text: id.toUpperCase() })),
        expected: ["a", ["b", "c"]],
      },
      {
        id: "projet",
        type: "schedule",
        mode: "mpm",
        points: "3",
        critical: "0,5",
        tasks: [
          { id: "A", lasts: "?=ca/100000" },
          { id: "B", lasts: "5", after: ["A"] },
          { id: "C", lasts: "2", after: ["A"] },
        ],
      },
      {
        id: "note",
        type: "text",
        points: "4",
        rubric: [{ id: "n", points: "4", says: "Conclut", expects: "=marge" }],
      },
    ],
  },
};

/** What each answer of the paper rests on, by hand; the others rest on nothing. */
export const RESTS_ON: Readonly<Record<string, readonly string[]>> = {
  seuil: ["taux"],
  marge: ["taux", "seuil"],
  avis: ["taux", "seuil"],
  relance: ["echeance"],
  note: ["taux", "seuil", "marge"],
  paires: ["taux", "seuil", "marge"],
};

/** Grades copies of the paper; a grader's fault fails the test. */
export const gradeWholePaper = prepareGrading(aScenario(wholePaper), referenceDraw(), (id, fault) => {
  throw new Error(`grading « ${id} » failed`, { cause: fault });
});

const number = fc.oneof(
  fc.constantFrom(
    "40",
    "0,40",
    "250 000",
    "150 000 €",
    "-1 000",
    "3 000",
    "1.234",
    "12 34",
    "néant",
    "41 %",
    "5 j",
  ),
  fc.integer({ min: -500_000, max: 500_000 }).map(String),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value.toFixed(2).replace(".", ",")),
);
const words = fc.oneof(
  fc.constantFrom("", " ", "oui", "Banque", "51200", "Équilibre"),
  fc.string({ maxLength: 30 }),
);
/** Any text at all: every plane, control characters, halves of pairs. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
);
const day = fc.constantFrom("30/04/2026", "15/05/2026", "8 mai", "23/05/26", "31/02/2026", "11 avril 2026");
const line = fc.oneof(
  fc.constantFrom(
    "Charges = 96 000 + 4 000 = 100 000",
    "Charges = 96 000 + 4 000 = 110 000",
    "Seuil = 100 000 / 0,40 = 250 000 €",
    "SR = 110 000 / 40 % = 275 000 €",
    "100 000 x 40 % = 40 000",
    "je divise les charges par le taux",
    "250 000 €",
  ),
  number,
);
const option = fc.constantFrom("a", "b", "c", "d", "e");
const field = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 1, arbitrary: words },
  { weight: 1, arbitrary: anyText },
);
const cells = fc.dictionary(fc.constantFrom("B5", "C4", "C5", "B6", "B7", "D9"), fc.oneof(field, day), {
  maxKeys: 6,
});

const content = fc.oneof(
  { weight: 3, arbitrary: field },
  fc.constantFrom(
    "=B1-B2",
    "=B3/$B$1",
    "=B4/B1",
    "=B3+B4",
    "Total",
    "=SOMME(B1:B4)",
    "=LET(x;B1;x)",
    "=B3",
    "=1/0",
  ),
  anyText.map((text) => `=${text}`),
);
const sheet = fc.dictionary(fc.constantFrom("B1", "B3", "C3", "C4", "A6", "B6", "ZZ999"), content, {
  maxKeys: 6,
});

/** Raw answers of any copy of the paper, each there or not. */
export const anyCopy: fc.Arbitrary<RawAnswers> = fc.record(
  {
    taux: field,
    seuil: fc.record({
      lines: fc.oneof(
        fc.array(line, { maxLength: 5 }).map((lines) => lines.join("\n")),
        anyText,
      ),
    }),
    marge: field,
    avis: fc.oneof(
      fc.constantFrom("oui", "non", ""),
      fc.record({ options: fc.constantFrom("oui", "non", ""), because: words }),
    ),
    budget: fc.record({ cells }),
    modele: fc.record(
      {
        cells: sheet,
        names: fc.dictionary(fc.constantFrom("total", "Prix"), fc.constantFrom("B6", "B1:B2")),
      },
      { requiredKeys: ["cells"] },
    ),
    echeance: fc.oneof(day, field),
    relance: fc.oneof(day, field),
    compte: words,
    risques: fc.array(option, { maxLength: 5 }),
    projet: fc.record({
      cells: fc.dictionary(fc.constantFrom("C2", "D2", "D3", "D4", "D5", "E2", "E4", "F4", "G4"), field),
      critical: fc.array(fc.constantFrom("A", "B", "C", "Z"), { maxLength: 4 }),
    }),
    etapes: fc.record({ order: fc.array(option, { maxLength: 6 }) }),
    paires: fc.record({ pairs: fc.dictionary(fc.constantFrom("un", "deux", "trois", "quatre"), option) }),
    note: words,
  },
  { requiredKeys: [] },
);
