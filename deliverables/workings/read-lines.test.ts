import { describe, expect, test } from "vitest";
import { readLines } from "./read-lines.ts";

/** A line as « label | calculation → result », claim by claim. */
const told = (text: string) =>
  readLines(text).map(({ label, claims }) =>
    [
      label,
      ...claims.map(
        ({ calculation, result }) =>
          `${calculation ? calculation.value.toDecimalPlaces(4).toString() : "–"} → ${result?.readIn(null)[0]?.value.toString() ?? "–"}`,
      ),
    ].join(" | "),
  );

describe("a line of a justified calculation", () => {
  test.each([
    ["Seuil = 60 000/0,4 = 150 000 €", "Seuil | 150000 → 150000"],
    ["Seuil : 60 000 ÷ 0,4 = 150 000", "Seuil | 150000 → 150000"],
    ["60 000 : 0,4 = 150 000", " | 150000 → 150000 | – → 150000"],
    ["Seuil de rentabilité", ""],
    ["150 000 €", " | – → 150000"],
    ["On retient 1 032 €", " | – → 1032"],
    ["20 % de 2 265 = 453", " | 453 → 453"],
    ["12 j × 280 €/j", " | 3360 → –"],
    ["100 + 20 = 120 / 4 = 30", " | 120 → 120 | 30 → 30"],
    ["(100 + 20) / 4 = 120 / 4 = 30", " | 30 → 30 | 30 → 30"],
    ["30 = 120 / 4", " | 30 → 30"],
    ["2 % x 3 = 0,06 = 6 %", " | 0.06 → 6"],
    ["10 + 5 => 15", " | 15 → 15"],
    ["5 vendeuses x 12 mois = 60", " | 60 → 60"],
    ["Quantité = √(2 × 2 400 × 72 / 1,5) = 480", "Quantité | 480 → 480"],
    ["Quantité : racine carrée de (2 x 2 400 x 72 / 1,5)", "Quantité | 480 → –"],
    ["3 × √16 + 1 = 13", " | 13 → 13"],
    ["Racine = 480", "Racine | – → 480"],
    ["√(0 − 4) = 2", " | – → 2"],
  ])("%s", (line, read) => expect(told(line)).toEqual([read]));

  test("a semicolon ends a line, an empty one is none", () => {
    expect(told("HT = 1 + 1 = 2 ; TTC = 3\n\n  \r\nfin")).toEqual(["HT | 2 → 2", "TTC | – → 3", ""]);
  });
  test("a doubtful figure is calculated both ways", () => {
    expect(told("1.250 x 2 = 2 500")).toEqual([" | 2.5 → 2500 | 2500 → 2500"]);
  });
});

describe("a hostile text is read in the time of a plain one", () => {
  const LENGTH = 20_000;
  test.each([
    ["letters, then a figure", `${"a".repeat(LENGTH - 1)}1`],
    ["letters and colons", "a:".repeat(LENGTH / 2)],
    ["brackets that never close", "(".repeat(LENGTH)],
    ["signs", `${"-".repeat(LENGTH - 1)}1`],
    ["one long sum", `${"1+".repeat(LENGTH / 2 - 1)}1`],
    ["one long chain", "1+1=".repeat(LENGTH / 4)],
    ["roots of roots", "√".repeat(LENGTH)],
    ["towers of powers", "9^".repeat(LENGTH / 2)],
    ["spaces", `1${" ".repeat(LENGTH - 2)}a`],
    ["short lines", "1+2=4\n".repeat(LENGTH / 6)],
  ])("%s", (_, text) => {
    const start = performance.now();
    readLines(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
