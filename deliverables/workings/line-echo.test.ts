import { expect, test } from "vitest";
import { lineEcho } from "./line-echo.ts";

const TEXT = "Taux = 170 980 / 412 000 = 41,5 %\nSeuil = 124 120 / 0,415 = 299.084\nConclusion";

test("the result of the line in which one writes is read", () => {
  expect(lineEcho(TEXT, 5, null)).toMatchObject({ line: 1, text: "lu\u202f: 41,5\u202f%", choices: [] });
});

test("a doubtful figure is asked about, with the place where it stands", () => {
  const echo = lineEcho(TEXT, 40, "€");
  expect(echo).toMatchObject({ line: 2, choices: [{ typed: "299\u202f084" }, { typed: "299,084" }] });
  expect(TEXT.slice(echo?.from, echo?.to)).toBe("299.084");
});

test("a line without a result says nothing", () => {
  expect(lineEcho(TEXT, TEXT.length, "€")).toBeNull();
  expect(lineEcho("Seuil = 124 120 / 0,415", 5, "€")).toBeNull();
  expect(lineEcho("", 0, "€")).toBeNull();
});
