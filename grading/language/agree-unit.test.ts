import { describe, expect, it } from "vitest";
import { readNumber } from "./read-number.ts";

describe("the unit is understood beside the figure", () => {
  it.each([
    ["1 234,56 €", "€", "1234.56", "€", []],
    ["1234,56€", "€", "1234.56", "€", []],
    ["12 EUR", "€", "12", "€", []],
    ["12 euros", "€", "12", "€", []],
    ["1 euro", "€", "1", "€", []],
    ["12 €", "euros", "12", "euros", []],
    ["12 €", "€ HT", "12", "€ HT", []],
    ["12 € HT", "€ HT", "12", "€ HT", []],
    ["12 € TTC", "€", "12", "€", ["qualifier-ignored"]],
    ["1 850 € net", "€", "1850", "€", ["qualifier-ignored"]],
    ["12 HT", "€", "12", null, ["qualifier-ignored"]],
    ["12 k€", "€", "12000", "€", ["converted"]],
    ["12 K€", "€", "12000", "€", ["converted"]],
    ["12,5 k€", "€", "12500", "€", ["converted"]],
    ["1,2 M€", "€", "1200000", "€", ["converted"]],
    ["1,2 million d'euros", "€", "1200000", "€", ["converted"]],
    ["12 000 €", "k€", "12", "k€", ["converted"]],
    ["12 345,60 €", "k€", "12.3456", "k€", ["converted"]],
    ["40,5 %", "%", "40.5", "%", []],
    ["40,5%", "%", "40.5", "%", []],
    ["40,5 pour cent", "%", "40.5", "%", []],
    ["5 ‰", "%", "0.5", "%", ["converted"]],
    ["40,5 %", "€", "40.5", "%", ["other-unit"]],
    ["12 €", "%", "12", "€", ["other-unit"]],
    ["12 jours", "jours", "12", "jours", []],
    ["12 j", "jours", "12", "jours", []],
    ["12 jours", "j", "12", "j", []],
    ["45 jours ouvrés", "jours", "45", "jours", []],
    ["70 h", "h", "70", "h", []],
    ["70 heures", "h", "70", "h", []],
    ["3 mois", "mois", "3", "mois", []],
    ["3 ans", "ans", "3", "ans", []],
    ["12 km", "km", "12", "km", []],
    ["1 500 g", "kg", "1.5", "kg", ["converted"]],
    ["12 unités", "unités", "12", "unités", []],
    ["12 pièces", "unités", "12", "unités", []],
    ["12 points", "points", "12", "points", []],
    ["12 m2", "m²", "12", "m²", []],
    ["12 baguettes", "baguettes", "12", "baguettes", []],
    ["1 baguette", "baguettes", "1", "baguettes", []],
    ["15,20 €/h", "€/h", "15.20", "€/h", []],
    ["15,20 € par heure", "€/h", "15.20", "€/h", []],
    ["15,20 €", "€/h", "15.20", "€/h", []],
    ["12 h", "jours", "12", "h", ["other-unit"]],
    ["2 semaines", "jours", "2", "semaines", ["other-unit"]],
    ["12 €", null, "12", "€", []],
    ["12 k€", null, "12", "k€", []],
    ["1,5e3 €", "€", "1500", "€", []],
    ["12 $", "€", "12", "$", ["other-unit"]],
  ])("%j in a field of %j is %s %j %j", (text, field, value, unit, notices) => {
    expect(readNumber(text, { unit: field })).toMatchObject({ status: "value", value, unit, notices });
  });

  it("a field whose unit is an empty text takes no sign for its unit", () => {
    expect(readNumber("45-", { unit: "" })).toMatchObject({ status: "unreadable" });
    expect(readNumber("45 €", { unit: "" })).toMatchObject({ value: "45", unit: "€" });
  });

  it("counts the decimals once the unit is converted", () => {
    expect(readNumber("12,50 k€", { unit: "€" })).toMatchObject({ value: "12500", decimals: 0 });
    expect(readNumber("12 345 €", { unit: "k€" })).toMatchObject({ value: "12.345", decimals: 3 });
  });
});
