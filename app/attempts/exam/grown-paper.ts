import type { Paper, PaperTask } from "#app/attempts/paper.ts";

/**
 * The paper as it was asked again, with the questions that did not change left as they stood: an editor in which somebody
 * is typing is given nothing new.
 */
export function grownPaper(before: Paper, after: Paper): Paper {
  const known = new Map(before.parts.flatMap((part) => part.tasks.map((task) => [task.id, task])));
  const kept = (task: PaperTask) => {
    const old = known.get(task.id);
    return old && JSON.stringify(old) === JSON.stringify(task) ? old : task;
  };
  const parts = after.parts.map((part) => ({ ...part, tasks: part.tasks.map(kept) }));
  const isSame = JSON.stringify(before.documents) === JSON.stringify(after.documents);
  return { ...after, parts, documents: isSame ? before.documents : after.documents };
}
