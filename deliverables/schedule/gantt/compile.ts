import { compileCarry } from "#grading/compile-figure.ts";
import type { Sharing, SharingCell } from "#grading/cell-shares.ts";
import type { AboutPaper, AnswerCompiler, Template } from "#grading/define-deliverable.ts";
import { D } from "#grading/formulas/decimal.ts";
import { Day } from "#grading/formulas/value.ts";
import type { KeyFormula } from "#grading/key-formula.ts";
import { cellName } from "#grading/language/cell-address.ts";
import { matchDay } from "#grading/match-scalar.ts";
import { matchNumber } from "#grading/match-number.ts";
import type { Quantity, QuantityDeclaration } from "#grading/quantity.ts";
import type { YamlPath } from "#schemas/scenario-source.ts";
import { END, mpmFormula } from "../mpm/network.ts";
import { farthest, networkOf, sumOfDurations, type NamedTask } from "../mpm/project-tasks.ts";
import type { MpmColumn } from "../mpm/schema.ts";
import { scheduleWord } from "../words.ts";
import { chartTime, type ChartTime } from "./chart-time.ts";
import { projectOfChart, type ChartDuration, type ChartProject } from "./project-of-chart.ts";
import type { Gantt } from "./schema.ts";

/** A cell that gives a bar: where it starts, where it ends, how long it is. */
export interface BarCell extends SharingCell {
  part: "start" | "end" | "lasts";
  cell: string;
}

/** The bar of a task once its formulas are made. */
export interface Bar {
  task: NamedTask;
  text: Template;
  stands: ChartDuration["stands"];
  start: BarCell;
  end: BarCell;
  lasts: BarCell;
  /** The bars that must end before this one starts. */
  before: readonly string[];
  /** Where the candidate's own project starts the task. */
  project: { name: string; key: KeyFormula } | null;
  /** The latest start that delays nothing; null where a task may not float. */
  latest: KeyFormula | null;
  /** The first day on which one works, from the start that was written. */
  worked: KeyFormula;
  /** Where a task that waits for this bar alone may start. */
  follows: KeyFormula;
  /** How long the bar is, as drawn. */
  length: KeyFormula;
}

export interface Chart {
  bars: readonly Bar[];
  asked: readonly BarCell[];
  unit: string;
  sharing: Sharing;
  /** How many units or days are drawn. */
  columns: number;
  /** The days that are drawn; null where time is in units. */
  days: readonly KeyFormula[] | null;
}

const COLUMNS = { lasts: 2, start: 3, end: 4 } as const;
/** The dates by which a task may float stand beyond the sheet, where nobody sees them. */
const HIDDEN: Readonly<Record<MpmColumn, number>> = { earliest: 5, latest: 6, total: 7, free: 8 };

const COLUMNS_WHEN_UNKNOWN = 30;
const MOST_COLUMNS = 120;

/** Declares the figures of a chart: each start follows the ends of the bars before it, each end its own start. */
export function compileGantt(
  authored: Gantt,
  compiler: AnswerCompiler,
  paper: Pick<AboutPaper, "answerNamed">,
): Chart {
  return new GanttCompiler(authored, compiler, projectOfChart(authored, compiler, paper)).compile();
}

class GanttCompiler {
  private readonly time: ChartTime;
  private readonly tasks: readonly NamedTask[];
  private readonly latest: ((task: string) => string) | null;

  constructor(
    private readonly authored: Gantt,
    private readonly compiler: AnswerCompiler,
    private readonly project: ChartProject,
  ) {
    this.time = chartTime(authored);
    this.tasks = networkOf(project.tasks);
    this.latest = authored.allow === "margin" ? this.latestStart() : null;
  }

  compile(): Chart {
    const bars = this.tasks.map((task, index) => this.bar(task, index));
    const { asks = "end" } = this.authored;
    const asked = bars.flatMap(({ start, end, lasts, stands }) => [
      ...(stands === "asked" ? [lasts] : []),
      start,
      ...(asks === "end" ? [end] : []),
    ]);
    const columns = this.columns();
    const days = this.days(columns);
    return { bars, asked, unit: this.project.unit, sharing: this.share(bars, asked), columns, days };
  }

  private bar(task: NamedTask, index: number): Bar {
    const { compiler, time, project, authored, latest } = this;
    const path = authored.from === undefined ? ["tasks", index] : ["from"];
    const duration = project.lasts[index] ?? { source: "1", stands: "given" as const };
    const lastsPath = authored.from === undefined ? [...path, "lasts"] : path;
    const lasts = this.lastsCell(task, duration, lastsPath);
    const [start, end] = [this.name("start", task.id), this.name("end", task.id)];
    const ends = task.after.map((one) => this.name("end", one));
    const written = (formula: string) => compiler.expected(path, `=${formula}`);
    const name = project.dateIn?.("earliest", task.id);
    return {
      task,
      text: compiler.text(path, task.label),
      stands: duration.stands,
      lasts,
      start: this.cell("start", task, {
        key: written(ends.length === 0 ? time.first : time.after(ends)),
        asked: true,
        path,
      }),
      end: this.cell("end", task, {
        key: written(time.end(start, this.name("lasts", task.id))),
        asked: authored.asks !== "lasts",
        path,
      }),
      before: task.after,
      project: name === undefined ? null : { name, key: written(time.at(name)) },
      latest: latest && written(time.at(latest(task.id))),
      worked: written(time.worked(start)),
      follows: written(time.after([end])),
      length: written(time.lasts(start, end)),
    };
  }

  private lastsCell(task: NamedTask, { source, stands }: ChartDuration, path: YamlPath): BarCell {
    const key = this.compiler.expected(path, source, { kind: "number" });
    if (stands === "given") this.compiler.shown(path, key);
    return this.cell("lasts", task, { key, asked: stands === "asked", path });
  }

  private cell(
    part: BarCell["part"],
    task: NamedTask,
    { key, asked, path }: { key: KeyFormula; asked: boolean; path: YamlPath },
  ): BarCell {
    const { compiler, authored, project } = this;
    const isDay = authored.begins !== undefined && part !== "lasts";
    const figure = compiler.quantity(path, {
      name: this.name(part, task.id),
      label: `${task.label} – ${scheduleWord(part, { unit: project.unit })}`,
      key,
      asked,
      unit: isDay ? null : project.unit,
      carry: compileCarry(authored.carry, compiler),
      plausible: { from: new D(0), to: farthest(project.tasks) },
      match: matchBar,
    });
    return { part, cell: this.at(part, task.id), figure, copies: false };
  }

  /** The latest start of each task: the candidate's own project says it, else figures that nobody sees. */
  private latestStart(): (task: string) => string {
    const { project, compiler, authored, tasks } = this;
    const { dateIn } = project;
    if (dateIn) return (task) => dateIn("latest", task);
    const cell = (column: MpmColumn | "lasts", task: string) =>
      column === "lasts"
        ? this.name("lasts", task)
        : `${authored.id}!${cellName(HIDDEN[column], this.row(task))}`;
    const formula = mpmFormula(tasks, cell);
    const dates = tasks.flatMap(({ id }) => [["earliest", id] as const, ["latest", id] as const]);
    for (const [column, task] of [...dates, ["earliest", END] as const])
      compiler.quantity(["tasks"], {
        name: cell(column, task),
        label: task,
        key: compiler.expected(["tasks"], formula(column, task)),
        asked: false,
        match: matchBar,
      });
    return (task) => cell("latest", task);
  }

  private share(bars: readonly Bar[], asked: readonly BarCell[]): Sharing {
    const { marks, points } = this.authored;
    const byBar = marks?.by === "bar";
    const groups = byBar
      ? bars.map(({ lasts, start, end }) => asked.filter((cell) => [lasts, start, end].includes(cell)))
      : asked.map((cell) => [cell]);
    const share = new D(points).div(Math.max(groups.length, 1));
    return { kind: "groups", groups: groups.map((cells) => ({ points: share, cells, all: byBar })) };
  }

  /** As many as the author says, else as the durations make one after the other: nothing that tells the end. */
  private columns(): number {
    const { authored, project } = this;
    const sum = sumOfDurations(project.tasks);
    const columns = authored.columns ?? sum?.ceil().toNumber() ?? COLUMNS_WHEN_UNKNOWN;
    return Math.min(Math.max(columns, 1), MOST_COLUMNS);
  }

  private days(columns: number): KeyFormula[] | null {
    const { authored, time, compiler } = this;
    if (authored.begins === undefined) return null;
    return Array.from({ length: columns }, (_, worked) => {
      const day = compiler.expected(["begins"], `=${time.at(String(worked))}`);
      if (worked === 0) compiler.shown(["begins"], day);
      return day;
    });
  }

  private name(part: keyof typeof COLUMNS, task: string): string {
    return `${this.authored.id}!${this.at(part, task)}`;
  }

  private at(part: keyof typeof COLUMNS, task: string): string {
    return cellName(COLUMNS[part], this.row(task));
  }

  private row(task: string): number {
    const index = this.tasks.findIndex(({ id }) => id === task);
    return (task === END ? this.tasks.length : index) + 1;
  }
}

/** A number of days, or a day, to the day. */
const matchBar: QuantityDeclaration["match"] = (read, expected, demand: Quantity) => {
  if (expected instanceof Day) return matchDay(read.value, expected, 0);
  return read.value instanceof D && expected instanceof D
    ? matchNumber({ ...read, value: read.value }, expected, demand)
    : null;
};
