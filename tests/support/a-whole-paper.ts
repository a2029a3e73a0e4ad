import { referenceDraw } from "#grading/draw.ts";
import { prepareGrading } from "#grading/grade-attempt.ts";
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
