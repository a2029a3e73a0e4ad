import { createFirstAdministratorLink } from "#app/accounts/first-administrator.server.ts";
import { migrate } from "#app/db/migrate.server.ts";
import { openDatabase } from "#app/db/open-database.server.ts";
import { folderStorage } from "#app/storage/folder-storage.server.ts";
import { seedDemo } from "#app/seed/seed-demo.server.ts";
import { tellDemo } from "#app/seed/tell-demo.server.ts";
import { backgroundTasks } from "./background-tasks.server.ts";
import { type Config, isHttps, readConfig } from "./config.server.ts";
import { type AppContext, getContext, setContext } from "./context.server.ts";
import { systemClock } from "./instant.ts";
import { say } from "./messages.fr.ts";
import { runBackgroundTasks } from "./run-background-tasks.server.ts";

export interface Started {
  config: Config;
  /** French sentences for the person who started the server. */
  report: string[];
}

/** Reads the settings, opens the database and brings it up to date; called once, before the first request. */
export async function start(environment: Readonly<Record<string, string | undefined>>): Promise<Started> {
  const config = readConfig(environment);
  const db = openDatabase(config.databaseUrl);
  const names = await migrate(db);
  const storage = folderStorage(config.storageFolder);
  const context = { db, storage, config, now: systemClock };
  setContext(context);
  const updated = names.length > 0 ? [say("migrations-run", { names: names.join(", ") })] : [];
  const report = [...updated, ...(await firstSteps(context))];
  stopTasks = runBackgroundTasks(context, backgroundTasks);
  return { config, report };
}

let stopTasks: (() => Promise<void>) | undefined;

/** Ends what runs by itself, then closes the database: without it, SQLite leaves its last writes beside the file. */
export async function stop(): Promise<void> {
  await stopTasks?.();
  await getContext().db.destroy();
}

/** What an empty database needs: the demonstration, or the way to the first administrator. */
async function firstSteps(context: AppContext): Promise<string[]> {
  if (context.config.stage === "development") return [];
  if (context.config.stage === "demo") {
    await seedDemo(context);
    return tellDemo(context);
  }
  const path = await createFirstAdministratorLink(context);
  return path === undefined ? [] : [say("first-administrator", { link: addressOf(context.config, path) })];
}

function addressOf(config: Config, path: string): string {
  return isHttps(config) ? `https://…${path}` : `http://${config.host}:${config.port}${path}`;
}
