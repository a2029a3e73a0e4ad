import type { BackgroundTask } from "./background-tasks.server.ts";
import type { AppContext } from "./context.server.ts";

/**
 * Runs each task at once and then at its own pace, never twice at the same time; one that fails is noted and tried
 * again. Gives a function that stops them all and waits for those under way.
 */
export function runBackgroundTasks(
  context: AppContext,
  tasks: readonly BackgroundTask[],
): () => Promise<void> {
  const stops = tasks.map((task) => runAgainAndAgain(context, task));
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

function runAgainAndAgain(context: AppContext, task: BackgroundTask): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let underWay = round();

  async function round(): Promise<void> {
    try {
      await task.run(context);
    } catch (error) {
      console.error(`background task ${task.name}`, error);
    }
    if (!stopped) timer = setTimeout(() => (underWay = round()), task.everyMs);
  }

  return () => {
    stopped = true;
    clearTimeout(timer);
    return underWay;
  };
}
