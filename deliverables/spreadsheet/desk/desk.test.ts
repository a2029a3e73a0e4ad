import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, type Model } from "@ironcalc/wasm";
import write from "write-excel-file/universal";
import { beforeAll, describe, expect, test } from "vitest";
import { SpreadsheetRawSchema, type SpreadsheetRaw, type SpreadsheetStatement } from "../schema.ts";
import { guardSheet } from "./guard-sheet.ts";
import { openSheet, position, SHEET } from "./open-model.ts";
import { readAnswer } from "./snapshot.ts";
import { withoutSpaces, withoutSpacesInBlock } from "./typed-number.ts";
import { workbookRows } from "./workbook-rows.ts";

beforeAll(() => {
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm")) });
});

const statement: SpreadsheetStatement = {
  label: "Facture",
  cells: [
    { cell: "A1", kind: "text", content: "Quantité" },
    { cell: "B1", kind: "data", content: "40" },
    { cell: "B2", kind: "data", content: "25,5" },
    { cell: "B3", kind: "fill", content: "" },
  ],
  formats: [{ cell: "B2", format: "euro" }],
};
const type = (model: Model, cell: string, typed: string) =>
  model.setUserInput(SHEET, ...position(cell), typed);
const shown = (model: Model, cell: string) => model.getFormattedCellValue(SHEET, ...position(cell));
const look = (model: Model, cell: string, path: string, value: string) => {
  const [row, column] = position(cell);
  model.updateRangeStyle({ sheet: SHEET, row, column, width: 1, height: 1 }, path, value);
};

describe("the answer of a sheet", () => {
  test("a sheet as given is no answer, and undoing never takes the subject away", () => {
    const { model, given } = openSheet(statement, null);
    expect(readAnswer(model, given)).toEqual({ raw: { cells: {} }, tooLarge: false });
    expect(model.canUndo()).toBe(false);
    expect(shown(model, "B2")).toBe("25,50 €");
  });

  test("formulas are kept in French, with names, formats and emptied cells; opened again, all is there", () => {
    const { model, given } = openSheet(statement, null);
    type(model, "B3", "=somme(b1:b2)");
    type(model, "B4", "12,5%");
    type(model, "B5", "30/04/2026");
    type(model, "B1", "");
    model.newDefinedName("prix", undefined, "Feuil1!$B$2");
    look(model, "A1", "font.b", "true");
    const { raw } = readAnswer(model, given);
    expect(raw).toEqual({
      cells: { B1: "", B3: "=SOMME(B1:B2)", B4: "0,125", B5: "30/04/2026" },
      names: { prix: "B2" },
      formats: {
        A1: { bold: true },
        B4: { number: "#,##0.00%" },
        B5: { number: "dd/mm/yyyy" },
      },
    });
    expect(SpreadsheetRawSchema.parse(raw)).toEqual(raw);
    const again = openSheet(statement, raw);
    expect(readAnswer(again.model, again.given).raw).toEqual(raw);
    expect(shown(again.model, "B4")).toBe("12,50%");
  });

  test("undo gives the sheet as it was, and the answer too", () => {
    const { model, given } = openSheet(statement, null);
    type(model, "B3", "=B1*B2");
    expect(shown(model, "B3")).toBe("1\u202f020,00 €");
    model.undo();
    expect(readAnswer(model, given).raw).toEqual({ cells: {} });
  });

  test("a sheet beyond its bounds keeps its first cells, and says so", () => {
    const { model, given } = openSheet(statement, null);
    model.pauseEvaluation();
    for (let row = 1; row <= 700; row += 1)
      for (const column of ["D", "E", "F"]) type(model, `${column}${row}`, "1");
    model.resumeEvaluation();
    const { raw, tooLarge } = readAnswer(model, given);
    expect(tooLarge).toBe(true);
    expect(Object.keys(raw.cells)).toHaveLength(2_000);
    expect(SpreadsheetRawSchema.safeParse(raw).success).toBe(true);
  });
});

describe("the guard of a sheet", () => {
  const guarded = () => {
    const { model } = openSheet(statement, null);
    let refusals = 0;
    guardSheet(model, statement, () => (refusals += 1));
    return { model, refusals: () => refusals };
  };

  test("rows and columns of the subject stay where they are", () => {
    const { model, refusals } = guarded();
    model.insertRows(SHEET, 1, 1);
    model.deleteColumns(SHEET, 1, 1);
    model.newSheet();
    expect(refusals()).toBe(3);
    expect(shown(model, "B1")).toBe("40");
    expect(model.getWorksheetsProperties()).toHaveLength(1);
  });

  test("a given cell that is cut is copied: the formulas that read it stay on it", () => {
    const { model } = guarded();
    type(model, "B3", "=B1*2");
    model.setSelectedCell(1, 2);
    const { data, range } = model.copyToClipboard();
    model.setSelectedCell(9, 4);
    model.pasteFromClipboard(SHEET, range, data, true);
    expect(model.getCellContent(SHEET, ...position("B3"))).toBe("=B1*2");
    expect(shown(model, "B1")).toBe("40");
    expect(shown(model, "D9")).toBe("40");
  });

  test("a number typed or pasted with its spaces is a number", () => {
    const { model } = guarded();
    type(model, "D1", "1 234,50");
    model.setSelectedCell(5, 4);
    model.pasteCsvText(
      { sheet: SHEET, row: 5, column: 4, width: 1, height: 1 },
      "1 000\tTotal\n2\u00a0500,5 €\t\n",
    );
    type(model, "D2", "=D1+D5+D6");
    expect(shown(model, "D2")).toMatch(/^4\s?735/);
    expect(shown(model, "E5")).toBe("Total");
  });
});

test.each([
  ["1 234,50 €", "1234,50 €"],
  ["−1 000", "-1000"],
  ["12 000 000", "12000000"],
  ["12 34", "12 34"],
  ["rue 1 200", "rue 1 200"],
  ["=B1 * 2", "=B1 * 2"],
])("%j is typed as %j", (typed, expected) => {
  expect(withoutSpaces(typed)).toBe(expected);
});

test("a block keeps its rows and columns", () => {
  expect(withoutSpacesInBlock("1 000\tA 1 000\n2 000\t")).toBe("1000\tA 1 000\n2000\t");
});

test("the file for a desktop spreadsheet has formulas in its own form, numbers and days as such", async () => {
  const raw: SpreadsheetRaw = {
    cells: { B3: '=SI(SOMME(B1:B2)>60,5;"oui";"non")', B4: "30/04/2026", B5: "VRAI ou faux" },
    formats: { B3: { bold: true, fill: "#FFCC00" } },
  };
  const formats: SpreadsheetStatement["formats"] = [
    ...statement.formats,
    { cell: "B6", format: "euro" },
    { cell: "B4", format: "date" },
  ];
  const rows = workbookRows(openSheet({ ...statement, formats }, raw).model);
  expect(rows[0]).toMatchObject([{ value: "Quantité" }, { type: Number, value: 40 }]);
  expect(rows[1]?.[1]).toMatchObject({ type: Number, value: 25.5, format: '#,##0.00 "€"' });
  expect(rows[2]?.[1]).toMatchObject({
    type: "Formula",
    value: '=IF(SUM(B1:B2)>60.5,"oui","non")',
    fontWeight: "bold",
    backgroundColor: "#FFCC00",
  });
  expect(rows[3]?.[1]).toMatchObject({ type: Date, value: new Date("2026-04-30T00:00:00Z") });
  expect(rows[4]?.[1]).toMatchObject({ type: String, value: "VRAI ou faux" });
  expect(rows[5]?.[1]).toEqual({ type: String, value: "" });
  const file = new Uint8Array(await (await write(rows).toBlob()).arrayBuffer());
  expect(new TextDecoder().decode(file.slice(0, 2))).toBe("PK");
});
