import { renderMessage } from "#grading/language/render-message.ts";
import type { Command, Terminal } from "./command.ts";
import { UsageError } from "./command.ts";
import { examineFolder, type ExaminedFolder } from "./examine-folder.ts";
import { CLI_MESSAGES } from "./messages.fr.ts";
import { printProblems, sayProblem } from "./print-problems.ts";
import { readArguments } from "./read-arguments.ts";

/** `epreuve check DIR… [--json]`: 0 where nothing refuses the case studies, 1 where something does. */
export const check: Command = async (args, terminal) => {
  const { values, positionals } = readArguments(args, { json: { type: "boolean" } });
  if (positionals.length === 0) throw new UsageError("folder-wanted", { command: "check" });
  const examined: ExaminedFolder[] = [];
  for (const folder of positionals) examined.push(await examineFolder(folder));
  if (values.json === true) terminal.out(JSON.stringify(examined.map(asJson), null, 2));
  else for (const one of examined) tell(one, terminal);
  return examined.some(({ scenario }) => scenario === null) ? 1 : 0;
};

function tell(examined: ExaminedFolder, terminal: Terminal): void {
  printProblems(examined, terminal);
  const problems = examined.problems.filter(({ severity }) => severity === "problem").length;
  const warnings = examined.problems.length - problems;
  const code = problems > 0 ? "checked-refused" : warnings > 0 ? "checked-warned" : "checked-clean";
  terminal.out(
    renderMessage(CLI_MESSAGES, { code, params: { folder: examined.folder, problems, warnings } }),
  );
}

function asJson({ folder, problems }: ExaminedFolder) {
  return {
    folder,
    problems: problems.map((problem) => ({
      ...problem.at,
      severity: problem.severity,
      code: problem.code,
      message: sayProblem(problem),
    })),
  };
}
