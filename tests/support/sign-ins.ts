import type { AppContext } from "#app/config/context.server.ts";
import { findSignedIn, openSession } from "#app/accounts/sessions.server.ts";
import type { SignedInAccount } from "#app/accounts/signed-in-account.ts";

export const A_VISITOR = { address: "school", agent: "test" };

/** Signs an account in and gives the session's token and who is signed in. */
export async function aSignIn(
  context: AppContext,
  accountId: string,
): Promise<{ token: string; account: SignedInAccount }> {
  const token = await openSession(context, accountId, A_VISITOR);
  const account = await findSignedIn(context, token);
  if (!account) throw new Error(`the account ${accountId} is not there`);
  return { token, account };
}
