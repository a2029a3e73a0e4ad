import type { AttemptResult } from "#schemas/grading.ts";
import type { Graded } from "./define-deliverable.ts";
import type { GradingPass } from "./grading-pass.ts";
import { answersInScope } from "./own-worlds.ts";
import type { CompiledReading } from "./named-values.ts";
import type { CompiledAnswer, CompiledScenario } from "./scenario-model.ts";

type ScopeFinding = AttemptResult["scopes"][number];
type GradeSafely = (pass: GradingPass, answer: CompiledAnswer) => Graded;

interface Charge {
  reading: CompiledReading;
  pass: GradingPass;
  answers: readonly string[];
}

interface Chosen {
  graded: Map<string, Graded>;
  charged: Charge[];
}

/** Narrow scopes first: a task's own reading is settled before its part's, the part's before the paper's. */
const WIDTH = { task: 0, part: 1, scenario: 2 } as const;

/**
 * Marks a copy under each allowed reading and keeps, scope by scope, what gives most; on equal points the scenario's
 * own values. The cost of a reading is charged once in its scope, whatever the number of answers.
 *
 * In: the passes (the first is the plain one), a way to grade. Out: a grade per answer, the costs charged.
 * Rule: scenario-format, « How a figure is marked », 6.
 */
export function bestReadings(
  scenario: CompiledScenario,
  passes: readonly GradingPass[],
  grade: GradeSafely,
): { graded: ReadonlyMap<string, Graded>; scopes: ScopeFinding[] } {
  const [plain, ...others] = passes;
  if (!plain) throw new Error("the plain pass comes first");
  const chosen: Chosen = {
    graded: new Map(scenario.answers.map((answer) => [answer.id, grade(plain, answer)])),
    charged: [],
  };
  const tries = others.flatMap((pass) => pass.rule.readings.map((reading) => ({ pass, reading })));
  for (const { pass, reading } of tries.toSorted((a, b) => width(a.reading) - width(b.reading))) {
    const settled = reading.together ? new Set<string>() : settledTogether(chosen);
    const answers = answersInScope(scenario, reading.scope).filter(({ id }) => !settled.has(id));
    const improvable = answers.filter((answer) => canImprove(answer, chosen.graded.get(answer.id)));
    if (!improvable.some((answer) => pass.usesReading(answer, reading))) continue;
    const asked = reading.together ? answers : improvable;
    const under = asked.map((answer) => ({
      answer,
      marks: grade(pass, answer),
      uses: pass.usesReading(answer, reading),
    }));
    if (reading.together) takeTogether(chosen, { reading, pass }, under);
    else takeBeside(chosen, { reading, pass }, under);
  }
  takeFollowers(scenario, chosen, grade);
  return { graded: chosen.graded, scopes: chosen.charged.map(({ reading }) => costOf(reading)) };
}

/** An answer as marked under a reading. */
interface Under {
  answer: CompiledAnswer;
  marks: Graded;
  uses: boolean;
}

const canImprove = (answer: CompiledAnswer, marks: Graded | undefined) =>
  marks !== undefined && marks.state !== "blank" && worth(marks) < answer.max;

const width = (reading: CompiledReading) => WIDTH[reading.scope.kind];

/** Answer by answer: those that the reading makes better, if together they gain more than it costs. */
function takeBeside(chosen: Chosen, tried: Omit<Charge, "answers">, under: readonly Under[]): void {
  const gainOf = ({ answer, marks }: Under) => worth(marks) - worth(chosen.graded.get(answer.id));
  const better = under.filter((one) => one.uses && gainOf(one) > 0);
  if (better.length === 0 || sum(better.map(gainOf)) <= tried.reading.cost) return;
  for (const { answer, marks } of better) chosen.graded.set(answer.id, marks);
  chosen.charged.push({ ...tried, answers: better.map(({ answer }) => answer.id) });
}

/** The whole scope under one reading, in place of what was chosen inside it. */
function takeTogether(chosen: Chosen, tried: Omit<Charge, "answers">, under: readonly Under[]): void {
  const ids = under.map(({ answer }) => answer.id);
  const inside = chosen.charged.filter(({ answers }) => answers.some((id) => ids.includes(id)));
  const present =
    sum(ids.map((id) => worth(chosen.graded.get(id)))) - sum(inside.map((one) => one.reading.cost));
  if (sum(under.map(({ marks }) => worth(marks))) - tried.reading.cost <= present) return;
  for (const { answer, marks } of under) chosen.graded.set(answer.id, marks);
  chosen.charged = chosen.charged.filter((one) => !inside.includes(one));
  chosen.charged.push({ ...tried, answers: ids });
}

/** The answers of a scope that stands as a whole under one reading: no other reading is mixed in. */
const settledTogether = ({ charged }: Chosen) =>
  new Set(charged.filter(({ reading }) => reading.together).flatMap(({ answers }) => answers));

/**
 * What rests on a figure that a charged reading made right: it no longer rests on a wrong one, in or out of the scope,
 * and costs nothing more.
 */
function takeFollowers(scenario: CompiledScenario, chosen: Chosen, grade: GradeSafely): void {
  const settled = settledTogether(chosen);
  for (const { reading, pass } of chosen.charged)
    for (const answer of scenario.answers) {
      const present = chosen.graded.get(answer.id);
      if (!present || settled.has(answer.id) || pass.usesReading(answer, reading)) continue;
      const marks = grade(pass, answer);
      const gain = worth(marks) - worth(present);
      if (gain > 0 || (gain === 0 && marks.pending < present.pending)) chosen.graded.set(answer.id, marks);
    }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What an answer is worth, with what a person would confirm: the comparison of readings counts both. */
const worth = (graded: Graded | undefined) =>
  graded && graded.pending > 0 ? Math.max(graded.proposed ?? 0, graded.points) : (graded?.points ?? 0);

const costOf = (reading: CompiledReading): ScopeFinding => ({
  code: "other-reading",
  points: 0 - reading.cost,
  params: { says: reading.says },
  scope: { ...reading.scope },
});
