import { z } from "zod";
import type { Place } from "#schemas/problem.ts";
import type { ScenarioSource, TaskSource, YamlPath } from "#schemas/scenario-source.ts";
import type { AnswerBase } from "#schemas/task.ts";

/**
 * What the checks between files know of an answer beside its base: fields that several types share under one name.
 * A type that has none of them is simply not concerned.
 */
const AuthoredSchema = z.looseObject({
  because: z.looseObject({ points: z.number() }).optional(),
  steps: z.array(z.looseObject({ id: z.string() })).optional(),
  options: z.array(z.looseObject({ id: z.string() })).optional(),
  rubric: z.array(z.looseObject({ id: z.string(), covers: z.array(z.string()).optional() })).optional(),
  words: z.number().optional(),
  grid: z.array(z.array(z.unknown())).optional(),
  entries: z.array(z.looseObject({ lines: z.array(z.unknown()) })).optional(),
});
export type Authored = z.output<typeof AuthoredSchema>;

/** An answer with its place. */
export interface PlacedAnswer {
  task: TaskSource;
  answer: AnswerBase;
  authored: Authored;
  place(path: YamlPath): Place;
}

/** Every answer of a case study, in the order of the files. */
export function placedAnswers(source: ScenarioSource): PlacedAnswer[] {
  return source.tasks.flatMap((task) =>
    task.front.answers.map((answer, index) => ({
      task,
      answer,
      authored: authoredOf(answer),
      place: (path) => source.locate(task.file, ["answers", index, ...path]),
    })),
  );
}

function authoredOf(answer: AnswerBase): Authored {
  const read = AuthoredSchema.safeParse(answer);
  return read.success ? read.data : {};
}

/** The most that an answer can earn, in hundredths: its own points and those of its reason. */
export function answerPoints({ answer, authored }: Pick<PlacedAnswer, "answer" | "authored">): number {
  return answer.points + (authored.because?.points ?? 0);
}
