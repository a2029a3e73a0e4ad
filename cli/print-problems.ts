import path from "node:path";
import { AUTHOR_MESSAGES } from "#app/content/author-messages.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import type { Problem } from "#schemas/problem.ts";
import type { Terminal } from "./command.ts";
import type { ExaminedFolder } from "./examine-folder.ts";
import { CLI_MESSAGES } from "./messages.fr.ts";

const COLOURS = {
  problem: "\u001b[31m",
  warning: "\u001b[33m",
  faint: "\u001b[2m",
  none: "\u001b[0m",
} as const;
const WIDTH = 100;

/** The sentence of a problem, without its place. */
export const sayProblem = ({ code, params }: Problem) => renderMessage(AUTHOR_MESSAGES, { code, params });

/**
 * Prints problems as `file:line:column — sentence — what to do`, each with its line and a caret under the fault.
 *
 * In: the folder as examined. Colours only where a person looks.
 */
export function printProblems(
  { folder, files, problems }: Pick<ExaminedFolder, "folder" | "files" | "problems">,
  terminal: Terminal,
): void {
  const lines = new Map<string, string[]>();
  const lineOf = (file: string, line: number) => {
    const known = lines.get(file) ?? new TextDecoder().decode(files.get(file)).split(/\r\n?|\n/);
    lines.set(file, known);
    return known[line - 1] ?? "";
  };
  for (const problem of problems) {
    const { at, severity } = problem;
    const place = `${path.join(folder, at.file)}:${at.line}:${at.column}`;
    const word = severity === "warning" ? `${CLI_MESSAGES.warning} — ` : "";
    terminal.out(`${paint(place, severity, terminal)} — ${word}${sayProblem(problem)}`);
    for (const line of excerpt(lineOf(at.file, at.line), at)) terminal.out(paint(line, "faint", terminal));
  }
}

/** The line with its number, cut to what fits, and the caret. */
function excerpt(text: string, { line, column, endLine, endColumn }: Problem["at"]): string[] {
  if (text.trim() === "") return [];
  const cut = Math.max(0, column - 1 - WIDTH / 2);
  const shown = text.slice(cut, cut + WIDTH).replaceAll("\t", " ");
  const margin = `${String(line).padStart(5)} | `;
  const from = column - 1 - cut;
  const wanted =
    endLine === line && endColumn !== undefined ? endColumn - column : text.trimEnd().length - column + 1;
  const length = Math.max(1, Math.min(wanted, shown.trimEnd().length - from));
  return [`${margin}${shown}`, `${" ".repeat(margin.length - 2)}| ${" ".repeat(from)}${"^".repeat(length)}`];
}

function paint(text: string, colour: keyof typeof COLOURS, { colours }: Terminal): string {
  return colours ? `${COLOURS[colour]}${text}${COLOURS.none}` : text;
}
