import type { Problem } from "#schemas/problem.ts";
import { SCENARIO_FILE } from "#schemas/scenario-files.ts";
import type { ScenarioSource } from "#schemas/scenario-source.ts";
import { answerPoints, placedAnswers } from "./authored.ts";

/** Points that do not add up: a part and its answers, the paper and its parts. */
export function checkPoints(source: ScenarioSource): Problem[] {
  const { parts, marks } = source.file;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const answers = placedAnswers(source);
  const ofTasks = (tasks: readonly string[]) =>
    sum(answers.filter(({ task }) => tasks.includes(task.id)).map(answerPoints));
  const wrong = parts.flatMap((part, index): Problem[] => {
    const found = ofTasks(part.tasks);
    if (found === part.points) return [];
    const params = { part: part.title, points: part.points / 100, sum: found / 100 };
    return [
      {
        severity: "problem",
        code: "part-points",
        params,
        at: source.locate(SCENARIO_FILE, ["parts", index, "points"]),
      },
    ];
  });
  const total = sum(parts.map(({ points }) => points));
  if (marks === undefined || marks.total === total) return wrong;
  const params = { total: marks.total / 100, sum: total / 100 };
  return [
    ...wrong,
    {
      severity: "problem",
      code: "paper-points",
      params,
      at: source.locate(SCENARIO_FILE, ["marks", "total"]),
    },
  ];
}
