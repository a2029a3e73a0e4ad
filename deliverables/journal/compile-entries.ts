import {
  compileCarry,
  compileMistakes,
  compilePlausible,
  compilePrecision,
} from "#grading/compile-figure.ts";
import type { AnswerCompiler } from "#grading/define-deliverable.ts";
import { D } from "#grading/formulas/decimal.ts";
import { matchNumber } from "#grading/match-number.ts";
import type { Precision, Quantity } from "#grading/quantity.ts";
import type { PlanId } from "#schemas/plan-comptable.ts";
import { checkAccount } from "./accounts/check-account.ts";
import { labelOfAccount } from "./accounts/plan-of-accounts.ts";
import type { AuthoredLine, Journal } from "./schema.ts";

export type Side = "debit" | "credit";

/** A line of the corrigé: its amount is a figure; `points` in hundredths, 0 where the entry has them. */
export interface ExpectedLine {
  figure: Quantity;
  entry: number;
  side: Side;
  accounts: readonly string[];
  points: number;
}

export interface ExpectedEntry {
  says: string | null;
  lines: readonly ExpectedLine[];
  points: number;
}

/** An entry is written to the centime, unless the author says otherwise. */
const CENTIME: Precision = { to: new D("0.01"), fewer: null, more: 0 };
const CURRENCY = "€";

/** Compiles the expected entries: each line is a figure, its account is looked up in the plan. */
export function compileEntries(
  authored: Journal,
  plan: PlanId,
  compiler: AnswerCompiler,
): Omit<ExpectedEntry, "points">[] {
  let number = 0;
  return authored.entries.map(({ says, lines }, entry) => ({
    says: says ?? null,
    lines: lines.map((line, index) => {
      number += 1;
      const path = ["entries", entry, "lines", index];
      return new LineCompiler({ authored, plan, compiler, path }).compile(line, { entry, number });
    }),
  }));
}

class LineCompiler {
  constructor(
    private readonly at: {
      authored: Journal;
      plan: PlanId;
      compiler: AnswerCompiler;
      path: readonly (string | number)[];
    },
  ) {}

  compile(line: AuthoredLine, { entry, number }: { entry: number; number: number }): ExpectedLine {
    const { authored, plan, compiler, path } = this.at;
    const side: Side = line.debit === undefined ? "credit" : "debit";
    if ((line.debit === undefined) === (line.credit === undefined))
      compiler.problem("problem", path, "line-side");
    for (const account of line.account) checkAccount(account, plan, compiler, [...path, "account"]);
    const [account = ""] = line.account;
    const label = line.label ?? labelOfAccount(plan, account) ?? "";
    const figure = compiler.quantity(path, {
      // A colon keeps the name out of formulas: only a line with an id can be named.
      name: line.id ?? `${authored.id}:${number}`,
      label: `${account} ${label}`.trim(),
      key: compiler.expected([...path, side], line[side] ?? "0", { kind: "number" }),
      asked: true,
      unit: CURRENCY,
      precision: compilePrecision(line.precision ?? authored.precision) ?? CENTIME,
      tolerance: line.tolerance ?? authored.tolerance ?? null,
      ...this.carryOf(line),
      match: ({ value, decimals, unit }, expected, demand) =>
        value instanceof D && expected instanceof D
          ? matchNumber({ value, decimals, unit }, expected, demand)
          : null,
    });
    return { figure, entry, side, accounts: line.account, points: 0 };
  }

  private carryOf(line: AuthoredLine) {
    const { authored, compiler, path } = this.at;
    return {
      carry: compileCarry(
        line.carry ?? authored.carry,
        compiler,
        line.carry === undefined ? ["carry"] : [...path, "carry"],
      ),
      given: line.given === undefined ? null : compiler.expected([...path, "given"], line.given),
      plausible: compilePlausible(line.plausible),
      mistakes: compileMistakes(line.mistakes, compiler, [...path, "mistakes"]),
    };
  }
}
