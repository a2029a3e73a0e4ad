import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoOfDay } from "./day.ts";
import { D } from "./decimal.ts";
import { valueOf } from "./testing.ts";
import { Day, FormulaError, type Value } from "./value.ts";

const told = (value: Value): string =>
  value instanceof Day ? isoOfDay(value) : value instanceof FormulaError ? `#${value.code}` : String(value);

describe("decimals", () => {
  const amount = fc
    .integer({ min: -99_999_999, max: 99_999_999 })
    .map((centimes) => new D(centimes).div(100));

  test("law: + − × follow exact decimals", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const names = { a: a.toFixed(), b: b.toFixed() };
        const exact = BigInt(a.times(100).toFixed()) * BigInt(b.times(100).toFixed());
        expect(told(valueOf("=a+b", { names }))).toBe(a.plus(b).toString());
        expect(told(valueOf("=a-b", { names }))).toBe(a.minus(b).toString());
        expect(told(valueOf("=a*b*10000", { names }))).toBe(exact.toString());
      }),
    );
  });

  test("law: what is divided and multiplied back is equal, as a spreadsheet sees it", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        fc.pre(!b.isZero());
        const names = { a: a.toFixed(), b: b.toFixed() };
        expect(valueOf("=a/b*b=a", { names })).toBe(true);
        expect(told(valueOf("=a/b*b-a", { names }))).toBe("0");
      }),
    );
  });

  test("a third is kept to thirty-four digits", () => {
    expect(told(valueOf("=1/3"))).toBe("0.3333333333333333333333333333333333");
  });

  test("beyond the numbers of a spreadsheet there is an error, not an infinity", () => {
    expect(told(valueOf("=10^400"))).toBe("#num");
    expect(told(valueOf("=1e300*1e300"))).toBe("#num");
    expect(told(valueOf("=(-8)^(1/2)"))).toBe("#num");
  });
});

describe("days", () => {
  const names = { facture: "2026-03-12", echeance: "2026-04-26" };
  test.each([
    ["=facture+45", "2026-04-26"],
    ["=45+facture", "2026-04-26"],
    ["=echeance-45", "2026-03-12"],
    ["=echeance-facture", "45"],
    ["=facture<echeance", "true"],
    ["=facture+45=echeance", "true"],
    ["=facture*1", "46093"],
    ["=MAX(facture;echeance)", "2026-04-26"],
    ["=MIN(facture;echeance)", "2026-03-12"],
    ["=SI(VRAI;facture;0)", "2026-03-12"],
    ["=facture+0,5+0,5", "2026-03-13"],
  ])("%s is %s", (source, expected) => {
    expect(told(valueOf(source, { names }))).toBe(expected);
  });
});

describe("errors, blanks and texts", () => {
  const cells = { A1: 12, A2: "n.c." };
  test.each([
    ["=inconnu+1", "#name"],
    ["=1/0+inconnu", "#div-zero"],
    ["=SIERREUR(inconnu;5)", "5"],
    ["=A9+1", "1"],
    ['=A9=""', "true"],
    ["=A9=0", "true"],
    ['=A9&"x"', "x"],
    ["=A2+1", "#value"],
    ['="31/12/2026"-"01/12/2026"', "30"],
    ['="12 %"*100', "12"],
    ['="1 234,5"+0', "1234.5"],
    ['=1234,5&" €"', "1234,5 €"],
    ["=VRAI&1", "VRAI1"],
  ])("%s is %s", (source, expected) => {
    expect(told(valueOf(source, { cells }))).toBe(expected);
  });

  test("a range goes through an operator cell by cell", () => {
    expect(told(valueOf("=SOMME(A1:A1*{1;2;3})", { cells }))).toBe("72");
    expect(told(valueOf("=SOMME({1;2}*{3.4})"))).toBe("21");
  });

  test("a range where one value is wanted is an error inside a cell, and a list at the top", () => {
    expect(valueOf("={1;2}+1")).toEqual([[new D(2)], [new D(3)]]);
    expect(told(valueOf("=RECHERCHEV({1;2};A1:A2;1;FAUX)", { cells }))).toBe("#value");
  });
});
