import { renderMessage } from "#grading/language/render-message.ts";
import { describe, expect, test } from "vitest";
import { errorMessages, parseMessages } from "./messages.fr.ts";
import { parseFormula } from "./parse-formula.ts";

function said(source: string): string[] {
  const result = parseFormula(source);
  return result.ok ? [] : result.problems.map((problem) => renderMessage(parseMessages, problem));
}

describe("what is said of a fault in a formula", () => {
  test.each([
    ["=12.5", "« 12.5 » : le séparateur décimal est la virgule. Écrivez 12,5."],
    ["=SUM(1;2)", "« SUM » est le nom anglais : écrivez SOMME."],
    ["=ARONDI(1;2)", "La fonction « ARONDI » n’existe pas ici : vouliez-vous ARRONDI ?"],
    ["=XYZXYZ(1)", "La fonction « XYZXYZ » n’existe pas ici : voyez la liste des fonctions admises."],
    [
      "=ABS(1;2)",
      "ABS attend 1 argument et en reçoit 2 : séparez-les par « ; » (« , » est la virgule des décimales).",
    ],
    [
      "=VPM(1)",
      "VPM attend de 3 à 5 arguments et en reçoit 1 : séparez-les par « ; » (« , » est la virgule des décimales).",
    ],
    [
      "=SOMME()",
      "SOMME attend au moins 1 argument et en reçoit 0 : séparez-les par « ; » (« , » est la virgule des décimales).",
    ],
  ])("%s", (source, expected) => {
    expect(said(source).map((text) => text.replace(/[\u00a0\u202f]/g, " "))).toEqual([expected]);
  });

  test("spaces around French punctuation never break", () => {
    expect(said("=SUM(1;2)")).toEqual(["«\u202fSUM\u202f» est le nom anglais\u202f: écrivez SOMME."]);
  });

  test("an error of calculation has its words", () => {
    expect(renderMessage(errorMessages, { code: "div-zero" })).toBe("division par zéro");
  });
});
