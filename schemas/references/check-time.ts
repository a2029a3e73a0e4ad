import type { Problem } from "#schemas/problem.ts";
import { SCENARIO_FILE } from "#schemas/scenario-files.ts";
import type { ScenarioSource } from "#schemas/scenario-source.ts";
import { placedAnswers, type Authored } from "./authored.ts";

/**
 * How fast a candidate goes: a teacher's figures, set so that a paper like the national one (18 pages, 15 tasks,
 * 4 h 30) comes out at about its time. Annexes are read pencil in hand; a text is thought, written and read again; a
 * figure that is asked is worked out and checked; a cell of a table follows from its neighbours.
 */
const READ_WORDS_PER_MINUTE = 150;
const WRITTEN_WORDS_PER_MINUTE = 15;
const MINUTES_PER_FIGURE = 2;
const MINUTES_PER_CELL = 0.5;
/** A line of an accounting entry: its account is chosen, its amount worked out or copied. */
const MINUTES_PER_LINE = 1;
/** Words that a text answer is worth where its author says none: so many a point. */
const WORDS_PER_POINT = 30;

/** The estimate may be off by so much before the author is told. */
const SLACK = 1.25;
/** Papers shorter than this share of their duration leave the room empty. */
const LEAST_SHARE = 0.4;

/** Time to read and write, estimated, against the duration. In: the paper's minutes, where known. Out: a warning, or nothing. */
export function checkTime(source: ScenarioSource, minutes: number | null): Problem[] {
  if (minutes === null) return [];
  const estimate = Math.round(estimatedMinutes(source));
  const code =
    estimate > minutes * SLACK ? "time-too-long" : estimate < minutes * LEAST_SHARE ? "time-too-short" : null;
  if (code === null) return [];
  const at = source.locate(SCENARIO_FILE, source.file.duration === undefined ? ["block"] : ["duration"]);
  return [{ severity: "warning", code, params: { estimate, minutes }, at }];
}

/** Minutes to read everything once and answer everything. */
export function estimatedMinutes(source: ScenarioSource): number {
  const texts = [
    source.context,
    ...source.documents.values(),
    ...source.messages.values(),
    ...source.tasks.map(({ body }) => body),
  ];
  const read = texts.reduce((words, text) => words + countWords(text?.text ?? ""), 0);
  const answers = placedAnswers(source);
  const written = answers.reduce(
    (words, { answer, authored }) => words + writtenWords(answer.points, authored),
    0,
  );
  const figured = answers.reduce((minutes, { authored }) => minutes + figureMinutes(authored), 0);
  return read / READ_WORDS_PER_MINUTE + written / WRITTEN_WORDS_PER_MINUTE + figured;
}

function writtenWords(points: number, { rubric, words, because }: Authored): number {
  if (rubric !== undefined) return words ?? (points / 100) * WORDS_PER_POINT;
  return because === undefined ? 0 : (because.points / 100) * WORDS_PER_POINT;
}

function figureMinutes({ rubric, grid, steps, entries }: Authored): number {
  if (rubric !== undefined) return 0;
  if (entries !== undefined) return entries.flatMap(({ lines }) => lines).length * MINUTES_PER_LINE;
  if (grid !== undefined) return grid.flat().filter(isAsked).length * MINUTES_PER_CELL;
  return (steps?.length ?? 1) * MINUTES_PER_FIGURE;
}

const isAsked = (cell: unknown) =>
  typeof cell === "string"
    ? cell.startsWith("?")
    : typeof cell === "object" && cell !== null && "ask" in cell;

function countWords(text: string): number {
  return text.replace(/<[^>]*>|[|;#*_`]/g, " ").match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
}
