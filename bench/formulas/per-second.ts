const WINDOWS = 8;
const WINDOW_MS = 250;
/** The clock is read once in so many turns. */
const BATCH = 20;

/** How many times a second something runs: the best of some windows, as other work on the machine only slows it down. */
export function perSecond(run: (turn: number) => unknown): number {
  const speeds = Array.from({ length: WINDOWS }, () => speedOf(run));
  return Math.round(Math.max(...speeds));
}

function speedOf(run: (turn: number) => unknown): number {
  const start = performance.now();
  let turn = 0;
  while (performance.now() - start < WINDOW_MS) for (let step = 0; step < BATCH; step += 1) run(turn++);
  return turn / ((performance.now() - start) / 1000);
}
