import { foldName } from "#schemas/fold-name.ts";
import type { CompiledScenario, CompiledTask } from "#grading/scenario-model.ts";

/** What a name of a formula is called in the copy. */
export interface NamedFigure {
  /** The figure in words; its answer's words where the figure itself would tell the corrigé. */
  label: string;
  taskId: string;
  /** « 2.2 », else the title of the question. */
  number: string;
}

/** « 2.2 Seuil de rentabilité » -> « 2.2 »; a title without number is its own. */
export const questionNumber = (title: string): string => /^\d+(?:\.\d+)*/.exec(title)?.[0] ?? title;

/** Names figures of the paper for a reader who has the corrigé, or who has not: steps are then their answer. */
export function nameFigures(
  scenario: CompiledScenario,
  withKey: boolean,
): (name: string) => NamedFigure | null {
  const tasks = new Map(scenario.parts.flatMap((part) => part.tasks.map((task) => [task.id, task])));
  const answers = new Map(scenario.answers.map((answer) => [answer.id, answer]));
  return (name) => {
    const quantity = scenario.quantities.get(name);
    const answer = answers.get(quantity?.answerId ?? foldName(name));
    const task: CompiledTask | undefined = answer && tasks.get(answer.taskId);
    if (!answer || !task) return null;
    // A cell is called by its table: « Flux de trésorerie actualisés » says more than « 1 – Flux actualisé ».
    const own = withKey && !name.includes("!") ? quantity?.label : undefined;
    const label = own ?? answer.authored.label ?? questionNumber(task.title);
    return { label, taskId: task.id, number: questionNumber(task.title) };
  };
}
