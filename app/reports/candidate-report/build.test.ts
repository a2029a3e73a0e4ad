import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { aScenario, gradeSketch, type ScenarioSketch } from "#tests/support/a-scenario.ts";
import { applyCorrections } from "#grading/apply-corrections.ts";
import type { Correction } from "#grading/corrections.ts";
import { referenceDraw } from "#grading/draw.ts";
import { rubricsOf } from "#grading/rubric-of.ts";
import { parseReferentiel } from "#schemas/referentiel.ts";
import type { CandidateReport, ReportAnswer } from "#schemas/report.ts";
import { buildCandidateReport } from "./build.ts";

const referentiel = parseReferentiel(readFileSync("scenarios/_reference/referentiel-gpme.yaml", "utf8"));

/** Fixed costs 120 000, rate 40,5 %: the threshold is 120 000 ÷ 0,405 = 296 296,30. */
const paper: ScenarioSketch = {
  variables: { charges_fixes: "120000", mcv: "166860", ca: "412000" },
  answers: {
    "1-1-taux": [
      { id: "taux", type: "amount", label: "Taux de marge", unit: "%", expected: "=mcv/ca*100", points: "2" },
    ],
    "1-2-seuil": [
      {
        id: "seuil",
        type: "amount",
        label: "Seuil de rentabilité",
        unit: "€",
        expected: "=charges_fixes/(taux/100)",
        precision: { to: "0,01", more: "0,25" },
        points: "4",
        mistakes: [
          { when: "=charges_fixes*taux/100", says: "CANARI-17 un quotient, non un produit.", earns: "1" },
        ],
      },
      {
        id: "detail",
        type: "workings",
        label: "Marge de sécurité",
        unit: "€",
        points: "2",
        steps: [
          {
            id: "marge",
            says: "CANARI-17 étape",
            expected: "=ca-seuil",
            precision: "1",
            points: { method: "1", value: "0,5", unit: "0,5" },
          },
        ],
      },
      {
        id: "avis",
        type: "text",
        label: "Votre avis",
        points: "3",
        rubric: [
          {
            id: "compare",
            points: "2",
            says: "CANARI-17 compare",
            expects: "=seuil",
            guide: "CANARI-17 guide",
          },
          {
            id: "conclut",
            levels: ["0", "0,5", "1"],
            words: ["non", "CANARI-17 à demi", "oui"],
            says: "CANARI-17 conclut",
          },
        ],
      },
    ],
  },
};

function report(
  raws: Record<string, unknown>,
  { stage = "full", corrections = [] }: { stage?: "marks" | "full"; corrections?: Correction[] } = {},
): CandidateReport {
  if (!referentiel.ok) throw new Error("the référentiel is not sound");
  const scenario = aScenario(paper);
  return buildCandidateReport({
    scenario,
    draw: referenceDraw(),
    raws,
    result: applyCorrections(gradeSketch(paper, raws), rubricsOf(scenario), corrections),
    commission: null,
    stage,
    referentiel: referentiel.value,
    heading: { copyNumber: "0427", handedIn: "session du 24 novembre 2026", corrected: null },
    statementOf: () => "",
  });
}
function answer(built: CandidateReport, id: string): ReportAnswer {
  const found = built.parts
    .flatMap((part) => part.tasks.flatMap((task) => task.answers))
    .find((one) => one.id === id);
  if (!found) throw new Error(`no answer ${id}`);
  return found;
}
const decide = (
  answerId: string,
  criterion: string,
  points: number,
  more: Partial<Correction> = {},
): Correction => ({
  answerId,
  criterion,
  points,
  comment: null,
  reason: null,
  by: "teacher",
  at: "2026-11-25T14:00:00.000Z",
  liftedAt: null,
  ...more,
});
/** No-break spaces as plain ones, so that expectations can be read. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

describe("one figure", () => {
  test("answer, read as, expected, path, with your figures, in that order", () => {
    // 120 000 ÷ 0,40 = 300 000.
    const { blocks, state, points } = answer(report({ taux: "40", seuil: "300000" }), "seuil");
    expect({ state, points }).toEqual({ state: "report", points: "4,00" });
    const [facts] = blocks;
    if (facts?.kind !== "facts") throw new Error("an amount is told in facts");
    expect(
      facts.facts.map(({ label, verbatim, text }) => plain(`${label} | ${verbatim ?? ""} | ${text}`)),
    ).toEqual([
      "Votre réponse | 300000 | lu 300 000 €",
      "Attendu |  | 296 296,30 €",
      "Chemin |  | charges fixes ÷ (Taux de marge ÷ 100) = 120 000 ÷ 0,405 ≈ 296 296,30 €",
      "Avec vos chiffres |  | 120 000 ÷ 0,40 = 300 000 €",
    ]);
  });
  test("« report d'erreur » is explained once in the question, with where it comes from", () => {
    const built = report({ taux: "40", seuil: "300000", detail: { lines: "412 000 - 300 000 = 112 000 €" } });
    const [first, second] = built.parts[0]?.tasks ?? [];
    expect(first?.carried).toBeNull();
    expect(plain(second?.carried?.text ?? "")).toContain("« Taux de marge » (question 1)");
    expect(second?.answers.flatMap(({ reasons }) => reasons)).not.toContainEqual(
      expect.objectContaining({ text: expect.stringContaining("Report d’erreur") as string }),
    );
  });
  test("a known mistake is named, with what it costs and what it keeps", () => {
    // 120 000 × 40,5 % = 48 600.
    const seuil = answer(report({ taux: "40,5", seuil: "48 600" }), "seuil");
    expect(seuil.stateWords).toBe("Partiel");
    expect(seuil.reasons.map(({ cost, text }) => [plain(cost ?? ""), plain(text)])).toEqual([
      ["− 3 points", "CANARI-17 un quotient, non un produit. Cela garde 1 point."],
    ]);
  });
  test("each loss has its own cost: more decimals than asked", () => {
    const seuil = answer(report({ taux: "40,5", seuil: "296 296,2963" }), "seuil");
    expect(seuil.points).toBe("3,75");
    expect(seuil.reasons.map(({ cost }) => plain(cost ?? ""))).toEqual(["− 0,25 point"]);
  });
});

describe("calculations line by line", () => {
  test("a missing unit costs its own half-point; the step is named", () => {
    const detail = answer(
      report({
        taux: "40,5",
        seuil: "296 296,30",
        detail: { lines: "Marge = 412 000 - 296 296,30 = 115 703,70" },
      }),
      "detail",
    );
    expect(detail.points).toBe("1,50");
    expect(detail.reasons.map(({ cost, text }) => plain(`${cost ?? ""} ${text}`))).toEqual([
      "− 0,50 point CANARI-17 étape : l’unité du résultat manque.",
    ]);
  });
});

describe("what a person reads", () => {
  const raws = { taux: "40,5", seuil: "296 296,30", avis: "Le seuil est atteint." };
  test("while it waits: no mark, only what is known", () => {
    expect(report(raws).mark).toMatchObject({ provisional: true });
    const { mark } = report(raws);
    // 2 + 4 by the machine, 2 blank; 3 wait: 6 of 8.
    expect(mark.provisional && plain(mark.computed)).toBe(
      "Partie calculée : 6 sur 8 points ; 3 restent à corriger.",
    );
  });
  test("once everything is decided: the mark, raw and rounded, and why", () => {
    const { mark } = report(raws, {
      corrections: [decide("avis", "compare", 200), decide("avis", "conclut", 50)],
    });
    // 8,5 ÷ 11 × 20 = 15,4545…: 15,45 raw, 15,5 rounded.
    expect(mark).toEqual({
      provisional: false,
      rounded: "15,5",
      outOf: "20",
      raw: "8,50 points sur 11",
      why: "8,50 ÷ 11 × 20 = 15,45, arrondi au demi-point le plus proche.",
    });
  });
  test("items say what was found, with the word of the level and this copy's own figure", () => {
    const { rubric, comment } = answer(
      report(raws, {
        corrections: [
          decide("avis", "compare", 0),
          decide("avis", "conclut", 50),
          decide("avis", "$comment", 0, { comment: "Citez le chiffre." }),
        ],
      }),
      "avis",
    );
    expect(
      rubric.map(({ stateWords, points, max, notes }) => [stateWords, points, max, notes.map(plain)]),
    ).toEqual([
      ["Absent", "0,00", "2,00", ["Attendu avec vos chiffres : 296 296,30"]],
      ["Partiel", "0,50", "1,00", ["CANARI-17 à demi"]],
    ]);
    expect(comment).toEqual({ text: "Citez le chiffre." });
  });
});

describe("before the corrigé is published", () => {
  const raws = {
    taux: "41",
    seuil: "49 200",
    detail: { lines: "412 000 - 49 200 = 362 801 €" },
    avis: "Le seuil est atteint.",
  };
  const corrections = [decide("avis", "compare", 200, { comment: "Bien." }), decide("avis", "conclut", 50)];
  test("nothing of the corrigé is in the data: no expected value, path, step, item nor known mistake", () => {
    const sent = plain(JSON.stringify(report(raws, { stage: "marks", corrections })));
    expect(plain(JSON.stringify(report(raws, { corrections })))).toContain("CANARI-17");
    expect(sent).not.toContain("CANARI-17");
    for (const key of ["40,5", "296 296", "115 703", "Attendu", "Chemin"]) expect(sent).not.toContain(key);
  });
  test("marks, states, reasons and comments are", () => {
    const built = report(raws, { stage: "marks", corrections });
    expect(answer(built, "avis").rubric.map(({ says, points }) => `${says} ${points}`)).toEqual([
      "Item 1 2,00",
      "Item 2 0,50",
    ]);
    const { stateWords, reasons } = answer(built, "seuil");
    expect(stateWords).toBe("Partiel");
    expect(reasons.map(({ cost, text }) => plain(`${cost ?? ""} ${text}`))).toEqual([
      "− 3 points C’est une erreur connue. Cela garde 1 point.",
    ]);
  });
});
