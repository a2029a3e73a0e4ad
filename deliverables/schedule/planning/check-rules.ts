import { foldText } from "#grading/language/fold-text.ts";
import type { Params } from "#schemas/grading.ts";
import { isWorked, lengthOf, minutesWorked, type Cell, type Line, type Slot, type Turn } from "./grid.ts";
import { sayClock, sayMoment, saySlot } from "./say-slot.ts";
import type { Planning, PlanningRule } from "./schema.ts";

/** A constraint that is broken, in words to come, and the cells that break it. */
export interface Break {
  code: string;
  params: Params;
  cells: readonly string[];
}

/** One check of a constraint: of a slot, of a person. */
export interface Check {
  breaks: readonly Break[];
  /** The person whose line must be filled in before this can be checked; null where it is. */
  waits: string | null;
}

/** A rule with its limit worked out, in hours or days. */
export type BoundRule = PlanningRule & { limit: number };

type Of<Name extends PlanningRule["rule"]> = Extract<BoundRule, { rule: Name }>;
const MINUTES = 60;

/**
 * Checks one constraint of a planning.
 *
 * In: the planning as authored, its lines as filled in, the rule with its limit. Out: one check for each slot or person
 * that the rule is about. A person's line must be filled in: an empty one would keep every rule.
 */
export function checkRule(planning: Planning, lines: readonly Line[], rule: BoundRule): Check[] {
  const byPerson = (breaksOf: (line: Line) => Break[]): Check[] =>
    lines.map((line) => ({
      breaks: breaksOf(line),
      waits: isFilled(planning, line) ? null : nameOf(line),
    }));
  switch (rule.rule) {
    case "cover":
      return concerned(rule, lines[0]?.cells ?? []).map(({ slot }) => done(cover(rule, lines, slot)));
    case "off":
      return lines.filter(({ person }) => person.id === rule.who).flatMap((line) => checkOff(rule, line));
    case "contract":
      return byPerson((line) => contract(rule, line));
    case "skill":
      return byPerson((line) => unskilled(rule, line));
    case "daily":
      return byPerson((line) => longDays(rule, line));
    case "weekly":
      return byPerson((line) => longWeek(rule, line));
    case "days":
      return byPerson((line) => manyDays(rule, line));
    case "rest":
      return byPerson((line) => shortRests(rule, line));
    case "weekly_rest":
      return byPerson((line) => shortWeekRest(rule, line, lengthOf(planning)));
    case "overlap":
      return byPerson(overlaps);
  }
}

const done = (breaks: readonly Break[]): Check => ({ breaks, waits: null });

/** Somebody who never works keeps every rule, but for nothing: their line waits, unless the solution leaves them so. */
const isFilled = ({ posts, solution }: Planning, { person, cells, isComplete }: Line): boolean => {
  const works = (id: string) => posts.some((post) => post.id === id && post.rest !== true);
  return isComplete && (cells.some(isWorked) || !(solution[person.id] ?? []).some(works));
};

const nameOf = ({ person }: Line) => person.says ?? person.id;

/** The cells of the days and shifts that a rule is about. */
const concerned = ({ on, shifts }: Of<"cover"> | Of<"off">, cells: readonly Cell[]): Cell[] =>
  cells.filter(
    ({ slot }) =>
      (!on || on.some((day) => foldText(day) === foldText(slot.dayText))) &&
      (!shifts || (slot.shift !== null && shifts.includes(slot.shift))),
  );

function cover(rule: Of<"cover">, lines: readonly Line[], slot: Slot): Break[] {
  const { post, skill, at_least = 0, at_most } = rule;
  const there = lines.filter(({ person, cells }) => {
    const cell = cells[slot.column];
    const isThere = cell && (post === undefined ? isWorked(cell) : cell.post?.id === post);
    return isThere && (skill === undefined || hasSkill(person.skills, skill));
  });
  const count = there.length;
  const params = { slot: saySlot(slot), post: post ?? "", skill: skill ?? "", wrote: count };
  const cells = there.flatMap((line) => line.cells[slot.column]?.name ?? []);
  if (count < at_least) return [{ code: "cover-short", params: { ...params, limit: at_least }, cells: [] }];
  return at_most !== undefined && count > at_most
    ? [{ code: "cover-over", params: { ...params, limit: at_most }, cells }]
    : [];
}

const hasSkill = (skills: readonly string[] | undefined, skill: string) =>
  (skills ?? []).some((one) => foldText(one) === foldText(skill));

function checkOff(rule: Of<"off">, line: Line): Check[] {
  return concerned(rule, line.cells).map((cell) => {
    const params = { person: nameOf(line), slot: saySlot(cell.slot), because: rule.because ?? "" };
    const breaks = isWorked(cell) ? [{ code: "works-while-off", params, cells: [cell.name] }] : [];
    return { breaks, waits: cell.post === null ? nameOf(line) : null };
  });
}

function unskilled({ post, skill }: Of<"skill">, line: Line): Break[] {
  if (hasSkill(line.person.skills, skill)) return [];
  return line.cells
    .filter((cell) => cell.post?.id === post)
    .map(({ slot, name }) => ({
      code: "without-skill",
      params: { person: nameOf(line), slot: saySlot(slot), post, skill },
      cells: [name],
    }));
}

function longDays({ limit }: Of<"daily">, line: Line): Break[] {
  return turnsByDay(line).flatMap((turns) => {
    const worked = minutesWorked(turns);
    const [first] = turns;
    if (!first || worked <= limit * MINUTES) return [];
    const slot = saySlot({ says: first.slot.dayText });
    return [broken("day-too-long", line, turns, { slot, wrote: sayClock(worked), limit: inHours(limit) })];
  });
}

function longWeek({ limit }: Of<"weekly">, line: Line): Break[] {
  const worked = minutesWorked(line.turns);
  if (worked <= limit * MINUTES) return [];
  return [broken("week-too-long", line, line.turns, { wrote: sayClock(worked), limit: inHours(limit) })];
}

function manyDays({ limit }: Of<"days">, line: Line): Break[] {
  const days = new Set(line.cells.filter(isWorked).map(({ slot }) => slot.day)).size;
  return days > limit ? [broken("too-many-days", line, line.turns, { wrote: days, limit })] : [];
}

function shortRests({ limit }: Of<"rest">, line: Line): Break[] {
  return line.turns.flatMap((turn, index) => {
    const next = line.turns[index + 1];
    if (!next || next.slot.day === turn.slot.day || next.from - turn.to >= limit * MINUTES) return [];
    const rest = Math.max(next.from - turn.to, 0);
    const slots = { slot: sayMoment(turn.slot, turn.to), until: sayMoment(next.slot, next.from) };
    const params = { ...slots, wrote: sayClock(rest), limit: inHours(limit) };
    return [broken("rest-too-short", line, [turn, next], params)];
  });
}

/** The longest time without work, before the first turn and after the last one too. */
function shortWeekRest({ limit }: Of<"weekly_rest">, line: Line, length: number): Break[] {
  const bounds = [0, ...line.turns.flatMap(({ from, to }) => [from, to]), length];
  const rests = bounds.flatMap((start, index) =>
    index % 2 === 0 ? [Math.max((bounds[index + 1] ?? start) - start, 0)] : [],
  );
  const longest = Math.max(...rests);
  if (longest >= limit * MINUTES) return [];
  const params = { wrote: sayClock(longest), limit: inHours(limit) };
  return [broken("week-rest-too-short", line, line.turns, params)];
}

function contract({ within = "0" }: Of<"contract">, line: Line): Break[] {
  const { hours } = line.person;
  if (hours === undefined) return [];
  const worked = minutesWorked(line.turns);
  const gap = worked - Number(hours) * MINUTES;
  if (Math.abs(gap) <= Number(within) * MINUTES) return [];
  const params = { wrote: sayClock(worked), limit: inHours(Number(hours)) };
  return [broken(gap > 0 ? "over-contract" : "under-contract", line, [], params)];
}

function overlaps(line: Line): Break[] {
  return line.turns.flatMap((turn, index) => {
    const next = line.turns[index + 1];
    if (!next || next.from >= turn.to) return [];
    const params = { slot: saySlot(turn.slot), until: saySlot(next.slot) };
    return [broken("two-places", line, [turn, next], params)];
  });
}

function broken(code: string, line: Line, turns: readonly Turn[], params: Params): Break {
  const columns = new Set(turns.map(({ slot }) => slot.column));
  const cells = line.cells.filter(({ slot }) => columns.has(slot.column)).map(({ name }) => name);
  return { code, params: { person: nameOf(line), ...params }, cells };
}

const inHours = (hours: number) => sayClock(Math.round(hours * MINUTES));

function turnsByDay({ turns }: Line): Turn[][] {
  const days = [...new Set(turns.map(({ slot }) => slot.day))];
  return days.map((day) => turns.filter(({ slot }) => slot.day === day));
}
