import {
  defineDeliverable,
  type AnswerCompiler,
  type Graded,
  type Grading,
} from "#grading/define-deliverable.ts";
import type { Read } from "#grading/read.ts";
import { openDecimalSheet } from "#grading/sheet/decimal-sheet.ts";
import type { OpenSheet } from "#grading/sheet/sheet.ts";
import type { World } from "#grading/world.ts";
import { compileExpectations } from "./compile-expectations.ts";
import { compileSheet, expandFormats } from "./compile-sheet.ts";
import { copyOpener, givenContents } from "./copied-sheet.ts";
import { gradeSheet } from "./grade-sheet.ts";
import type { SpreadsheetKey } from "./key.ts";
import { readSheetValue } from "./read-sheet-value.ts";
import {
  SpreadsheetRawSchema,
  SpreadsheetSchema,
  SpreadsheetStatementSchema,
  type Spreadsheet,
  type SpreadsheetRaw,
  type SpreadsheetStatement,
} from "./schema.ts";
import { solveSheet } from "./solve-sheet.ts";
import type { AuthoredTrial } from "./trials.ts";

/** A spreadsheet, marked by values, by formulas, and by what it gives once its data are changed. */
export function spreadsheetGradedBy(open: OpenSheet) {
  const openCopy = copyOpener(open);
  return defineDeliverable({
    type: "spreadsheet",
    hasCells: true,
    authored: SpreadsheetSchema,
    statement: SpreadsheetStatementSchema,
    answer: SpreadsheetRawSchema,
    compile,
    max: (authored: Spreadsheet) => authored.points,
    state: sheetAsGiven,
    isBlank: (raw: SpreadsheetRaw) => Object.values(raw.cells).every((typed) => typed.trim() === ""),
    read: (key: SpreadsheetKey, raw: SpreadsheetRaw, grading: Grading): ReadonlyMap<string, Read> => {
      const copy = openCopy(key, raw, grading.own);
      const cells = key.expectations.flatMap((expectation) => expectation.cells);
      return new Map(
        cells.map((cell) => {
          const expected = grading.own.expected(cell.figure);
          return [cell.figure.name, readSheetValue(copy.contentOf(cell), copy.valueOf(cell), expected)];
        }),
      );
    },
    solve: solveSheet,
    grade: (key: SpreadsheetKey, raw: SpreadsheetRaw | null, grading: Grading): Graded =>
      gradeSheet(key, raw, grading, openCopy),
  });
}

/** The type as it ships: recalculated by the engine of the keys. */
export const spreadsheet = spreadsheetGradedBy(openDecimalSheet);

function compile(authored: Spreadsheet, compiler: AnswerCompiler): SpreadsheetKey {
  const given = compileSheet(authored, compiler);
  const sum = authored.expects.reduce((total, { points, fill = 0 }) => total + points + fill, 0);
  if (sum !== authored.points)
    compiler.problem("problem", ["expects"], "expects-sum", {
      sum: sum / 100,
      points: authored.points / 100,
    });
  return {
    authored,
    label: compiler.text(["label"], authored.label ?? authored.id),
    given,
    formats: expandFormats(authored, compiler),
    expectations: compileExpectations(authored, compiler),
    trials: compileTrials(authored, compiler, new Set(dataCells(given))),
  };
}

const dataCells = (given: SpreadsheetKey["given"]) =>
  given.flatMap((cell) => (cell.kind === "data" ? [cell.cell] : []));

function compileTrials(
  { change = [] }: Spreadsheet,
  compiler: AnswerCompiler,
  data: ReadonlySet<string>,
): AuthoredTrial[] {
  return change.map(
    (values, index) =>
      new Map(
        Object.entries(values).map(([place, value]) => {
          const cell = place.toUpperCase();
          if (!data.has(cell)) compiler.problem("problem", ["change", index], "change-not-given", { cell });
          return [cell, compiler.expected(["change", index, place], value)];
        }),
      ),
  );
}

function sheetAsGiven({ label, given, formats }: SpreadsheetKey, world: World): SpreadsheetStatement {
  const contents = givenContents(given, world);
  return {
    label: label.fill(world),
    cells: given.map(({ kind, cell }) => ({ cell, kind, content: contents.get(cell) ?? "" })),
    formats,
  };
}
