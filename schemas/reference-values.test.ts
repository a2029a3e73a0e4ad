import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseReferenceValues, referenceValueAt } from "./reference-values.ts";

const text = readFileSync("scenarios/_reference/rates-fr.yaml", "utf8");

function theRates() {
  const reading = parseReferenceValues(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.value.values;
}

describe("les valeurs de loi et d'usage", () => {
  const rates = theRates();
  const at = (id: string, day: string) => {
    const lookup = referenceValueAt(rates, id, day);
    return lookup.found ? lookup.value : lookup.code;
  };

  test("donnent le SMIC horaire du jour demandé, veille et jour de chaque hausse", () => {
    expect(at("smic_horaire", "2024-01-01")).toBe("11.65");
    expect(at("smic_horaire", "2024-10-31")).toBe("11.65");
    expect(at("smic_horaire", "2024-11-01")).toBe("11.88");
    expect(at("smic_horaire", "2025-12-31")).toBe("11.88");
    expect(at("smic_horaire", "2026-01-01")).toBe("12.02");
  });

  test("donnent le plafond mensuel de 2024, 2025 et 2026", () => {
    expect(["2024-06-15", "2025-06-15", "2026-06-15"].map((day) => at("pmss", day))).toEqual([
      "3864",
      "3925",
      "4005",
    ]);
  });

  test("donnent les taux de TVA en pour cent, avec leur source", () => {
    const ids = ["tva_normal", "tva_intermediaire", "tva_reduit", "tva_particulier"];
    expect(ids.map((id) => at(id, "2026-01-01"))).toEqual(["20", "10", "5.5", "2.1"]);
    expect(referenceValueAt(rates, "tva_normal", "2026-01-01")).toMatchObject({
      unit: "%",
      dated: { certainty: "certain", source: "economie-gouv-tva" },
    });
  });

  test("gardent en janvier 2026 le plafond d'indemnités journalières de 2025", () => {
    expect(at("ijss_plafond_mensuel", "2026-01-31")).toBe("2522.52");
    expect(at("ijss_plafond_mensuel", "2026-02-01")).toBe("2552.25");
  });

  test("disent l'absence au lieu de donner la valeur la plus proche", () => {
    expect(referenceValueAt(rates, "smic_horaire", "2023-12-31")).toEqual({
      found: false,
      code: "reference-not-known-at",
      params: { id: "smic_horaire", day: "2023-12-31", first: "2024-01-01", last: "2026-12-31" },
    });
    expect(at("smic_horaire", "2027-01-01")).toBe("reference-not-known-at");
    expect(at("interet_legal_professionnel", "2026-07-01")).toBe("reference-not-known-at");
    expect(referenceValueAt(rates, "smic_horair", "2026-01-01")).toEqual({
      found: false,
      code: "reference-unknown",
      params: { id: "smic_horair" },
    });
  });

  test("s'accordent entre elles : SMIC mensuel = horaire × 35 × 52 / 12, plafond annuel = douze mensuels", () => {
    expect((Number(at("smic_horaire", "2026-01-01")) * 35 * 52) / 12).toBeCloseTo(1823.03, 2);
    expect(Number(at("pmss", "2026-01-01")) * 12).toBe(Number(at("pass", "2026-01-01")));
  });

  test("raccordent à quelques euros près les tranches du barème kilométrique", () => {
    for (const power of ["3cv", "4cv", "5cv", "6cv", "7cv"]) {
      const part = (name: string) => Number(at(`km_${power}_${name}`, "2026-01-01"));
      const low = 5000 * part("jusqu_5000");
      const middle = 5000 * part("jusqu_20000") + part("jusqu_20000_forfait");
      expect(Math.abs(low - middle)).toBeLessThanOrEqual(5);
      const high = 20000 * part("apres_20000");
      expect(
        Math.abs(high - (20000 * part("jusqu_20000") + part("jusqu_20000_forfait"))),
      ).toBeLessThanOrEqual(20);
    }
  });
});

describe("un fichier de valeurs fautif", () => {
  const wrapped = (values: string) =>
    `format: 1\nsources:\n  - {id: loi, read: text, title: Loi}\nvalues:\n  - id: x\n    label: X\n    unit: "%"\n    values:\n${values}`;
  const codesOf = (values: string) => {
    const reading = parseReferenceValues(wrapped(values));
    return reading.ok ? [] : reading.problems.map((problem) => problem.code);
  };

  test("refuse des périodes qui se chevauchent ou sont à l'envers", () => {
    expect(
      codesOf(
        `      - {from: 2025-01-01, until: 2025-12-31, value: "1", certainty: certain, source: loi}\n      - {from: 2025-12-31, value: "2", certainty: certain, source: loi}\n`,
      ),
    ).toEqual(["periods-overlap"]);
    expect(
      codesOf(`      - {from: 2025-02-01, until: 2025-01-01, value: "1", certainty: certain, source: loi}\n`),
    ).toEqual(["period-reversed"]);
  });

  test("refuse un nombre sans guillemets, une virgule et un jour qui n'existe pas", () => {
    expect(codesOf(`      - {from: 2025-01-01, value: 1.5, certainty: certain, source: loi}\n`)).toEqual([
      "reference-shape",
    ]);
    expect(codesOf(`      - {from: 2025-01-01, value: "1,5", certainty: certain, source: loi}\n`)).toEqual([
      "reference-shape",
    ]);
    expect(codesOf(`      - {from: 2025-02-30, value: "1", certainty: certain, source: loi}\n`)).toEqual([
      "reference-shape",
    ]);
  });

  test("refuse un chiffre certain sans source", () => {
    expect(codesOf(`      - {from: 2025-01-01, value: "1", certainty: certain}\n`)).toEqual([
      "fact-without-source",
    ]);
  });
});
