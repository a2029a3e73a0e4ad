import fc from "fast-check";
import { expect, it } from "vitest";
import { cellName, cellsOfRange, columnName, parseCell, parseRange } from "./cell-address.ts";

it.each([
  ["A1", 0, 0],
  ["B5", 1, 4],
  ["b5", 1, 4],
  ["$B$5", 1, 4],
  ["Z1", 25, 0],
  ["AA1", 26, 0],
  ["AZ10", 51, 9],
  ["BA1", 52, 0],
  ["ZZ1", 701, 0],
  ["AAA1", 702, 0],
  ["XFD1048576", 16383, 1048575],
])("%s is column %i, row %i, counted from zero", (text, column, row) => {
  expect(parseCell(text)).toEqual({ column, row });
});

it.each(["", "A", "1", "A0", "A01", "AAAA1", "XFE1", "A1048577", "A1:B2", "é1", " A1", "A-1", "1A"])(
  "%j is no cell",
  (text) => {
    expect(parseCell(text)).toBeNull();
  },
);

it("a cell's name comes back as the same cell", () => {
  expect(cellName(1, 4)).toBe("B5");
  expect([0, 25, 26, 701, 702, 16383].map(columnName)).toEqual(["A", "Z", "AA", "ZZ", "AAA", "XFD"]);
  const place = { column: fc.integer({ min: 0, max: 16383 }), row: fc.integer({ min: 0, max: 1048575 }) };
  fc.assert(
    fc.property(fc.record(place), (cell) => {
      expect(parseCell(cellName(cell.column, cell.row))).toEqual(cell);
    }),
  );
});

it("a range has its corners in order, whichever way it is written", () => {
  const expected = { from: { column: 0, row: 1 }, to: { column: 1, row: 4 } };
  for (const text of ["A2:B5", "B5:A2", "A5:B2", "$a$2:b5"]) expect(parseRange(text)).toEqual(expected);
  expect(parseRange("B2")).toEqual({ from: { column: 1, row: 1 }, to: { column: 1, row: 1 } });
});

it.each(["", "A1:", ":A1", "A1:B2:C3", "A:B", "1:2"])("%j is no range", (text) => {
  expect(parseRange(text)).toBeNull();
});

it("the cells of a range come row after row", () => {
  const range = parseRange("B2:C3");
  expect(range && cellsOfRange(range).map(({ column, row }) => cellName(column, row))).toEqual([
    "B2",
    "C2",
    "B3",
    "C3",
  ]);
});
