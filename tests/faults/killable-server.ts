import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A server that a test may kill in the middle of its work, and start again on the same database. */
export interface KillableServer {
  origin: string;
  start(): Promise<void>;
  /** No warning, no last word: as a power cut does to a process. */
  kill(): Promise<void>;
}

export async function aKillableServer(databaseUrl: string): Promise<KillableServer> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  return {
    origin,
    async start() {
      const env = { ...process.env, DATABASE_URL: databaseUrl, PORT: String(port), HOST: "127.0.0.1" };
      child = spawn(process.execPath, ["--import", "tsx", "tests/faults/api-server.ts"], {
        env: { ...env, NODE_ENV: "development" },
        stdio: ["ignore", "ignore", "inherit"],
      });
      while (!(await isUp(origin))) await wait(50);
    },
    async kill() {
      if (child === null) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
      child = null;
    },
  };
}

const isUp = (origin: string) =>
  fetch(`${origin}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("no port was given");
  return address.port;
}
