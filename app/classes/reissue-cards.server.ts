import { resetPassword } from "#app/accounts/reset-password.server.ts";
import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";
import type { AppContext } from "#app/config/context.server.ts";
import type { ClassRow } from "#app/db/classes.server.ts";
import type { LoginCard } from "./enter-candidates.server.ts";
import { listMembers } from "./list-members.server.ts";

/** A new password for each candidate of a class, or for one of them, on cards to hand out; earlier cards are void. */
export async function reissueCards(
  context: AppContext,
  by: SignedInAccount,
  target: ClassRow,
  onlyAccountId?: string,
): Promise<LoginCard[]> {
  const members = await listMembers(context.db, target.id);
  const chosen = members.filter(({ id }) => onlyAccountId === undefined || id === onlyAccountId);
  const cards = await Promise.all(
    chosen.map(async ({ id, displayName, login, group }) => {
      const password = await resetPassword(context, by, id);
      return password === undefined ? [] : [{ displayName, login, group, password }];
    }),
  );
  return cards.flat();
}
