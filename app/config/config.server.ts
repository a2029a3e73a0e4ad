import path from "node:path";
import { z } from "zod";
import { say } from "./messages.fr.ts";

/**
 * `development`: on a developer's machine. `demo`: the built product with the demonstration's accounts, which need no
 * password. `production`: real people.
 */
export type Stage = "development" | "demo" | "production";

export interface Config {
  stage: Stage;
  host: string;
  port: number;
  databaseUrl: string;
  /** Folder of the files that candidates hand in. */
  storageFolder: string;
  secret: string;
  /** Folders of case studies: the product's own, and the school's where `SCENARIOS_DIR` names one. */
  scenarioFolders: readonly string[];
  /** How many proxies stand in front; they speak HTTPS to the world. 0: plain HTTP, on this machine alone. */
  proxies: number;
}

/** Outside production nobody has a secret to keep; a fixed one lets sessions outlive a restart. */
const OPEN_SECRET = "no-secret-outside-of-production-0000";

const LOOPBACK = ["127.0.0.1", "::1", "localhost"];

const VariablesSchema = z.object({
  NODE_ENV: z.string().optional(),
  EPREUVE_DEMO: z.enum(["0", "1"], say("demo-unreadable")).default("0"),
  HOST: z.string().min(1, say("host-empty")).default("127.0.0.1"),
  PORT: integer(1, 65_535, say("port-unreadable")).default(3000),
  DATABASE_URL: z.string().min(1, say("database-empty")).default("data/epreuve.db"),
  STORAGE_DIR: z.string().min(1, say("storage-empty")).optional(),
  SCENARIOS_DIR: z.string().min(1, say("scenarios-empty")).optional(),
  EPREUVE_SECRET: z.string().min(32, say("secret-short")).optional(),
  EPREUVE_TRUST_PROXY: integer(0, 9, say("proxies-unreadable")).default(0),
});

function integer(least: number, most: number, message: string) {
  return z.coerce.number(message).int(message).min(least, message).max(most, message);
}

/** Reads the settings of the environment; a bad one throws an error whose message is one French sentence. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = VariablesSchema.safeParse(environment);
  if (!parsed.success) throw new Error(parsed.error.issues[0]?.message);
  const { EPREUVE_SECRET, EPREUVE_TRUST_PROXY, HOST, PORT, DATABASE_URL, STORAGE_DIR, SCENARIOS_DIR } =
    parsed.data;
  const stage = stageOf(parsed.data);
  if (stage === "production" && EPREUVE_SECRET === undefined) throw new Error(say("secret-missing"));
  if (EPREUVE_TRUST_PROXY === 0 && !LOOPBACK.includes(HOST)) throw new Error(say("host-needs-proxy"));
  return {
    stage,
    host: HOST,
    port: PORT,
    databaseUrl: DATABASE_URL,
    storageFolder: STORAGE_DIR ?? folderBeside(DATABASE_URL),
    scenarioFolders: SCENARIOS_DIR === undefined ? ["scenarios"] : ["scenarios", SCENARIOS_DIR],
    secret: EPREUVE_SECRET ?? OPEN_SECRET,
    proxies: EPREUVE_TRUST_PROXY,
  };
}

/** `data/epreuve.db` gives `data/epreuve-files`: each database has files of its own. */
function folderBeside(databaseUrl: string): string {
  if (/^postgres(?:ql)?:/.test(databaseUrl)) return path.join("data", "files");
  const { dir, name } = path.parse(databaseUrl);
  return path.join(dir, `${name}-files`);
}

function stageOf({ NODE_ENV, EPREUVE_DEMO }: { NODE_ENV?: string | undefined; EPREUVE_DEMO: string }): Stage {
  if (NODE_ENV !== "production") return "development";
  return EPREUVE_DEMO === "1" ? "demo" : "production";
}

/** Whether people reach the product by HTTPS: decides of Secure cookies and HSTS. */
export function isHttps(config: Config): boolean {
  return config.proxies > 0;
}
