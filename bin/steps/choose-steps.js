import { unknownOption } from "../messages.fr.js";
import { Stop } from "./stop.js";

/**
 * The steps that the options leave: `--no-e2e` drops the journeys, `--only=NAME` keeps one kind of step.
 * @template {{ name: string }} S
 * @param {S[]} steps
 * @param {string[]} options
 * @returns {S[]}
 */
export function chooseSteps(steps, options) {
  const only = options.flatMap((option) => option.match(/^--only=(.+)$/)?.[1] ?? []);
  const unknown = options.filter((option) => option !== "--no-e2e" && !option.startsWith("--only="));
  const strangers = only.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length + strangers.length > 0)
    throw new Stop(unknownOption([...unknown, ...strangers].join(" ")));
  return steps
    .filter((step) => only.length === 0 || only.includes(step.name))
    .filter((step) => step.name !== "e2e" || !options.includes("--no-e2e"));
}
