import type { Paper, PaperPart, PaperTask } from "#app/attempts/paper.ts";
import type { Progress } from "#deliverables/define-deliverable-ui.ts";
import { deliverableUi } from "#deliverables/registry.ui.ts";
import { taskNumber } from "./paper-labels.ts";

/** Where the candidate stands in one question. */
export interface TaskProgress {
  task: PaperTask;
  part: PaperPart;
  number: string;
  words: string;
  progress: Progress;
  flagged: boolean;
  /** How many of its answers are blank, and how many are incomplete. */
  blanks: number;
  partials: number;
}

/** What stands in the field of an answer; null where nothing was typed. */
export type ValueOf = (answerId: string) => unknown;

/** Where the candidate stands in every question, in the order of the paper. */
export function paperProgress(paper: Paper, valueOf: ValueOf, flags: readonly string[]): TaskProgress[] {
  return paper.parts.flatMap((part) =>
    part.tasks.map((task, index) => {
      const states = task.answers.map((answer) =>
        deliverableUi(answer.type).progress(answer.statement, valueOf(answer.id)),
      );
      return {
        task,
        part,
        ...taskNumber(task, index),
        progress: together(states),
        flagged: flags.includes(task.id),
        blanks: states.filter((state) => state === "blank").length,
        partials: states.filter((state) => state === "partial").length,
      };
    }),
  );
}

/** A question without answers to give is done when read: it never stands in the way of handing in. */
function together(states: readonly Progress[]): Progress {
  if (states.every((state) => state === "done")) return "done";
  return states.every((state) => state === "blank") ? "blank" : "partial";
}

/** What is missing of a copy, before it is handed in. */
export function missing(questions: readonly TaskProgress[]) {
  const blank = questions.filter(({ progress }) => progress === "blank");
  return {
    blank,
    partial: questions.filter(({ progress }) => progress === "partial"),
    flagged: questions.filter(({ flagged }) => flagged),
    /** Points of the blank questions, hundredths; null where the paper does not show them. */
    blankPoints: blank.every(({ task }) => task.points !== null)
      ? blank.reduce((sum, { task }) => sum + (task.points ?? 0), 0)
      : null,
  };
}
