import { checkScenario, CHECKED_DRAWS } from "#grading/check-scenario.ts";
import { seededChance } from "#grading/draw.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { authorTestMessages } from "#grading/problem-messages.fr.ts";
import { runAuthorTests, type AuthorTestOutcome } from "#grading/run-author-tests.ts";
import type { Command, Terminal } from "./command.ts";
import { examineFolder } from "./examine-folder.ts";
import { CLI_MESSAGES } from "./messages.fr.ts";
import { printProblems } from "./print-problems.ts";
import { oneFolder, readArguments, readWhole } from "./read-arguments.ts";

/** Not the draws of the check: the key is tried on others. */
const SEED = 7;

/** `epreuve test DIR [--variants N]`: the author's tests, then the key's own answers over N draws. */
export const test: Command = async (args, terminal) => {
  const { values, positionals } = readArguments(args, { variants: { type: "string" } });
  const folder = oneFolder("test", positionals);
  const draws = readWhole("--variants", values.variants) ?? CHECKED_DRAWS;
  const examined = await examineFolder(folder);
  const { source, scenario } = examined;
  const say = (code: keyof typeof CLI_MESSAGES, params = {}) =>
    terminal.out(renderMessage(CLI_MESSAGES, { code, params }));
  if (scenario === null) {
    printProblems(examined, terminal);
    say("scenario-refused", { folder });
    return 1;
  }
  const outcomes = runAuthorTests(scenario, source?.tests ?? []);
  if (outcomes.length === 0) say("tests-none");
  for (const outcome of outcomes) tell(outcome, terminal);
  const failed = outcomes.filter(({ unmet }) => unmet.length > 0).length;
  const faults = checkScenario(scenario, seededChance(SEED), draws).filter(
    ({ severity }) => severity === "problem",
  );
  printProblems({ ...examined, problems: faults }, terminal);
  if (failed > 0) say("tests-some-failed", { folder, failed, tests: outcomes.length });
  else if (faults.length === 0) say("tests-all-passed", { folder, tests: outcomes.length, draws });
  return failed + faults.length > 0 ? 1 : 0;
};

function tell({ name, unmet }: AuthorTestOutcome, { out }: Terminal): void {
  out(
    renderMessage(CLI_MESSAGES, {
      code: unmet.length === 0 ? "test-passed" : "test-failed",
      params: { name },
    }),
  );
  for (const one of unmet)
    out(
      renderMessage(CLI_MESSAGES, {
        code: "test-unmet",
        params: { reason: renderMessage(authorTestMessages, one) },
      }),
    );
}
