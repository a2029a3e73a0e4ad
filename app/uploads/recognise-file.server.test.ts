import { expect, test } from "vitest";
import { aZip } from "#tests/support/a-zip.ts";
import {
  aDocument,
  aJpeg,
  aMacroWorkbook,
  anOpenDocument,
  aPdf,
  aPng,
  aWebp,
  aWorkbook,
} from "#tests/support/some-files.ts";
import { recogniseFile } from "./recognise-file.server.ts";

const text = (words: string) => new TextEncoder().encode(words);
const MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

test.each([
  ["xlsx", aWorkbook()],
  ["docx", aDocument()],
  ["ods", anOpenDocument("spreadsheet")],
  ["odt", anOpenDocument("text")],
  ["pdf", aPdf()],
  ["png", aPng()],
  ["jpeg", aJpeg()],
  ["webp", aWebp()],
])("a file that is a .%s is known for one", (kind, bytes) => {
  expect(recogniseFile(bytes)).toEqual({ kind });
});

test.each([
  ["nothing", new Uint8Array(), "empty-file"],
  ["a text", text("Budget"), "unknown-kind"],
  ["a page", text("<!doctype html><script>alert(1)</script>"), "unknown-kind"],
  [
    "a drawing that runs",
    text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    "unknown-kind",
  ],
  ["a program", text("MZ\u0090\u0000"), "unknown-kind"],
  ["a page that calls itself a PDF further down", text("<html>%PDF-1.7"), "unknown-kind"],
  ["a PDF of no version", text("%PDF-x.y"), "unknown-kind"],
  ["an archive of anything", aZip([{ name: "a.txt", content: "a" }]), "unknown-kind"],
  [
    "slides",
    aZip([{ name: "[Content_Types].xml", content: "…presentationml.presentation.main+xml" }]),
    "unknown-kind",
  ],
  [
    "an OpenDocument of another sort",
    aZip([{ name: "mimetype", content: "application/zip", stored: true }]),
    "unknown-kind",
  ],
  ["a workbook with macros", aMacroWorkbook(), "macros"],
  [
    "a workbook that hides its macros",
    aWorkbook("", [{ name: "xl/vbaProject.bin", content: "Sub" }]),
    "macros",
  ],
  [
    "old macros of Excel 4",
    aWorkbook("", [{ name: "xl/macrosheets/sheet1.xml", content: "=RUN" }]),
    "macros",
  ],
  [
    "a Calc workbook with macros",
    anOpenDocument("spreadsheet", [{ name: "Basic/Standard/Module1.xml", content: "Sub" }]),
    "macros",
  ],
  [
    "a text with scripts",
    anOpenDocument("text", [{ name: "Scripts/python/a.py", content: "import os" }]),
    "macros",
  ],
  [
    "an .xls, or an .xlsx under a password",
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]),
    "locked-or-old",
  ],
  [
    "an archive under a password",
    aZip([{ name: "xl/workbook.xml", content: "x", encrypted: true }]),
    "locked-or-old",
  ],
  ["half a workbook", aWorkbook("x".repeat(500)).slice(0, 200), "damaged-file"],
  [
    "a workbook with a page behind it",
    new Uint8Array([...aWorkbook(), ...text("<script>alert(1)</script>")]),
    "damaged-file",
  ],
  [
    "a file that leads out of its archive",
    aWorkbook("", [{ name: "../../etc/cron.d/x", content: "x" }]),
    "damaged-file",
  ],
  ["one from the root", aWorkbook("", [{ name: "/etc/passwd", content: "x" }]), "damaged-file"],
  ["one of Windows", aWorkbook("", [{ name: "C:\\x", content: "x" }]), "damaged-file"],
  ["two files of one name", aWorkbook("", [{ name: "xl/Workbook.xml", content: "x" }]), "damaged-file"],
  [
    "a bomb by what it announces",
    aWorkbook("", [{ name: "xl/a.xml", content: "x", announcedSize: 300 * 1024 * 1024 }]),
    "oversized-archive",
  ],
  [
    "a bomb of files that overlap",
    aWorkbook("", [{ name: "xl/a.xml", content: "x".repeat(900), offset: 0 }]),
    "oversized-archive",
  ],
  [
    "a bomb of many files",
    aZip(Array.from({ length: 3_001 }, (_, index) => ({ name: `${index}`, content: "" }))),
    "oversized-archive",
  ],
  [
    "a bomb in the file that says what it is",
    aZip([{ name: "[Content_Types].xml", content: MAIN + " ".repeat(8_000_000), announcedSize: 90 }]),
    "damaged-file",
  ],
  ["an image too large to be drawn", aPng({ width: 40_000, height: 40_000 }), "oversized-image"],
  ["an image of no size", aPng({ width: 0, height: 9 }), "damaged-file"],
  ["the beginning of an image", aPng().slice(0, 14), "damaged-file"],
  ["a photograph without a frame", new Uint8Array([0xff, 0xd8, 0xff, 0xd9]), "damaged-file"],
])("%s is refused", (_, bytes, refused) => {
  expect(recogniseFile(bytes)).toEqual({ refused });
});

test("a comment at the end of an archive is a part of it", () => {
  const parts = [{ name: "[Content_Types].xml", content: MAIN }];
  expect(recogniseFile(aZip(parts, { comment: "Classeur d’essai" }))).toEqual({ kind: "xlsx" });
});
