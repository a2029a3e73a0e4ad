import type { Grading } from "#grading/define-deliverable.ts";
import { D } from "#grading/formulas/decimal.ts";
import { Day, type Scalar, type Value } from "#grading/formulas/value.ts";
import { comparable, type Agreement, type Verdict } from "#grading/judge.ts";
import { isAbsurd } from "#grading/meant-value.ts";
import type { Quantity } from "#grading/quantity.ts";
import type { Read } from "#grading/read.ts";
import type { World } from "#grading/world.ts";
import type { Figure } from "#schemas/grading.ts";
import type { Bar, BarCell } from "./compile.ts";

type Wrong = Extract<Verdict, { state: "wrong" }>;

/**
 * Judges the cells of a chart as any figure, and allows what a formula alone cannot say: a bar that starts where the
 * candidate's own project says, a task that floats inside its margin.
 */
export class BarCourt implements Grading {
  private readonly verdicts = new Map<string, Verdict>();
  private readonly bars: ReadonlyMap<string, Bar>;
  private readonly byTask: ReadonlyMap<string, Bar>;

  constructor(
    bars: readonly Bar[],
    private readonly grading: Grading,
  ) {
    this.bars = new Map(bars.flatMap((bar) => cellsOf(bar).map(({ figure }) => [figure.name, bar] as const)));
    this.byTask = new Map(bars.map((bar) => [bar.task.id, bar]));
  }

  get own(): World {
    return this.grading.own;
  }

  get carried(): World {
    return this.grading.carried;
  }

  worlds(quantity: Quantity): readonly World[] {
    return this.grading.worlds(quantity);
  }

  describe(quantity: Quantity, verdict: Verdict): Figure {
    return this.grading.describe(quantity, verdict);
  }

  judge(name: string): Verdict {
    const known = this.verdicts.get(name);
    if (known) return known;
    const base = this.grading.judge(name);
    const bar = this.bars.get(name);
    const verdict = bar ? this.settle(bar, name, base) : base;
    this.verdicts.set(name, verdict);
    return verdict;
  }

  /** The bars that must end before one starts. */
  barsBefore({ before }: Bar): Bar[] {
    return before.flatMap((task) => this.byTask.get(task) ?? []);
  }

  private settle(bar: Bar, name: string, base: Verdict): Verdict {
    if (name !== bar.start.figure.name) return this.withoutFault(base);
    const floated = bar.latest ? this.floating(bar, bar.latest, base) : base;
    return floated.state === "wrong" ? this.followingProject(bar, floated) : floated;
  }

  /** What rests on bars that float rests on nothing wrong. */
  private withoutFault(base: Verdict): Verdict {
    if (base.state !== "carried") return base;
    const faulty = base.rests.filter((name) => this.judge(name).state !== "right");
    const { read, world, expected, match } = base;
    return faulty.length === 0
      ? { state: "right", read, world, expected, match }
      : { ...base, rests: faulty };
  }

  /** A start is right from the end of the bars before it, as drawn, to the latest one that delays nothing. */
  private floating(bar: Bar, latest: Bar["worked"], base: Verdict): Verdict {
    if (base.state !== "right" && base.state !== "carried" && base.state !== "wrong") return base;
    if (base.read.status !== "read") return base;
    const { own, carried } = this.grading;
    const { figure } = bar.start;
    const at = serialOf(base.read.values[0].value);
    const isWithin = (from: Value, to: D | null) => isBetween(at, serialOf(from), to);
    const wrong: Wrong = { state: "wrong", mistake: null, read: base.read };
    if (!at || !serialOf(carried.evaluate(bar.worked))?.eq(at)) return wrong;
    const faulty = this.barsBefore(bar).flatMap((one) => this.faultyCells(one));
    const agreed = (world: World): Agreement => ({
      world,
      expected: comparable(world.expected(figure)) ?? at,
      match: { how: "exact", notices: [] },
    });
    const due: Value = own.expected(figure);
    const drawn: Value = carried.expected(figure);
    const end = serialOf(own.evaluate(latest));
    const isPaid = faulty.length > 0 || this.isPaidElsewhere(bar, at);
    if (isWithin(isPaid ? due : drawn, end)) return { state: "right", read: base.read, ...agreed(own) };
    const furthest = furthestOf([end, serialOf(carried.evaluate(latest)), serialOf(drawn)]);
    if (figure.carry.allowed && isWithin(drawn, furthest))
      return { state: "carried", rests: faulty, read: base.read, ...agreed(carried) };
    return wrong;
  }

  /** A bar that floats over those that wait for it is one error: the first of them pays for it. */
  private isPaidElsewhere(bar: Bar, at: D): boolean {
    const bars = [...this.byTask.values()];
    const above = bars.slice(0, bars.indexOf(bar));
    const overlapped = this.barsBefore(bar).filter((one) =>
      serialOf(this.grading.carried.evaluate(one.follows))?.gt(at),
    );
    const isPaid = ({ task }: Bar) =>
      above.some(
        ({ before, start }) => before.includes(task.id) && this.judge(start.figure.name).state === "wrong",
      );
    return overlapped.length > 0 && overlapped.every(isPaid);
  }

  /** A bar that starts where the candidate's own project says pays nothing more for the error made there. */
  private followingProject(bar: Bar, wrong: Wrong): Verdict {
    const { project, start } = bar;
    const { read } = wrong;
    if (!project || !start.figure.carry.allowed || read.status !== "read") return wrong;
    const world = this.grading.carried;
    const expected: Scalar | null = comparable(world.evaluate(project.key));
    const match = expected === null ? null : start.figure.match(read.values[0], expected, start.figure);
    if (expected === null || !match) return wrong;
    const agreement: Agreement & { rests: string[]; read: Read } = {
      rests: [project.name],
      read,
      world,
      expected,
      match,
    };
    return isAbsurd(expected, comparable(this.grading.own.expected(start.figure)), start.figure)
      ? { state: "to-check", because: "absurd-base", ...agreement }
      : { state: "carried", ...agreement };
  }

  private faultyCells(bar: Bar): string[] {
    const asked = cellsOf(bar).filter(({ figure }) => figure.asked);
    return asked.map(({ figure }) => figure.name).filter((name) => this.judge(name).state !== "right");
  }
}

export const cellsOf = ({ start, end, lasts }: Bar): BarCell[] => [lasts, start, end];

/** A unit or a day as a number; null for what is neither. */
export const serialOf = (value: Value): D | null =>
  value instanceof Day ? value.serial : value instanceof D ? value : null;

const isBetween = (at: D | null, from: D | null, to: D | null) =>
  at !== null && from !== null && to !== null && at.gte(from) && at.lte(to);

function furthestOf(values: readonly (D | null)[]): D | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : D.max(...known);
}
