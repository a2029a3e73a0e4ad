import type { Sharing } from "#grading/cell-shares.ts";
import type { AnswerCompiler, Graded, Grading, Template } from "#grading/define-deliverable.ts";
import { formatQuantity } from "#grading/format-value.ts";
import { gradeCells } from "#grading/grade-cells.ts";
import { readNumber } from "#grading/language/read-number.ts";
import { readOfNumber, type Read } from "#grading/read.ts";
import type { Value } from "#grading/formulas/value.ts";
import type { World } from "#grading/world.ts";
import type { Figure } from "#schemas/grading.ts";
import { codeOf } from "../code-of-cells.ts";
import { defineMode } from "../define-mode.ts";
import type { ScheduleRaw } from "../schema.ts";
import { compileMpm, type MpmTable } from "./compile.ts";
import { mpmRows } from "./rows.ts";
import type { Mpm } from "./schema.ts";
import { shareMpm } from "./share-points.ts";

interface MpmKey {
  authored: Mpm;
  label: Template;
  table: MpmTable;
  sharing: Sharing;
}

/** A project: its dates, its margins and its critical tasks, each carried from the candidate's own cells. */
export const mpm = defineMode({
  compile: (authored: Mpm, compiler: AnswerCompiler): MpmKey => {
    const table = compileMpm(authored, compiler);
    const label = compiler.text(["label"], authored.label ?? authored.id);
    return { authored, label, table, sharing: shareMpm(authored, table, compiler) };
  },
  state: ({ authored, label, table }: MpmKey, world: World) => ({
    mode: "mpm" as const,
    label: label.fill(world),
    rows: mpmRows(authored, table, world),
    critical: table.critical && authored.tasks.map(({ id }) => ({ id, text: textOf(table, id, world) })),
  }),
  read: ({ authored, table }: MpmKey, raw: ScheduleRaw): ReadonlyMap<string, Read> => {
    const dates = table.asked.map(({ figure, cell }) => {
      const typed = raw.cells[cell] ?? "";
      return [figure.name, readOfNumber(typed, readNumber(typed, { unit: figure.unit }))] as const;
    });
    const critical = table.critical
      ? [[table.critical.figure.name, readCritical(authored, raw)] as const]
      : [];
    return new Map([...dates, ...critical]);
  },
  solve: ({ table }: MpmKey, valueOf: (name: string) => Value): ScheduleRaw => ({
    cells: Object.fromEntries(
      table.asked.map(({ figure, cell }) => [
        cell,
        formatQuantity({ ...figure, unit: null }, valueOf(figure.name)),
      ]),
    ),
    critical: table.critical ? idsIn(String(valueOf(table.critical.figure.name))) : [],
  }),
  grade: ({ authored, table, sharing }: MpmKey, raw: ScheduleRaw | null, grading: Grading): Graded => {
    const { asked, critical } = table;
    const cells = critical ? [...asked, critical] : asked;
    const graded = gradeCells({ cells, sharing, max: authored.points, raw, grading, code: codeOf });
    return {
      ...graded,
      figures: () =>
        graded
          .figures()
          .map((figure) => (figure.name === critical?.figure.name ? tellCritical(figure) : figure)),
    };
  },
});

const textOf = ({ texts }: MpmTable, id: string, world: World) => texts.get(id)?.fill(world) ?? id;

/** The tasks ticked, in the order of the table. */
function readCritical({ tasks }: Mpm, { critical = [] }: ScheduleRaw): Read {
  const ticked = tasks.map(({ id }) => id).filter((id) => critical.includes(id));
  if (ticked.length === 0) return { status: "blank" };
  const value = ticked.join(" ");
  return {
    status: "read",
    typed: dashed(value),
    values: [{ value, decimals: 0, unit: null, notices: [] }],
  };
}

const idsIn = (text: string) => text.split(" ").filter((id) => id !== "");
const dashed = (text: string) => idsIn(text).join(" – ");

/** « A – B – D »: how they are found is said in words, not by a formula over every margin. */
const tellCritical = (figure: Figure): Figure => ({
  ...figure,
  read: figure.read && dashed(figure.read),
  expected: dashed(figure.expected),
  path: null,
  ownPath: null,
});
