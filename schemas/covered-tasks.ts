import { z } from "zod";
import type { ScenarioSource } from "./scenario-source.ts";

/** An assessed answer of a case study, and a task of the référentiel that it covers. */
export interface CoveredTask {
  taskCode: string;
  answerId: string;
  type: string;
}

const WithRubricSchema = z.looseObject({
  rubric: z.array(z.looseObject({ covers: z.array(z.string()).optional() })),
});

/**
 * The tasks of the référentiel that a case study exercises: an answer covers its own codes and those of its rubric's
 * items, else those of its task. In: the folder as read. Out: one line per answer and code, in the paper's order.
 */
export function coveredTasks(source: ScenarioSource): CoveredTask[] {
  return source.tasks.flatMap(({ front }) =>
    front.answers.flatMap((answer) => {
      const codes = new Set([...(answer.covers ?? front.covers), ...rubricCodes(answer)]);
      return [...codes].map((taskCode) => ({ taskCode, answerId: answer.id, type: answer.type }));
    }),
  );
}

function rubricCodes(answer: unknown): string[] {
  const read = WithRubricSchema.safeParse(answer);
  return read.success ? read.data.rubric.flatMap(({ covers }) => covers ?? []) : [];
}
