import { expect, test } from "vitest";
import type { ReportCell } from "#schemas/report.ts";
import { looksNumeric, withNumericColumns } from "./numeric-columns.ts";

const cell = (text: string, more: Partial<ReportCell> = {}): ReportCell => ({
  text,
  heading: false,
  numeric: looksNumeric(text),
  state: null,
  expected: null,
  ...more,
});
const columnsOf = (...rows: ReportCell[][]) => withNumericColumns(rows).map((row) => row[1]?.numeric);

test("a column of figures is set on the right, its heading too", () => {
  expect(columnsOf([cell(""), cell("Montant", { heading: true })], [cell("Loyer"), cell("1 200 €")])).toEqual(
    [true, true],
  );
});

test("a column with a word in it is one of words", () => {
  expect(columnsOf([cell("Loyer"), cell("1 200")], [cell("Avis"), cell("Favorable")])).toEqual([
    false,
    false,
  ]);
});

test("a column left blank is one of figures where figures were expected", () => {
  const missed = cell("", { state: "vide", expected: "0 jour", numeric: true });
  expect(columnsOf([cell("A"), missed])).toEqual([true]);
  expect(columnsOf([cell("A"), cell("")])).toEqual([false]);
});
