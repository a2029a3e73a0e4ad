import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./command.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * The folders and options of a command line; throws a UsageError where an option is unknown or lacks its value.
 * @example readArguments(["scenarios/x", "--json"], { json: { type: "boolean" } }).values.json // true
 */
export function readArguments<T extends Options>(args: string[], options: T) {
  for (const arg of args) {
    const name = /^--([^=]+)/.exec(arg)?.[1];
    if (name !== undefined && !Object.hasOwn(options, name))
      throw new UsageError("option-unknown", { option: arg });
  }
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError("option-without-value", { option: /--[\w-]+/.exec(error.message)?.[0] ?? "" });
  }
}

/** A whole number given to an option, or null where it was not given. */
export function readWhole(option: string, typed: string | undefined): number | null {
  if (typed === undefined) return null;
  if (!/^\d{1,9}$/.test(typed)) throw new UsageError("option-not-whole", { option });
  return Number(typed);
}

/** The one folder of a command. */
export function oneFolder(command: string, positionals: readonly string[]): string {
  const [folder, ...others] = positionals;
  if (folder === undefined) throw new UsageError("folder-wanted", { command });
  if (others.length > 0) throw new UsageError("folder-one", { command });
  return folder;
}
