import type { Sharing, SharingCell } from "#grading/cell-shares.ts";
import type { AnswerCompiler } from "#grading/define-deliverable.ts";
import { D, ZERO } from "#grading/formulas/decimal.ts";
import type { AskedDate } from "./compile.ts";
import type { Mpm } from "./schema.ts";

/** How the points are shared: the critical tasks have theirs, the cells the rest. */
export function shareMpm(
  authored: Mpm,
  { asked, critical }: { asked: readonly AskedDate[]; critical: SharingCell | null },
  compiler: AnswerCompiler,
): Sharing {
  const { marks, points } = authored;
  const path = new D(authored.critical ?? 0);
  const rest = new D(points).minus(path);
  const parts =
    marks && "columns" in marks ? weighted(marks.columns, asked) : equal(rest, groupsOf(authored, asked));
  if (marks && "columns" in marks) {
    checkSum(parts, { rest, path }, compiler);
    checkColumns(marks.columns, asked, compiler);
  }
  if (rest.lte(0)) compiler.problem("problem", ["critical"], "critical-takes-all");
  const groups = critical ? [...parts, { points: path, cells: [critical] }] : parts;
  return { kind: "groups", groups: groups.map((group) => ({ ...group, all: false })) };
}

function checkSum(
  parts: readonly Part[],
  { rest, path }: { rest: D; path: D },
  compiler: AnswerCompiler,
): void {
  const sum = parts.reduce((total, part) => total.plus(part.points), ZERO);
  if (sum.eq(rest)) return;
  const inPoints = (hundredths: D) => hundredths.plus(path).div(100).toNumber();
  compiler.problem("problem", ["marks"], "marks-sum", { sum: inPoints(sum), points: inPoints(rest) });
}

/** A column has a weight where it is asked, and only there. */
function checkColumns(columns: Weights, asked: readonly AskedDate[], compiler: AnswerCompiler): void {
  const due = new Set<string>(asked.map(({ column }) => column));
  for (const column of due)
    if (columns[column] === undefined)
      compiler.problem("problem", ["marks"], "column-without-weight", { column });
  for (const column of Object.keys(columns))
    if (!due.has(column)) compiler.problem("problem", ["marks"], "weight-without-cell", { place: column });
}

type Weights = Readonly<Record<string, number | undefined>>;

interface Part {
  points: D;
  cells: readonly SharingCell[];
}

const equal = (points: D, groups: readonly (readonly AskedDate[])[]): Part[] =>
  groups.map((cells) => ({ points: points.div(groups.length), cells }));

const weighted = (columns: Weights, asked: readonly AskedDate[]): Part[] =>
  Object.entries(columns).flatMap(([column, weight]) => {
    const cells = asked.filter((cell) => cell.column === column);
    return weight !== undefined && cells.length > 0 ? [{ points: new D(weight), cells }] : [];
  });

function groupsOf({ marks }: Mpm, asked: readonly AskedDate[]): AskedDate[][] {
  const by = marks && "by" in marks ? marks.by : "cell";
  if (by === "cell") return asked.map((cell) => [cell]);
  const place = (cell: AskedDate) => (by === "row" ? cell.task : cell.column);
  return [...new Set(asked.map(place))].map((one) => asked.filter((cell) => place(cell) === one));
}
