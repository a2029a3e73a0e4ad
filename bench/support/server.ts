import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** The built product, served on loopback with a database of its own. */
export interface BenchServer {
  origin: string;
  /** From the start of the process to its first answer. */
  startMs: number;
  stop(): Promise<void>;
}

const START_LIMIT_MS = 30_000;

/** A folder for a measure's database, and how to remove it. */
export function temporaryDatabase(): { url: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), "epreuve-bench-"));
  return {
    url: path.join(folder, "bench.db"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export async function startServer(databaseUrl: string, port: number): Promise<BenchServer> {
  const origin = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(process.execPath, ["server.js"], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      EPREUVE_DEMO: "1",
      DATABASE_URL: databaseUrl,
      HOST: "127.0.0.1",
      PORT: String(port),
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await untilAnswers(`${origin}/healthz`, child);
  return { origin, startMs: Math.round(performance.now() - started), stop: () => stop(child) };
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  const limit = performance.now() + START_LIMIT_MS;
  while (performance.now() < limit) {
    if (child.exitCode !== null) throw new Error(`the server ended with code ${child.exitCode}`);
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (isUp) return;
    await wait(20);
  }
  child.kill();
  throw new Error("the server did not answer in time");
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}
