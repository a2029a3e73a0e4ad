import type { AppContext } from "#app/config/context.server.ts";
import { type AccountRow, selectDemoAccounts } from "#app/db/accounts.server.ts";
import type { Role } from "./signed-in-account.ts";

export interface DemoAccountCard {
  id: string;
  displayName: string;
  role: Role;
  hasExtraTime: boolean;
}

/** What the sign-in page offers of the demonstration: nothing in production. A class has many candidates; two are enough. */
export async function selectDemoAccountCards({ db, config }: AppContext): Promise<DemoAccountCard[]> {
  if (config.stage === "production") return [];
  const cards = (await selectDemoAccounts(db)).map(toCard);
  const candidates = cards.filter(({ role }) => role === "candidate");
  const shown = [
    candidates.find(({ hasExtraTime }) => !hasExtraTime),
    candidates.find(({ hasExtraTime }) => hasExtraTime),
  ];
  const staff = cards.filter(({ role }) => role !== "candidate");
  return [...shown.filter((card) => card !== undefined), ...staff];
}

function toCard({ id, display_name, role, extra_time_percent }: AccountRow): DemoAccountCard {
  return { id, displayName: display_name, role, hasExtraTime: extra_time_percent > 0 };
}
