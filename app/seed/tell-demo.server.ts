import { selectDemoAccountCards } from "#app/accounts/demo-accounts.server.ts";
import { say as sayOfAccounts } from "#app/accounts/messages.fr.ts";
import type { AppContext } from "#app/config/context.server.ts";
import { say } from "./messages.fr.ts";

/** Who can be tried in the demonstration, for the person who started it. */
export async function tellDemo(context: AppContext): Promise<string[]> {
  const cards = await selectDemoAccountCards(context);
  const lines = cards.map(({ displayName, role, hasExtraTime }) =>
    say("account", {
      name: displayName,
      does: sayOfAccounts(
        role === "candidate" && hasExtraTime ? "demo-candidate-extra-time" : `demo-${role}`,
      ),
    }),
  );
  return [say("accounts"), ...lines];
}
