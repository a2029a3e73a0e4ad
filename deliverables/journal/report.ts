import type { Block, ReportCell, ReportState } from "#schemas/report.ts";
import { defineReport, type Telling, type ToldFigure } from "#deliverables/define-report.ts";
import { reportCell } from "#deliverables/report-cell.ts";
import { reportState } from "#deliverables/report-state.ts";
import { sayWord, tellFigure } from "#deliverables/tell-figure.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { JOURNAL_MESSAGES, JOURNAL_WORDS } from "./messages.fr.ts";
import type { JournalRaw, JournalStatement, RawEntry, RawLine } from "./schema.ts";

type Word = keyof typeof JOURNAL_WORDS;
const say = (code: Word, params: Record<string, string | number> = {}) =>
  renderMessage(JOURNAL_WORDS, { code, params });

/** The entries as written, each line with its state; the expected ones; then what is said of single lines. */
export const journalReport = defineReport({
  type: "journal",
  messages: JOURNAL_MESSAGES,
  tell: ({ raw, figures }: Telling<JournalStatement, JournalRaw>): Block[] => [
    ...tellWritten(raw, figures),
    ...tellExpected(figures),
    ...tellPaths(figures),
  ],
});

function tellWritten(raw: JournalRaw | null, figures: readonly ToldFigure[]): Block[] {
  const byPlace = new Map(
    figures.flatMap((figure) => placesOf(figure).map((place) => [place, figure] as const)),
  );
  const written = (raw?.entries ?? [])
    .map((entry, number) => ({ entry, number }))
    .filter(({ entry }) => says(entry));
  if (written.length === 0) return [{ kind: "note", text: sayWord("nothing") }];
  return written.map(({ entry, number }) => ({
    kind: "grid",
    caption: say("your-entry", { number: number + 1, date: entry.date.trim(), piece: entry.piece.trim() }),
    rows: [
      headings(["account", "label", "debit", "credit"]),
      ...entry.lines.flatMap((line, index) => {
        if (isBlank(line)) return [];
        const figure = byPlace.get(`${number}.${index}`);
        // Before any mark, no line has a state; once marked, one that stands for nothing expected is wrong.
        return [writtenRow(line, figures.length === 0 ? null : figure ? reportState(figure.state) : "faux")];
      }),
    ],
  }));
}

const placesOf = ({ place }: ToldFigure): string[] =>
  String(place?.at ?? "")
    .split(" ")
    .filter((at) => at !== "");

const isBlank = (line: RawLine) => Object.values(line).every((typed) => typed.trim() === "");
const says = ({ lines, date, piece }: RawEntry) =>
  date.trim() !== "" || piece.trim() !== "" || lines.some((line) => !isBlank(line));

function headings(words: readonly ("account" | "label" | "debit" | "credit")[]): ReportCell[] {
  return words.map((word) =>
    reportCell(say(word), { heading: true, numeric: word === "debit" || word === "credit" }),
  );
}

const writtenRow = ({ account, label, debit, credit }: RawLine, state: ReportState | null): ReportCell[] => [
  reportCell(account, { state }),
  reportCell(label),
  reportCell(debit, { numeric: true }),
  reportCell(credit, { numeric: true }),
];

/** The entries of the corrigé; none of them before it is published. */
function tellExpected(figures: readonly ToldFigure[]): Block[] {
  const known = figures.filter(({ expected }) => expected !== null);
  const numbers = [...new Set(known.map(({ place }) => place?.entry))];
  return numbers.map((number, index) => {
    const lines = known.filter(({ place }) => place?.entry === number);
    return {
      kind: "grid",
      caption: say("expected-entry", {
        number: numbers.length > 1 ? index + 1 : "",
        says: String(lines[0]?.place?.says ?? ""),
      }).trim(),
      rows: [headings(["account", "debit", "credit"]), ...lines.map(expectedRow)],
    };
  });
}

function expectedRow({ place, expected }: ToldFigure): ReportCell[] {
  const on = (side: string) => reportCell(place?.side === side ? (expected ?? "") : "", { numeric: true });
  return [reportCell(String(place?.account ?? "")), on("debit"), on("credit")];
}

/** What is said of a line that was found, and how its amount is reached where it was not the expected one. */
function tellPaths(figures: readonly ToldFigure[]): Block[] {
  return figures.flatMap((figure) => {
    const { label, state } = figure;
    if (label === null || placesOf(figure).length === 0 || state === "right") return [];
    return [tellFigure({ ...figure, notes: [...figure.mistakes, ...figure.notes] }, label)];
  });
}
