import { createInterface } from "node:readline";
import { run } from "./run.ts";

/** « epreuve coverage | head » closes the pipe early: nothing is left to say. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  colours: process.stdout.isTTY && process.env.NO_COLOR === undefined,
});
