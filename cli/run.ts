import { renderMessage } from "#grading/language/render-message.ts";
import { nearest } from "#schemas/nearest.ts";
import { UsageError, type Command, type Terminal } from "./command.ts";
import { CLI_MESSAGES } from "./messages.fr.ts";
import { readArguments } from "./read-arguments.ts";

/** `epreuve read --json`: a JSON line in, a JSON line out. */
const read: Command = async (args, { lines, out }) => {
  readArguments(args, { json: { type: "boolean" } });
  const { readCommand } = await import("./read.ts");
  await readCommand(lines(), out);
  return 0;
};

/** The teacher's commands, all of them; each loads what it needs when it is called. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["check", async () => (await import("./check.ts")).check],
  ["new", async () => (await import("./new.ts")).create],
  ["test", async () => (await import("./test.ts")).test],
  ["grade", async () => (await import("./grade.ts")).grade],
  ["coverage", async () => (await import("./coverage.ts")).coverage],
  ["read", () => Promise.resolve(read)],
  ["schemas", async () => (await import("./schemas.ts")).schemas],
]);

/** Runs a command line and gives its exit code; a badly called command says why in one sentence. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const command = await commandOf(args[0]);
    return await command(args.slice(1), terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.err(renderMessage(CLI_MESSAGES, error));
    return 2;
  }
}

async function commandOf(name: string | undefined): Promise<Command> {
  if (name === undefined || name === "--help" || name === "help") return help;
  const load = COMMANDS.get(name);
  if (load !== undefined) return load();
  throw new UsageError("command-unknown", { command: name, near: nearest(name, [...COMMANDS.keys()]) ?? "" });
}

const help: Command = (_, { out }) => {
  out(renderMessage(CLI_MESSAGES, { code: "usage" }));
  return Promise.resolve(0);
};
