import type { AnswerCompiler, Template } from "#grading/define-deliverable.ts";
import type { KeyFormula } from "#grading/key-formula.ts";
import { foldText } from "#grading/language/fold-text.ts";
import { planningCell, postNamed, slotsOf } from "./grid.ts";
import type { Planning, PlanningRule } from "./schema.ts";

/** A constraint with its points, hundredths, and the formula of its limit; null where it has none. */
export interface PlanningRuleKey {
  authored: PlanningRule;
  points: number;
  limit: KeyFormula | null;
  says: Template | null;
}

/** Rules that look at the time at work: every post must then have its hours. */
const TIMED = new Set<PlanningRule["rule"]>([
  "daily",
  "weekly",
  "rest",
  "weekly_rest",
  "contract",
  "overlap",
]);

/** Compiles the constraints, and says what is wrong with the names and the grid that the author wrote. */
export function compilePlanning(authored: Planning, compiler: AnswerCompiler): PlanningRuleKey[] {
  reportTwice(authored, compiler);
  reportSolution(authored, compiler);
  const points = sharePoints(authored, compiler);
  return authored.constraints.map((rule, index) => {
    const path = ["constraints", index];
    reportUnknown(authored, rule, index, compiler);
    const [key, source] = limitOf(rule);
    return {
      authored: rule,
      points: points[index] ?? 0,
      limit: source === null ? null : compiler.expected([...path, key], source, { kind: "number" }),
      says: rule.says === undefined ? null : compiler.text([...path, "says"], rule.says),
    };
  });
}

function limitOf(rule: PlanningRule): [string, string | null] {
  switch (rule.rule) {
    case "daily":
    case "weekly":
    case "days":
      return ["at_most", rule.at_most];
    case "rest":
    case "weekly_rest":
      return ["at_least", rule.at_least];
    default:
      return ["", null];
  }
}

/** Each constraint has the points that its author wrote, else an equal part in whole hundredths. */
function sharePoints({ constraints, points }: Planning, compiler: AnswerCompiler): number[] {
  const written = constraints.flatMap((rule) => (rule.points === undefined ? [] : [rule.points]));
  if (written.length === 0) {
    const count = constraints.length;
    return constraints.map((_, index) => Math.floor(points / count) + (index < points % count ? 1 : 0));
  }
  const sum = written.reduce((total, one) => total + one, 0);
  const fault = (code: string, params: Record<string, string | number>) =>
    compiler.problem("problem", ["constraints"], code, params);
  if (written.length < constraints.length) fault("journal-points-missing", { what: "contraintes" });
  else if (sum !== points) fault("planning-sum", { sum: sum / 100, points: points / 100 });
  return constraints.map((rule) => rule.points ?? 0);
}

function reportTwice({ posts, people, shifts = [] }: Planning, compiler: AnswerCompiler): void {
  for (const [list, items] of Object.entries({ posts, people, shifts })) {
    const ids = items.map(({ id }) => foldText(id));
    for (const [index, { id }] of items.entries())
      if (ids.indexOf(foldText(id)) < index)
        compiler.problem("problem", [list, index, "id"], "element-twice", { id });
  }
}

/** Names in a rule that are no post, no person, no day, no shift; a rule about hours without hours. */
function reportUnknown(
  authored: Planning,
  rule: PlanningRule,
  index: number,
  compiler: AnswerCompiler,
): void {
  const fault = (key: string, code: string, params: Record<string, string | number> = {}) =>
    compiler.problem("problem", ["constraints", index, key], code, params);
  const { days, people, shifts = [], posts } = authored;
  if ("post" in rule && rule.post !== undefined && !posts.some(({ id }) => id === rule.post))
    fault("post", "planning-unknown", { what: "poste", id: rule.post });
  if ("who" in rule && !people.some(({ id }) => id === rule.who))
    fault("who", "planning-unknown", { what: "personne", id: rule.who });
  if ("on" in rule)
    for (const day of rule.on ?? [])
      if (!days.some((one) => foldText(one) === foldText(day)))
        fault("on", "planning-unknown", { what: "jour", id: day });
  if ("shifts" in rule)
    for (const shift of rule.shifts ?? [])
      if (!shifts.some(({ id }) => id === shift))
        fault("shifts", "planning-unknown", { what: "créneau", id: shift });
  if (rule.rule === "cover" && rule.at_least === undefined && rule.at_most === undefined)
    fault("rule", "planning-cover-without-number");
  if (TIMED.has(rule.rule) && !hasHours(authored))
    fault("rule", "planning-without-hours", { rule: rule.rule });
}

const hasHours = ({ posts, shifts }: Planning): boolean =>
  (shifts ?? []).some(({ hours }) => hours !== undefined)
    ? (shifts ?? []).every(({ hours }) => hours !== undefined)
    : posts.every(({ rest, hours }) => rest === true || hours !== undefined);

/** The solution says a known post in each cell of each person. */
function reportSolution(authored: Planning, compiler: AnswerCompiler): void {
  const { people, solution } = authored;
  const slots = slotsOf(authored);
  for (const id of Object.keys(solution))
    if (!people.some((person) => person.id === id))
      compiler.problem("problem", ["solution", id], "planning-unknown", { what: "personne", id });
  for (const [row, { id }] of people.entries()) {
    const posts = solution[id] ?? [];
    if (posts.length !== slots.length) {
      const params = { person: id, cells: posts.length, slots: slots.length };
      compiler.problem("problem", ["solution", id], "planning-solution-length", params);
    }
    for (const [index, post] of posts.entries())
      if (!postNamed(authored, post))
        compiler.problem("problem", ["solution", id, index], "planning-unknown", {
          what: "poste",
          id: `${post} (${planningCell(row, index)})`,
        });
  }
}
