import type { AnswerCompiler, Graded, Grading, KeyFault, Template } from "#grading/define-deliverable.ts";
import type { World } from "#grading/world.ts";
import { foldName } from "#schemas/fold-name.ts";
import type { Figure } from "#schemas/grading.ts";
import type { Place } from "#schemas/problem.ts";
import { defineMode } from "../define-mode.ts";
import type { ScheduleRaw } from "../schema.ts";
import { compilePlanning, type PlanningRuleKey } from "./compile.ts";
import { markRules, type MarkedRule } from "./mark-rules.ts";
import { linesOf, planningCell, type Line } from "./grid.ts";
import { planningLegend, planningRows } from "./rows.ts";
import type { Planning } from "./schema.ts";
import { sayBreak } from "./say-break.ts";

interface PlanningKey {
  authored: Planning;
  label: Template;
  rules: readonly PlanningRuleKey[];
  /** Where the solution of each person stands. */
  placeOf: (person: string) => Place;
}

/** People against constraints: no single right answer, each constraint is checked and has its points. */
export const planning = defineMode({
  compile: (authored: Planning, compiler: AnswerCompiler): PlanningKey => ({
    authored,
    label: compiler.text(["label"], authored.label ?? authored.id),
    rules: compilePlanning(authored, compiler),
    placeOf: (person) => compiler.place(["solution", person]),
  }),
  faults: ({ authored, rules, placeOf }: PlanningKey, world: World) => {
    const marked = markRules(authored, rules, { lines: solutionOf(authored), world });
    return marked.flatMap((rule) => faultsOf(rule, authored, placeOf));
  },
  state: ({ authored, label, rules }: PlanningKey, world: World) => ({
    mode: "planning" as const,
    label: label.fill(world),
    rows: planningRows(authored),
    rules: rules.flatMap(({ says }) => says?.fill(world) ?? []),
    legend: planningLegend(authored),
  }),
  // A planning gives no value: no formula rests on it.
  read: () => new Map(),
  solve: ({ authored }: PlanningKey): ScheduleRaw => ({ cells: solvedCells(authored) }),
  grade: ({ authored, rules }: PlanningKey, raw: ScheduleRaw | null, grading: Grading): Graded => {
    const lines = linesOf(authored, (row, { column }) => raw?.cells[planningCell(row, column)] ?? "");
    const marked = markRules(authored, rules, { lines, world: grading.own });
    const points = raw === null ? 0 : sum(marked.map((rule) => rule.points));
    return {
      state: raw === null ? "blank" : stateOf(marked, points),
      points,
      proposed: null,
      pending: 0,
      findings:
        raw === null
          ? [{ code: "blank", points: 0, params: {} }]
          : marked.flatMap(({ findings }) => findings),
      figures: () => figuresOf(authored, lines, marked),
      rubric: [],
    };
  },
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function stateOf(marked: readonly MarkedRule[], points: number) {
  if (marked.every(({ isKept }) => isKept)) return "right";
  return points > 0 ? "partial" : "wrong";
}

const solutionOf = (authored: Planning): Line[] =>
  linesOf(authored, (row, { column }) => {
    const person = authored.people[row];
    return (person && authored.solution[person.id]?.[column]) ?? "";
  });

const solvedCells = (authored: Planning): Record<string, string> =>
  Object.fromEntries(
    solutionOf(authored).flatMap(({ cells }) => cells.map(({ name, post }) => [name, post?.id ?? ""])),
  );

/** What the author's own solution breaks, said at the line of the person, else at the solution. */
function faultsOf({ breaks }: MarkedRule, { people }: Planning, placeOf: PlanningKey["placeOf"]): KeyFault[] {
  return breaks.map((one) => {
    const person = people.find(({ id, says }) => (says ?? id) === one.params.person);
    return {
      code: "planning-solution-breaks",
      params: { says: sayBreak(one) },
      at: placeOf(person?.id ?? ""),
    };
  });
}

/** Each cell as it was filled in; wrong where a constraint is broken there. No cell has a single right answer. */
function figuresOf(authored: Planning, lines: readonly Line[], marked: readonly MarkedRule[]): Figure[] {
  const faulty = new Set(marked.flatMap(({ breaks }) => breaks.flatMap(({ cells }) => cells)));
  const solved = solvedCells(authored);
  return lines.flatMap(({ person, cells }) =>
    cells.map(({ name, slot, post }): Figure => {
      const typed = post?.id ?? null;
      return {
        name: `${foldName(authored.id)}!${name}`,
        label: `${person.says ?? person.id} – ${slot.says}`,
        state: typed === null ? "blank" : faulty.has(name) ? "wrong" : "right",
        typed,
        read: typed,
        expected: solved[name] ?? "",
        path: null,
        ownPath: null,
        findings: [],
      };
    }),
  );
}
