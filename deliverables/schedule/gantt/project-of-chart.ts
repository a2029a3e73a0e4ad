import type { AboutPaper, AnswerCompiler } from "#grading/define-deliverable.ts";
import type { AnswerBase } from "#schemas/task.ts";
import { mpmCell } from "../mpm/cells.ts";
import { reportTaskFaults } from "../mpm/project-tasks.ts";
import type { Mpm } from "../mpm/schema.ts";
import type { ProjectTask } from "../mpm/task-schema.ts";
import { scheduleWord } from "../words.ts";
import type { Gantt } from "./schema.ts";

/** A duration in a chart: its formula, and whether the candidate finds it, sees it, or sees nothing. */
export interface ChartDuration {
  source: string;
  stands: "asked" | "given" | "hidden";
}

/** The project that a chart draws. */
export interface ChartProject {
  tasks: readonly ProjectTask[];
  unit: string;
  lasts: readonly ChartDuration[];
  /** The name of a date of each task in the project it comes from; null where it comes from none. */
  dateIn: ((column: "earliest" | "latest", task: string) => string) | null;
}

/** The tasks of a chart: its own, or those of the project that it takes them from. */
export function projectOfChart(
  authored: Gantt,
  compiler: AnswerCompiler,
  paper: Pick<AboutPaper, "answerNamed">,
): ChartProject {
  if ((authored.from === undefined) === (authored.tasks === undefined))
    compiler.problem("problem", [], "gantt-from-or-tasks");
  const unit = authored.unit ?? scheduleWord("days");
  if (authored.from === undefined) {
    const tasks = authored.tasks ?? [];
    reportTaskFaults(tasks, compiler);
    return { tasks, unit, lasts: tasks.map((task) => ownDuration(task, authored)), dateIn: null };
  }
  const project = paper.answerNamed(authored.from);
  if (isMpm(project)) return projectFrom(project, authored);
  compiler.problem("problem", ["from"], "gantt-from-unknown", { id: authored.from });
  return { tasks: [], unit, lasts: [], dateIn: null };
}

const isMpm = (answer: AnswerBase | undefined): answer is Mpm =>
  answer?.type === "schedule" && "mode" in answer && answer.mode === "mpm";

function ownDuration({ lasts }: ProjectTask, { asks }: Gantt): ChartDuration {
  const isAsked = lasts.startsWith("?");
  const source = isAsked ? lasts.slice(1).trim() : lasts;
  return { source, stands: isAsked || asks === "lasts" ? "asked" : "given" };
}

/** A duration that the project asks for is the candidate's own, and is not shown again. */
function projectFrom(project: Mpm, { unit, asks }: Gantt): ChartProject {
  const name = (column: "lasts" | "earliest" | "latest", task: string) =>
    `${project.id}!${mpmCell(project, column, task)}`;
  const lasts = project.tasks.map((task): ChartDuration => {
    const hidden = task.lasts.startsWith("?") ? "hidden" : "given";
    return { source: `=${name("lasts", task.id)}`, stands: asks === "lasts" ? "asked" : hidden };
  });
  return {
    tasks: project.tasks,
    unit: unit ?? project.unit ?? scheduleWord("days"),
    lasts,
    dateIn: name,
  };
}
