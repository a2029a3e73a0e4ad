import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseReferentiel } from "#schemas/referentiel.ts";
import { coverageOf } from "./coverage.ts";

const reading = parseReferentiel(readFileSync("scenarios/_reference/referentiel-gpme.yaml", "utf8"));
if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
const gpme = reading.value;

const bakery = {
  caseStudy: "u6-fournil",
  covered: [
    { taskCode: "T.4.5.1", answerId: "taux", type: "amount" },
    { taskCode: "T.4.5.1", answerId: "seuil", type: "workings" },
    { taskCode: "T.4.6.2", answerId: "financement", type: "table" },
    { taskCode: "T.4.2.6", answerId: "courriel", type: "letter" },
  ],
};
const garage = {
  caseStudy: "u6-garage",
  covered: [{ taskCode: "T.4.5.1", answerId: "cout", type: "table" }],
};

describe("la couverture du référentiel", () => {
  const { byEvidence, unknown } = coverageOf(gpme, [bakery, garage]);

  test("range chaque tâche exercée sous sa façon d'être jugée, avec les études de cas et leurs réponses", () => {
    expect(byEvidence.computed.exercised.map(({ task, by }) => ({ code: task.code, by }))).toEqual([
      {
        code: "T.4.5.1",
        by: [
          {
            caseStudy: "u6-fournil",
            answers: [
              { answerId: "taux", type: "amount" },
              { answerId: "seuil", type: "workings" },
            ],
          },
          { caseStudy: "u6-garage", answers: [{ answerId: "cout", type: "table" }] },
        ],
      },
    ]);
    expect(byEvidence.mixed.exercised.map(({ task }) => task.code)).toEqual(["T.4.6.2"]);
    expect(byEvidence.read.exercised.map(({ task }) => task.code)).toEqual(["T.4.2.6"]);
    expect(byEvidence.observed.exercised).toEqual([]);
    expect(unknown).toEqual([]);
  });

  test("dit les manques de chaque façon, à part : 18 sur 19, 42 sur 43, 30 sur 31, 9 sur 9", () => {
    const { computed, mixed, read, observed } = byEvidence;
    expect([computed, mixed, read, observed].map(({ gaps }) => gaps.length)).toEqual([18, 42, 30, 9]);
    expect(observed.gaps[0]?.code).toBe("T.1.3.1");
  });

  test("n'additionne jamais les quatre façons", () => {
    expect(Object.keys(byEvidence)).toEqual(["computed", "mixed", "read", "observed"]);
    expect(Object.keys(coverageOf(gpme, []))).toEqual(["byEvidence", "unknown"]);
  });

  test("met à part un code que le référentiel n'a pas, sans le compter", () => {
    const lost = { taskCode: "1.6.5", answerId: "change", type: "amount" };
    const coverage = coverageOf(gpme, [{ caseStudy: "u4-export", covered: [lost] }]);
    expect(coverage.unknown).toEqual([{ caseStudy: "u4-export", ...lost }]);
    expect(coverage.byEvidence.mixed.gaps).toHaveLength(43);
  });
});
