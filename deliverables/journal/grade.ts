import {
  defineDeliverable,
  type AboutPaper,
  type AnswerCompiler,
  type Graded,
  type Grading,
  type Template,
} from "#grading/define-deliverable.ts";
import type { Value } from "#grading/formulas/value.ts";
import type { Read } from "#grading/read.ts";
import type { World } from "#grading/world.ts";
import type { PlanId } from "#schemas/plan-comptable.ts";
import { inColumn, unbalancedKeys } from "./marking/balance.ts";
import { compileEntries, type ExpectedEntry, type ExpectedLine } from "./compile-entries.ts";
import { gradeEntries } from "./marking/grade-entries.ts";
import { matchLines, type Matching } from "./marking/match-lines.ts";
import { planAt } from "./accounts/plan-of-accounts.ts";
import { readEntries, type WrittenLine } from "./marking/read-entries.ts";
import {
  JournalRawSchema,
  JournalSchema,
  JournalStatementSchema,
  type Journal,
  type JournalRaw,
  type RawLine,
} from "./schema.ts";
import { sharePoints } from "./marking/share-points.ts";

interface JournalKey {
  authored: Journal;
  label: Template;
  plan: PlanId;
  entries: readonly ExpectedEntry[];
}

/** Accounting entries, in any order; accounts by root in the plan comptable of the paper's legal date. */
export const journal = defineDeliverable({
  type: "journal",
  authored: JournalSchema,
  statement: JournalStatementSchema,
  answer: JournalRawSchema,
  compile,
  faults: ({ entries }: JournalKey, world: World) => unbalancedKeys(entries, world),
  max: (authored: Journal) => authored.points,
  state: ({ label, plan }: JournalKey, world) => ({ label: label.fill(world), plan }),
  isBlank: (raw: JournalRaw) => linesOf(raw).length === 0,
  // Which line stands for which depends on the amounts in force, carried ones too.
  readsByKeys: true,
  read: (key: JournalKey, raw: JournalRaw, grading: Grading): ReadonlyMap<string, Read> =>
    new Map([...matchingOf(key, raw, grading).placed].map(([name, { read }]) => [name, read])),
  solve: ({ entries }: JournalKey, valueOf: (name: string) => Value): JournalRaw => ({
    entries: entries.map(({ lines }) => ({
      date: "",
      piece: "",
      lines: lines.map((line) => solvedLine(line, valueOf)),
    })),
  }),
  grade: (key: JournalKey, raw: JournalRaw | null, grading: Grading): Graded =>
    gradeEntries({
      authored: key.authored,
      entries: key.entries,
      matching: raw === null ? null : matchingOf(key, raw, grading),
      written: raw === null ? [] : linesOf(raw),
      grading,
    }),
});

function compile(authored: Journal, compiler: AnswerCompiler, { legalDate }: AboutPaper): JournalKey {
  const plan = authored.plan ?? planAt(legalDate);
  const entries = sharePoints(authored, compileEntries(authored, plan, compiler), compiler);
  return { authored, label: compiler.text(["label"], authored.label ?? ""), plan, entries };
}

/** Lines are read once per copy, matched once per pass: both are kept as long as what they come from. */
const writtenOf = new WeakMap<JournalRaw, readonly WrittenLine[]>();
const matchedIn = new WeakMap<Grading, Map<JournalKey, Matching>>();

function linesOf(raw: JournalRaw): readonly WrittenLine[] {
  const lines = writtenOf.get(raw) ?? readEntries(raw);
  writtenOf.set(raw, lines);
  return lines;
}

function matchingOf(key: JournalKey, raw: JournalRaw, grading: Grading): Matching {
  const ofPass = matchedIn.get(grading) ?? new Map<JournalKey, Matching>();
  matchedIn.set(grading, ofPass);
  const matching = ofPass.get(key) ?? matchLines(key.plan, key.entries, linesOf(raw), grading);
  ofPass.set(key, matching);
  return matching;
}

function solvedLine(line: ExpectedLine, valueOf: (name: string) => Value): RawLine {
  const amount = inColumn(line, valueOf(line.figure.name));
  const [account = ""] = line.accounts;
  return { account, label: "", debit: "", credit: "", [line.side]: amount };
}
