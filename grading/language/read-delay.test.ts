import { expect, it } from "vitest";
import { readDelay } from "./read-delay.ts";

it.each([
  ["45 jours", "45", []],
  ["45 j", "45", []],
  ["45", "45", []],
  ["1 jour", "1", []],
  ["60 jours calendaires", "60", []],
  ["2 semaines", "14", ["weeks-converted"]],
  ["1 semaine", "7", ["weeks-converted"]],
  ["1,5 jour", "1.5", []],
  ["néant", "0", ["word-zero"]],
  ["-3 j", "-3", []],
])("%j is a delay of %s days", (text, value, notices) => {
  expect(readDelay(text)).toEqual({ status: "value", value, notices });
});

it.each([
  ["3 mois", "months-not-days"],
  ["1 an", "months-not-days"],
  ["12 €", "not-a-delay"],
  ["24 h", "not-a-delay"],
  ["1,5 semaine", "not-a-delay"],
  ["1.500 semaines", "not-a-delay"],
  ["quinze jours", "not-a-number"],
  ["45 jours fin de mois", "unknown-unit"],
])("%j is refused: %s", (text, notice) => {
  expect(readDelay(text)).toEqual({ status: "unreadable", notices: [notice] });
});

it("asks as a number field does, and knows a blank", () => {
  expect(readDelay("1.234 j")).toEqual({
    status: "ask",
    values: ["1.234", "1234"],
    notices: ["ambiguous-dot"],
  });
  expect(readDelay(" ")).toEqual({ status: "blank" });
});
