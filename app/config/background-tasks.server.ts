import { forgetOldTraces } from "#app/accounts/forget-old-traces.server.ts";
import { closeAndMark } from "#app/attempts/close-and-mark.server.ts";
import type { AppContext } from "./context.server.ts";

const SECOND_MS = 1_000;
const HOUR_MS = 3_600_000;

/** What the server does by itself, again and again; it may come late, be cut short or run twice. */
export interface BackgroundTask {
  name: string;
  everyMs: number;
  run: (context: AppContext) => Promise<void>;
}

/** Every task, written out: one line each. */
export const backgroundTasks: readonly BackgroundTask[] = [
  { name: "close-and-mark", everyMs: 2 * SECOND_MS, run: closeAndMark },
  { name: "forget-old-traces", everyMs: HOUR_MS, run: forgetOldTraces },
];
