import { cp, mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { renderMessage } from "#grading/language/render-message.ts";
import { UsageError, type Command } from "./command.ts";
import { CLI_MESSAGES } from "./messages.fr.ts";
import { oneFolder, readArguments } from "./read-arguments.ts";

/** The small case study that `new` writes: read, checked and tested like any other. */
export const STARTER = fileURLToPath(new URL("starter", import.meta.url));

/** `epreuve new DIR`: writes a small complete case study, in a folder that does not exist yet or is empty. */
export const create: Command = async (args, terminal) => {
  const { positionals } = readArguments(args, {});
  const folder = oneFolder("new", positionals);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(path.basename(folder)))
    throw new UsageError("folder-name", { folder });
  const present = await readdir(folder).catch(() => []);
  if (present.length > 0) throw new UsageError("folder-exists", { folder });
  await mkdir(folder, { recursive: true });
  await cp(STARTER, folder, { recursive: true });
  terminal.out(renderMessage(CLI_MESSAGES, { code: "created-folder", params: { folder } }));
  return 0;
};
