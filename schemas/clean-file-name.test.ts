import { expect, test } from "vitest";
import { cleanFileName } from "./clean-file-name.ts";

test.each([
  ["Budget 2026.xlsx", "Budget 2026.xlsx"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Documents\\Budget.ods", "Budget.ods"],
  ["devis\u0000.pdf", "devis.pdf"],
  ["facture\u202Excod.exe", "facturexcod.exe"],
  ["e\u0301tude.docx", "\u00e9tude.docx"],
  ["..", "fichier"],
  ["/", "fichier"],
  ["", "fichier"],
])("%j is kept as %j", (name, kept) => {
  expect(cleanFileName(name)).toBe(kept);
});

test("a name too long keeps its extension, and no half of a sign", () => {
  expect(cleanFileName(`${"a".repeat(500)}.xlsx`)).toBe(`${"a".repeat(195)}.xlsx`);
  expect(cleanFileName(`${"a".repeat(194)}😀😀.xlsx`)).toBe(`${"a".repeat(194)}.xlsx`);
});
