import { parse } from "csv-parse/sync";
import { foldName } from "#schemas/fold-name.ts";

/** A line of a class list, cut into what it says; empty texts where it does not say. */
export interface ListRow {
  line: number;
  /** The whole name, where first and family name are not in columns of their own; else null. */
  full: string | null;
  first: string;
  last: string;
  group: string;
  extraTime: string;
}

type Column = "full" | "first" | "last" | "group" | "extraTime" | "ignored";

/** What the columns of an export may be called, folded. */
const HEADINGS: Readonly<Record<string, Column>> = {
  nom: "last",
  "nom de famille": "last",
  prenom: "first",
  eleve: "full",
  etudiant: "full",
  candidat: "full",
  "nom complet": "full",
  "nom et prenom": "full",
  groupe: "group",
  "temps majore": "extraTime",
  "tiers temps": "extraTime",
  amenagement: "extraTime",
};

const WITHOUT_HEADING: readonly Column[] = ["last", "first", "group", "extraTime"];
const SEPARATORS = [";", "\t", ","];

/**
 * Cuts a pasted class list into rows. The separator is the first of « ; », tabulation, « , » that the first line has;
 * without any, each line is a name. A heading is recognised by its words, and names the columns then.
 * Out: the rows, or the line of a quotation mark that is never closed.
 */
export function splitClassList(text: string): { rows: ListRow[] } | { unreadable: number } {
  const firstLine = text.split("\n").find((line) => line.trim() !== "") ?? "";
  const separator = SEPARATORS.find((sign) => firstLine.includes(sign));
  const lines = separator === undefined ? oneName(text) : cells(text, separator);
  if ("unreadable" in lines) return lines;
  const [first, ...others] = lines;
  if (!first) return { rows: [] };
  const heading = separator === undefined ? null : headingOf(first.cells);
  const columns = heading ?? (separator === undefined ? (["full"] as const) : WITHOUT_HEADING);
  return { rows: (heading ? others : lines).map((line) => toRow(line, columns)) };
}

interface Line {
  line: number;
  cells: string[];
}

function oneName(text: string): Line[] {
  return text
    .split("\n")
    .map((name, index) => ({ line: index + 1, cells: [name.trim()] }))
    .filter(({ cells: [name] }) => name !== "");
}

function cells(text: string, delimiter: string): Line[] | { unreadable: number } {
  const options = { delimiter, bom: true, info: true, trim: true, relax_column_count: true } as const;
  try {
    // csv-parse types a record as text whatever the options: with `info`, it is this.
    const records = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
    return records
      .map(({ record, info }) => ({ line: info.lines, cells: record }))
      .filter((row) => row.cells.some((cell) => cell !== ""));
  } catch (error) {
    if (error instanceof Error && "lines" in error) return { unreadable: Number(error.lines) };
    throw error;
  }
}

function headingOf(row: readonly string[]): Column[] | null {
  const columns = row.map((cell) => HEADINGS[foldName(cell).replace(/[\s_-]+/g, " ")] ?? "ignored");
  return columns.some((column) => column === "last" || column === "full") ? columns : null;
}

function toRow({ line, cells: texts }: Line, columns: readonly Column[]): ListRow {
  const cell = (column: Column) => texts[columns.indexOf(column)] ?? "";
  return {
    line,
    full: columns.includes("full") ? cell("full") : null,
    first: cell("first"),
    last: cell("last"),
    group: cell("group"),
    extraTime: cell("extraTime"),
  };
}
