import type { Message } from "#grading/language/render-message.ts";
import { displayName, type PersonName, readPersonName } from "./person-name.ts";
import { type ListRow, splitClassList } from "./split-class-list.ts";

export interface ListedCandidate {
  line: number;
  name: PersonName;
  /** As it will be shown. */
  displayName: string;
  group: string | null;
  extraTimePercent: number;
}

export interface ListProblem extends Message {
  /** Where in the pasted text, from 1. */
  line: number;
}

export interface ClassList {
  candidates: ListedCandidate[];
  problems: ListProblem[];
}

const MOST_CANDIDATES = 80;
const MOST_LETTERS = 100;

/**
 * Reads a class list: a name on each line, or columns « Nom ; Prénom ; Groupe ; Temps majoré » with or without their
 * heading. In: the text as pasted, and the names already in the class. Out: the candidates, and every problem at its
 * line, all at once. Never throws.
 */
export function readClassList(text: string, present: readonly string[] = []): ClassList {
  const split = splitClassList(text);
  if ("unreadable" in split) return refused(split.unreadable, "list-unreadable");
  if (split.rows.length === 0) return refused(1, "list-empty");
  if (split.rows.length > MOST_CANDIDATES)
    return refused(split.rows[MOST_CANDIDATES]?.line ?? 1, "list-too-long", { most: MOST_CANDIDATES });
  const read = split.rows.map(readRow);
  const candidates = read.filter((row) => "name" in row);
  const problems = [...read.filter((row) => "code" in row), ...homonyms(candidates, present)];
  return { candidates, problems: problems.sort((left, right) => left.line - right.line) };
}

function refused(line: number, code: string, params?: Message["params"]): ClassList {
  return { candidates: [], problems: [{ line, code, ...(params && { params }) }] };
}

function readRow(row: ListRow): ListedCandidate | ListProblem {
  const { line } = row;
  const name = nameOf(row);
  if (!name)
    return { line, code: "name-incomplete", params: { text: row.full ?? `${row.last}${row.first}` } };
  const shown = displayName(name);
  if (shown.length > MOST_LETTERS || row.group.length > MOST_LETTERS)
    return { line, code: "text-too-long", params: { most: MOST_LETTERS } };
  const extraTimePercent = readExtraTime(row.extraTime);
  if (extraTimePercent === null)
    return { line, code: "extra-time-unreadable", params: { text: row.extraTime } };
  return { line, name, displayName: shown, group: row.group || null, extraTimePercent };
}

function nameOf({ full, first, last }: ListRow): PersonName | null {
  if (full !== null) return readPersonName(full);
  return first && last ? { first, last } : null;
}

/** Per cent: « 33 », « 33 % », « oui » (a third, the usual extra time), « non » or nothing. Null where it is none. */
function readExtraTime(text: string): number | null {
  if (/^(non?)?$/i.test(text)) return 0;
  if (/^(o|oui|x|tiers[ -]temps)$/i.test(text)) return 33;
  const figures = /^(\d{1,3})\s*%?$/.exec(text)?.[1];
  const percent = Number(figures ?? Number.NaN);
  return percent <= 100 ? percent : null;
}

function homonyms(candidates: readonly ListedCandidate[], present: readonly string[]): ListProblem[] {
  const seen = new Map<string, number>();
  const inClass = new Set(present.map(fold));
  const problems: ListProblem[] = [];
  for (const { line, displayName: name } of candidates) {
    const first = seen.get(fold(name));
    if (first !== undefined) problems.push({ line, code: "name-twice", params: { name, first } });
    else if (inClass.has(fold(name))) problems.push({ line, code: "name-in-class", params: { name } });
    seen.set(fold(name), first ?? line);
  }
  return problems;
}

const fold = (name: string) => name.toLocaleLowerCase("fr");
