import type { JournalRaw, RawEntry, RawLine } from "./schema.ts";

export const EMPTY_LINE: RawLine = { account: "", label: "", debit: "", credit: "" };
const EMPTY_ENTRY: RawEntry = { date: "", piece: "", lines: [] };

/** Where a line stands, both from 0. */
export interface LinePlace {
  entry: number;
  line: number;
}

/** The entries as the page shows them: at least one. */
export const shownEntries = (raw: JournalRaw | null): readonly RawEntry[] =>
  raw && raw.entries.length > 0 ? raw.entries : [EMPTY_ENTRY];

/** The lines of an entry as the page shows them: one more than what is written, so that there is always room. */
export function shownLines({ lines }: RawEntry, least: number): readonly RawLine[] {
  const missing = Math.max(1, least - lines.length);
  return [...lines, ...Array.from({ length: missing }, () => EMPTY_LINE)];
}

/** The answer with a part of one entry's head changed. */
export const withHead = (
  raw: JournalRaw | null,
  entry: number,
  part: Partial<Pick<RawEntry, "date" | "piece">>,
): JournalRaw => changeEntry(raw, entry, (old) => ({ ...old, ...part }));

/** The answer with a part of one line changed; empty lines at the end of an entry are not kept. */
export const withLine = (
  raw: JournalRaw | null,
  { entry, line }: LinePlace,
  part: Partial<RawLine>,
): JournalRaw =>
  changeEntry(raw, entry, (old) => {
    const lines = Array.from({ length: Math.max(old.lines.length, line + 1) }, (_, index) => {
      const own = old.lines[index] ?? EMPTY_LINE;
      return index === line ? { ...own, ...part } : own;
    });
    return { ...old, lines: withoutEmptyEnd(lines) };
  });

/** The answer without one line. */
export const withoutLine = (raw: JournalRaw | null, { entry, line }: LinePlace): JournalRaw =>
  changeEntry(raw, entry, (old) => ({
    ...old,
    lines: withoutEmptyEnd(old.lines.filter((_, index) => index !== line)),
  }));

/** The answer with an entry to write at its end. */
export const withNewEntry = (raw: JournalRaw | null): JournalRaw => ({
  entries: [...shownEntries(raw), EMPTY_ENTRY],
});

/** The answer without one entry. */
export const withoutEntry = (raw: JournalRaw | null, entry: number): JournalRaw => ({
  entries: shownEntries(raw).filter((_, index) => index !== entry),
});

const changeEntry = (
  raw: JournalRaw | null,
  entry: number,
  change: (old: RawEntry) => RawEntry,
): JournalRaw => ({
  entries: shownEntries(raw).map((old, index) => (index === entry ? change(old) : old)),
});

function withoutEmptyEnd(lines: readonly RawLine[]): RawLine[] {
  const last = lines.findLastIndex((line) => Object.values(line).some((typed) => typed !== ""));
  return lines.slice(0, last + 1);
}
