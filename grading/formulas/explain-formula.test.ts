import { describe, expect, test } from "vitest";
import { D } from "./decimal.ts";
import { explainFormula, type ExplainOptions } from "./explain-formula.ts";
import { parseFormula } from "./parse-formula.ts";
import { scopeOf } from "./testing.ts";

const names = {
  ca: 58000,
  seuil: 60000,
  charges_fixes: 60000,
  taux: 40,
  perte: -500,
  interet: 0.048,
  capital: 20000,
  duree: 36,
  facture: "2026-03-12",
  flux: [-40000, 12000, 15000],
  statut: "cadre",
};
const cells = { A1: 12, A2: 15, A3: 9, B1: 1, B2: 2, B3: 3, B4: 4, B5: 5, B6: 6, B7: 7, B8: 8, C1: "n.c." };

/** The three texts, with plain spaces so that a person can read the test. */
function explain(source: string, options?: ExplainOptions) {
  const parsed = parseFormula(source, { grid: "ventes" });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { words, figures, result } = explainFormula(parsed.formula, scopeOf({ names, cells }), options);
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
  return [plain(words), plain(figures), plain(result)];
}

describe("the path of a figure", () => {
  test("a rate over a hundred is told by its value", () => {
    expect(explain("=charges_fixes/(taux/100)")).toEqual([
      "charges fixes ÷ (taux ÷ 100)",
      "60 000 ÷ 0,40",
      "150 000",
    ]);
  });

  test("thousands are parted by a thin no-break space", () => {
    const parsed = parseFormula("=capital*2");
    expect(parsed.ok && explainFormula(parsed.formula, scopeOf({ names })).result).toBe("40\u202f000");
  });

  test("labels and units come from the caller", () => {
    const options: ExplainOptions = {
      label: (key) => ({ charges_fixes: "Charges fixes", taux: "Taux de MSCV" })[key] ?? key,
      format: (key) => ({ charges_fixes: "60 000 €", taux: "40 %" })[key ?? ""] ?? "150 000 €",
    };
    expect(explain("=charges_fixes/taux%", options)).toEqual([
      "Charges fixes ÷ Taux de MSCV %",
      "60 000 € ÷ 0,40",
      "150 000 €",
    ]);
  });

  test.each([
    ["=ca-perte", "ca − perte", "58 000 − (−500)", "58 500"],
    ["=perte+ca", "perte + ca", "−500 + 58 000", "57 500"],
    ["=-ca^2", "(−ca)²", "(−58 000)²", "3 364 000 000"],
    ["=A1-(A2-A3)", "ventes A1 − (ventes A2 − ventes A3)", "12 − (15 − 9)", "6"],
    ["=(A1+A2)*A3", "(ventes A1 + ventes A2) × ventes A3", "(12 + 15) × 9", "243"],
    ["=A1*A2/A3", "ventes A1 × ventes A2 ÷ ventes A3", "12 × 15 ÷ 9", "20"],
    ["=A1/(A2/A3)", "ventes A1 ÷ (ventes A2 ÷ ventes A3)", "12 ÷ (15 ÷ 9)", "7,2"],
    ["=ca*12,5%", "ca × 12,5 %", "58 000 × 12,5 %", "7 250"],
    ["=ca*(1+interet)^2", "ca × (1 + interet)²", "58 000 × (1 + 0,048)²", "63 701,632"],
    ["=ca<>seuil", "ca ≠ seuil", "58 000 ≠ 60 000", "vrai"],
    ["=facture+45", "facture + 45", "12/03/2026 + 45", "26/04/2026"],
  ])("%s", (source, ...expected) => {
    expect(explain(source)).toEqual(expected);
  });

  test("a result that the caller rounds is approximate, one that it shows whole is not", () => {
    const format = (_key: string | null, value: unknown) =>
      `${new D(String(value)).toFixed(2).replace(".", ",")} €`;
    expect(explain("=A1/7", { format })).toEqual(["ventes A1 ÷ 7", "12,00 € ÷ 7", "≈ 1,71 €"]);
    expect(explain("=A1/8", { format })[2]).toBe("1,50 €");
  });

  test("a figure shortened to be shown makes the result approximate", () => {
    expect(explain("=ca/3")).toEqual(["ca ÷ 3", "58 000 ÷ 3", "≈ 19 333,3333"]);
    expect(explain("=(1/3)*3", {})[2]).toBe("1");
    expect(explain("=VPM(interet/36;duree;-capital)")[1]).toBe("20 000 × 0,001333 ÷ (1 − (1 + 0,001333)⁻³⁶)");
  });
});

describe("the functions in the path", () => {
  test.each([
    ["=SOMME(A1:A3)", "somme de ventes A1 à ventes A3", "12 + 15 + 9", "36"],
    ["=SOMME(B1:B8)", "somme de ventes B1 à ventes B8", "1 + 2 + 3 + 4 + 5 + … + 8", "36"],
    ["=SOMME(A1:A2;C1:C2)", "somme de ventes A1 à ventes A2, de ventes C1 à ventes C2", "12 + 15", "27"],
    ["=SOMME(ca;perte)", "ca + perte", "58 000 + (−500)", "57 500"],
    ["=MOYENNE(A1:A3)", "moyenne de ventes A1 à ventes A3", "(12 + 15 + 9) ÷ 3", "12"],
    [
      "=SOMMEPROD(A1:A2;B1:B2)",
      "somme des produits de ventes A1 à ventes A2 par ventes B1 à ventes B2",
      "12 × 1 + 15 × 2",
      "42",
    ],
    ["=ARRONDI(ca/3;2)", "ca ÷ 3, arrondi à 2 décimales", "58 000 ÷ 3, arrondi à 2 décimales", "19 333,33"],
    [
      "=ARRONDI.SUP(ca/3;0)*2",
      "(ca ÷ 3, arrondi par excès à l’unité) × 2",
      "(58 000 ÷ 3, arrondi par excès à l’unité) × 2",
      "38 668",
    ],
    ["=MAX(0;ca-seuil)", "le plus grand de 0 ; ca − seuil", "le plus grand de 0 ; 58 000 − 60 000", "0"],
    ["=RACINE(4*A3)", "√(4 × ventes A3)", "√(4 × 9)", "6"],
    [
      "=FIN.MOIS(facture+45;0)",
      "fin du mois de facture + 45",
      "fin du mois de 12/03/2026 + 45",
      "30/04/2026",
    ],
    [
      "=FIN.MOIS(facture;1)",
      "fin du mois de facture + 1 mois",
      "fin du mois de 12/03/2026 + 1 mois",
      "30/04/2026",
    ],
    ["=JOURS(facture+45;facture)", "facture + 45 − facture", "12/03/2026 + 45 − 12/03/2026", "45"],
    ["=AMORLIN(capital;2000;5)", "(capital − 2 000) ÷ 5", "(20 000 − 2 000) ÷ 5", "3 600"],
    [
      "=VPM(interet/12;36;-capital)",
      "capital × (interet ÷ 12) ÷ (1 − (1 + interet ÷ 12)⁻³⁶)",
      "20 000 × 0,004 ÷ (1 − (1 + 0,004)⁻³⁶)",
      "≈ 597,6237",
    ],
    [
      "=VAN(8%;12000;15000)",
      "valeur actuelle de 12 000 ; 15 000 au taux 8 %",
      "12 000 ÷ (1 + 8 %) + 15 000 ÷ (1 + 8 %)²",
      "≈ 23 971,1934",
    ],
    ['=NB.SI(A1:A3;">10")', "NB.SI(ventes A1 à ventes A3 ; « >10 »)", "NB.SI(12 ; 15 ; 9 ; « >10 »)", "2"],
    ["=SIERREUR(1/0;ca)", "ca", "58 000", "58 000"],
    ["=1/0", "1 ÷ 0", "1 ÷ 0", "division par zéro"],
  ])("%s", (source, ...expected) => {
    expect(explain(source)).toEqual(expected);
  });
});

describe("the branch taken, and why", () => {
  test.each([
    [
      '=SI(seuil<ca;"atteint";"non atteint")',
      "non atteint, car seuil ≥ ca",
      "non atteint, car 60 000 ≥ 58 000",
      "non atteint",
    ],
    ["=SI(ca<seuil;ca*5%;0)", "ca × 5 %, car ca < seuil", "58 000 × 5 %, car 58 000 < 60 000", "2 900"],
    ["=100+SI(ca<seuil;1;2)", "100 + 1, car ca < seuil", "100 + 1, car 58 000 < 60 000", "101"],
    ["=SI(ET(ca>1;taux>50);1;2)", "2, car taux ≤ 50", "2, car 40 ≤ 50", "2"],
    ["=SI(ET(ca>1;taux<50);1;2)", "1, car ca > 1 et taux < 50", "1, car 58 000 > 1 et 40 < 50", "1"],
    ["=SI(OU(taux>50;ca>1);1;2)", "1, car ca > 1", "1, car 58 000 > 1", "1"],
    ["=SI(NON(taux>50);1;2)", "1, car taux ≤ 50", "1, car 40 ≤ 50", "1"],
    ['=SI(statut="cadre";1;2)', "1, car statut = « cadre »", "1, car cadre = « cadre »", "1"],
    ['=SI.CONDITIONS(taux>50;"A";taux>30;"B")', "B, car taux > 30", "B, car 40 > 30", "B"],
    ["=SI(ca>1;SI(taux>50;1;2);3)", "2, car ca > 1 et taux ≤ 50", "2, car 58 000 > 1 et 40 ≤ 50", "2"],
  ])("%s", (source, ...expected) => {
    expect(explain(source)).toEqual(expected);
  });
});
