import { expect, test, vi } from "vitest";
import { aContext } from "#tests/support/context.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { runBackgroundTasks } from "./run-background-tasks.server.ts";

test("a task runs at once, then at its pace, also after a failure, until it is stopped", async () => {
  const noted = vi.spyOn(console, "error").mockImplementation(() => undefined);
  let runs = 0;
  const run = async () => {
    runs += 1;
    if (runs === 1) throw new Error("not yet");
  };
  const stop = runBackgroundTasks(aContext(await freshDatabase()), [{ name: "sweep", everyMs: 5, run }]);
  await vi.waitUntil(() => runs >= 3);
  await stop();
  const atStop = runs;
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(runs).toBe(atStop);
  expect(noted).toHaveBeenCalledExactlyOnceWith("background task sweep", new Error("not yet"));
});

test("stopping waits for the round under way", async () => {
  let finished = false;
  const run = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    finished = true;
  };
  const stop = runBackgroundTasks(aContext(await freshDatabase()), [{ name: "slow", everyMs: 1_000, run }]);
  await stop();
  expect(finished).toBe(true);
});
