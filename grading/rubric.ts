import { rubricMax, type RubricItem } from "#schemas/rubric.ts";
import type { RubricLine, Suggestion } from "#schemas/grading.ts";
import type { YamlPath } from "#schemas/scenario-source.ts";
import type { AnswerCompiler, Graded, Grading } from "./define-deliverable.ts";
import { formatValue } from "./format-value.ts";
import type { KeyFormula } from "./key-formula.ts";

/** A rubric with its formulas parsed. */
export type CompiledRubric = readonly { item: RubricItem; expects: KeyFormula | null }[];

/** Parses what the items expect, and checks that they add up to the points. */
export function compileRubric(
  items: readonly RubricItem[],
  compiler: AnswerCompiler,
  path: YamlPath,
  points: number,
): CompiledRubric {
  const sum = rubricMax(items);
  if (sum !== points)
    compiler.problem("problem", path, "rubric-sum", { sum: sum / 100, points: points / 100 });
  const ids = new Set(items.map((item) => item.id));
  return items.map((item, index) => {
    if (item.needs !== undefined && !ids.has(item.needs))
      compiler.problem("problem", [...path, index, "needs"], "rubric-needs-unknown", { id: item.needs });
    const expects =
      item.expects === undefined ? null : compiler.expected([...path, index, "expects"], item.expects);
    return { item, expects };
  });
}

/** The items with what they expect of this copy: its own figures where they were read, else the scenario's. */
export const rubricLines = (rubric: CompiledRubric, grading: Grading): RubricLine[] =>
  rubric.map(({ item, expects }) => ({
    id: item.id,
    expects: expects && formatValue(expects.evaluate(grading.carried)),
  }));

/** A written answer waits for a person; a blank one is blank. */
export function gradeRubric({
  rubric,
  max,
  isBlank,
  grading,
  suggestions = [],
}: {
  rubric: CompiledRubric;
  max: number;
  isBlank: boolean;
  grading: Grading;
  /** What the machine saw in what was written; nothing is suggested of a blank. */
  suggestions?: readonly Suggestion[];
}): Graded {
  const code = isBlank ? "blank" : "to-mark";
  return {
    state: code,
    points: 0,
    proposed: null,
    pending: isBlank ? 0 : max,
    findings: [{ code, points: 0, params: {} }],
    figures: () => [],
    rubric: rubricLines(rubric, grading),
    ...(isBlank || suggestions.length === 0 ? {} : { suggestions: [...suggestions] }),
  };
}
