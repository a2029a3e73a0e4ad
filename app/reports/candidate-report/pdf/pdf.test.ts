import { expect, test } from "vitest";
import type { CandidateReport, ReportAnswer } from "#schemas/report.ts";
import { paperReport } from "./paper-report.tsx";
import { plainParagraphs } from "./plain-paragraphs.ts";
import renderReport from "./render-report.worker.js";

test("a statement in paragraphs, its list with dashes, its entities as signs", () => {
  const html =
    "<p>À l’aide de l’annexe&nbsp;2&#39; :</p>\n<ol><li><strong>Calculez</strong> le seuil.</li><li>Concluez &amp; signez.</li></ol>";
  expect(plainParagraphs(html)).toEqual([
    "À l’aide de l’annexe\u00a02' :",
    "– Calculez le seuil.",
    "– Concluez & signez.",
  ]);
});

/** What a candidate may have typed to see whether it is read as markup. */
const HOSTILE = '#panic("raté") $x$ *gras* = titre `code` <lien> @cite \\ / terme // rien /* rien';

const answer: ReportAnswer = {
  id: "seuil",
  type: "amount",
  label: HOSTILE,
  state: "report",
  stateWords: "Report d’erreur",
  points: "2,00",
  max: "2",
  blocks: [
    {
      kind: "facts",
      heading: "Une étape",
      state: "juste",
      facts: [{ label: "Votre réponse", verbatim: HOSTILE, text: "lu 299 084,34 €", tone: "plain" }],
    },
    { kind: "quote", label: "Votre texte", text: HOSTILE.repeat(40), calculation: false },
    { kind: "note", text: HOSTILE },
    {
      kind: "bars",
      caption: HOSTILE,
      units: ["23\n/03", "24\n", HOSTILE],
      rows: [
        { text: HOSTILE, state: "faux", bar: { from: 0, to: 1 }, expected: { from: 1, to: 2 } },
        { text: "B", state: null, bar: null, expected: null },
      ],
    },
    {
      kind: "grid",
      caption: "Budget",
      rows: [
        [
          { text: "", heading: true, numeric: false, state: null, expected: null },
          { text: "Mars", heading: true, numeric: true, state: null, expected: null },
        ],
        [{ text: HOSTILE, heading: true, numeric: false, state: null, expected: null }],
        [
          { text: "Solde", heading: true, numeric: false, state: null, expected: null },
          { text: "12 000", heading: false, numeric: true, state: "faux", expected: "13 000" },
        ],
      ],
    },
  ],
  reasons: [{ cost: "− 0,50 point", text: HOSTILE }],
  rubric: [
    { says: HOSTILE, state: "partiel", stateWords: "Partiel", points: "0,50", max: null, notes: ["un mot"] },
  ],
  comment: { text: HOSTILE },
};

const report: CandidateReport = {
  stage: "full",
  exam: "BTS Gestion de la PME · U6 · examen blanc",
  title: HOSTILE,
  copy: "Candidat n° 0427",
  handedIn: "session du 24 novembre 2026",
  corrected: null,
  footer: HOSTILE,
  mark: { provisional: true, computed: "Partie calculée : 21 sur 34 points", later: "" },
  commission: null,
  brief: [{ kind: "best", before: "Votre point fort :", strong: "l’analyse", after: "", taskId: null }],
  activities: [
    { title: "Analyse", code: "T.4.5", points: "2,00", max: "4", percent: null, earned: 500, pending: 250 },
  ],
  tasks: [],
  total: { words: "Total", points: "2,00", max: "4" },
  charges: [{ cost: "− 1 point", text: HOSTILE }],
  parts: [
    {
      id: "d1",
      title: "Dossier 1",
      points: "2,00",
      max: "4",
      charges: [],
      tasks: [
        {
          id: "t1",
          title: "1.1 Seuil",
          statement: "<p>Calculez.</p>",
          state: "report",
          stateWords: "Report d’erreur",
          points: "2,00",
          max: "4",
          event: { title: "Question posée après le message « Le loyer change ».", text: HOSTILE },
          carried: { title: "Report d’erreur", text: "expliqué une fois" },
          answers: [answer],
          charges: [],
          documents: { summary: "Annexes concernées : 2 et 3", titles: [] },
        },
      ],
    },
  ],
};

test("a copy is set on paper, and nothing that was typed is markup", () => {
  const pdf = renderReport(paperReport(report));
  expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe("%PDF-");
  expect(pdf.length).toBeGreaterThan(10_000);
});

test("a mark, a copy without blocks: every branch of the template", () => {
  const mark = {
    provisional: false as const,
    rounded: "13,5",
    outOf: "20",
    raw: "54,00 points sur 80",
    why: "54 ÷ 4",
  };
  const bare = {
    ...report,
    stage: "marks" as const,
    mark,
    commission: {
      appreciation: `${HOSTILE}\n${HOSTILE}`,
      competences: [
        {
          title: HOSTILE,
          criteria: [
            { says: HOSTILE, degree: "Satisfaisant", descriptor: HOSTILE },
            { says: "Non vu", degree: "Non évalué", descriptor: null },
          ],
        },
      ],
    },
    brief: [],
    parts: [],
    charges: [],
    activities: [],
  };
  expect(renderReport(paperReport(bare)).length).toBeGreaterThan(5_000);
});
