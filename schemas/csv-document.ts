import { CsvError, parse } from "csv-parse/sync";
import { findPlaceholders } from "./placeholders.ts";
import type { Problem } from "./problem.ts";
import type { SourceText } from "./scenario-source.ts";
import { textPlaces, type TextPlaces } from "./text-places.ts";
import type { ValueUse } from "./value-use.ts";

/** A table read from a CSV file: the first row heads it. */
export interface CsvDocument {
  rows: string[][];
  values: ValueUse[];
  problems: Problem[];
}

/**
 * Reads a table in the CSV of a French spreadsheet: `;` between cells, quotes around a cell that holds one.
 *
 * In: the text and its file. Out: rows of trimmed cells, the values printed in them, every problem. Never throws.
 * @example readCsv({ file: "a.csv", text: "Poste;Montant\nLoyer;12,5", firstLine: 1 }).rows[1] // ["Loyer", "12,5"]
 */
export function readCsv(source: SourceText): CsvDocument {
  const places = textPlaces(source);
  const parsed = parseRows(source.text);
  if (!parsed.ok) {
    const at = { file: source.file, line: source.firstLine + parsed.line - 1, column: 1 };
    return { rows: [], values: [], problems: [{ severity: "problem", code: "csv-quotes", params: {}, at }] };
  }
  const { rows } = parsed;
  const values = valuesOf(source.text, places);
  return {
    rows: rows.map(({ cells }) => cells),
    values: values.uses,
    problems: [...shapeProblems(rows, source), ...values.problems],
  };
}

interface Row {
  cells: string[];
  line: number;
}

function parseRows(text: string): { ok: true; rows: Row[] } | { ok: false; line: number } {
  try {
    const records: unknown = parse(text, {
      delimiter: ";",
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      info: true,
    });
    return { ok: true, rows: (records as { record: string[]; info: { lines: number } }[]).map(toRow) };
  } catch (error) {
    if (error instanceof CsvError)
      return { ok: false, line: typeof error.lines === "number" ? error.lines : 1 };
    throw error;
  }
}

/** `info.lines` is the line on which a record ends: a cell with a line break starts above. */
function toRow({ record, info }: { record: string[]; info: { lines: number } }): Row {
  const breaks = record.join("").split("\n").length - 1;
  return { cells: record, line: info.lines - breaks };
}

function shapeProblems(rows: readonly Row[], { file, firstLine }: SourceText): Problem[] {
  const problem = (code: string, line: number, params: Problem["params"] = {}): Problem => ({
    severity: "problem",
    code,
    params,
    at: { file, line: firstLine + line - 1, column: 1 },
  });
  const head = rows[0];
  if (head === undefined || rows.length < 2) return [problem("csv-empty", 1)];
  if (head.cells.length === 1 && /[,\t]/.test(head.cells[0] ?? ""))
    return [problem("csv-separator", head.line)];
  return rows.flatMap(({ cells, line }) =>
    cells.length === head.cells.length
      ? []
      : [problem("csv-row-length", line, { cells: cells.length, expected: head.cells.length })],
  );
}

function valuesOf(text: string, places: TextPlaces): { uses: ValueUse[]; problems: Problem[] } {
  const { found, bad } = findPlaceholders(text);
  const uses = found.map(({ name, from, to }) => ({
    name,
    at: places.place(from, to),
    around: places.lineAt(from).text,
  }));
  const problems = bad.map(({ text: braces, from, to }): Problem => ({
    severity: "problem",
    code: "placeholder-not-read",
    params: { text: braces },
    at: places.place(from, to),
  }));
  return { uses, problems };
}
