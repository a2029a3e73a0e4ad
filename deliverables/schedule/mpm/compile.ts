import { compileCarry } from "#grading/compile-figure.ts";
import type { SharingCell } from "#grading/cell-shares.ts";
import type { AnswerCompiler, Template } from "#grading/define-deliverable.ts";
import { D } from "#grading/formulas/decimal.ts";
import type { KeyFormula } from "#grading/key-formula.ts";
import { matchNumber } from "#grading/match-number.ts";
import type { Match } from "#grading/match.ts";
import type { Quantity } from "#grading/quantity.ts";
import { scheduleWord } from "../words.ts";
import { criticalFormula, END, mpmFormula, type CellOf } from "./network.ts";
import { COLUMNS, CRITICAL_CELL, mpmCell, mpmColumns } from "./cells.ts";
import type { Mpm, MpmColumn } from "./schema.ts";
import { farthest, networkOf, reportTaskFaults, type NamedTask } from "./project-tasks.ts";

/** A cell that the candidate fills in. */
export interface AskedDate extends SharingCell {
  column: MpmColumn | "lasts";
  task: string;
  cell: string;
}

/** The table of a project once its formulas are made. */
export interface MpmTable {
  columns: readonly MpmColumn[];
  texts: ReadonlyMap<string, Template>;
  /** The durations, asked or given, by task. */
  durations: ReadonlyMap<string, Quantity>;
  asked: readonly AskedDate[];
  critical: SharingCell | null;
}

const EXACT: Match = { how: "exact", notices: [] };

/** Declares the figures of a project: each cell has its formula over the others, asked or not. */
export function compileMpm(authored: Mpm, compiler: AnswerCompiler): MpmTable {
  reportFaults(authored, compiler);
  return new MpmCompiler(authored, compiler).compile();
}

function reportFaults({ tasks, asks }: Mpm, compiler: AnswerCompiler): void {
  reportTaskFaults(tasks, compiler);
  if (asks && new Set(asks).size < asks.length) compiler.problem("problem", ["asks"], "asks-twice");
}

class MpmCompiler {
  private readonly columns: readonly MpmColumn[];
  private readonly tasks: readonly NamedTask[];
  private readonly far: D;

  constructor(
    private readonly authored: Mpm,
    private readonly compiler: AnswerCompiler,
  ) {
    this.columns = mpmColumns(authored);
    this.tasks = networkOf(authored.tasks);
    this.far = farthest(authored.tasks);
  }

  compile(): MpmTable {
    const { compiler, tasks } = this;
    const texts = tasks.map(({ id, label }, index) => {
      return [id, compiler.text(["tasks", index, "says"], label)] as const;
    });
    const durations = tasks.map(({ id }, index) => [id, this.duration(index)] as const);
    const dates = this.dates();
    const lasts = durations.flatMap(([task, figure]) =>
      figure.asked
        ? [{ column: "lasts" as const, task, cell: this.at("lasts", task), figure, copies: false }]
        : [],
    );
    return {
      columns: this.columns,
      texts: new Map(texts),
      durations: new Map(durations),
      asked: [...lasts, ...dates],
      critical: this.critical(),
    };
  }

  /** A duration: written, computed and shown, or asked (`?=`). */
  private duration(index: number): Quantity {
    const { lasts, id } = this.authored.tasks[index] ?? { lasts: "", id: "" };
    const path = ["tasks", index, "lasts"];
    const asked = lasts.startsWith("?");
    const key = this.compiler.expected(path, asked ? lasts.slice(1).trim() : lasts, { kind: "number" });
    if (!asked) this.compiler.shown(path, key);
    return this.number({ path, key, asked, column: "lasts", task: id });
  }

  private dates(): AskedDate[] {
    const formula = mpmFormula(this.tasks, this.name);
    const rows = [...this.tasks.map(({ id }) => id), END];
    return COLUMNS.flatMap((column) =>
      rows.flatMap((task, index) => {
        if (task === END && column !== "earliest") return [];
        const path = task === END ? ["tasks"] : ["tasks", index];
        const key = this.compiler.expected(path, formula(column, task));
        const asked = this.columns.includes(column);
        const figure = this.number({ path, key, asked, column, task });
        return asked ? [{ column, task, cell: this.at(column, task), figure, copies: false }] : [];
      }),
    );
  }

  private critical(): SharingCell | null {
    const { authored, compiler, tasks } = this;
    if (authored.critical === undefined) return null;
    const figure = compiler.quantity(["critical"], {
      name: `${authored.id}!${CRITICAL_CELL}`,
      label: scheduleWord("critical"),
      key: compiler.expected(["critical"], criticalFormula(tasks, this.name)),
      asked: true,
      carry: compileCarry(authored.carry, compiler),
      match: ({ value }, wanted) =>
        typeof value === "string" && typeof wanted === "string" && value.trim() === wanted.trim()
          ? EXACT
          : null,
    });
    return { figure, copies: false };
  }

  private number({
    path,
    key,
    asked,
    column,
    task,
  }: {
    path: (string | number)[];
    key: KeyFormula;
    asked: boolean;
    column: MpmColumn | "lasts";
    task: string;
  }): Quantity {
    const { authored, compiler, tasks, far } = this;
    const unit = authored.unit ?? scheduleWord("days");
    const label = tasks.find(({ id }) => id === task)?.label ?? scheduleWord("end");
    return compiler.quantity(path, {
      name: this.name(column, task),
      label: task === END ? label : `${label} – ${scheduleWord(column, { unit })}`,
      key,
      asked,
      unit,
      carry: compileCarry(authored.carry, compiler),
      plausible: { from: new D(0), to: far },
      match: (read, expected, demand) =>
        read.value instanceof D && expected instanceof D
          ? matchNumber({ ...read, value: read.value }, expected, demand)
          : null,
    });
  }

  private readonly name: CellOf = (column, task) => `${this.authored.id}!${this.at(column, task)}`;

  private at(column: MpmColumn | "lasts", task: string): string {
    return mpmCell(this.authored, column, task);
  }
}
