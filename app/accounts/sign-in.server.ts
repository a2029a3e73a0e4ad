import { uuidv7 } from "uuidv7";
import type { AppContext } from "#app/config/context.server.ts";
import {
  type AccountRow,
  selectOptionalAccount,
  selectOptionalAccountByLogin,
} from "#app/db/accounts.server.ts";
import { insertSignInFailure } from "#app/db/sign-in-failures.server.ts";
import { isPassword } from "#app/security/password-hash.server.ts";
import { foldLogin } from "./login.ts";
import { openSession, sessionHash, type Visitor } from "./sessions.server.ts";
import { signInWaitMs, sourceOf } from "./sign-in-delay.server.ts";

export interface Credentials {
  login: string;
  password: string;
  /** The token that the browser still holds, of a session that ended or goes on. */
  heldToken: string | undefined;
}

export type SignInResult =
  | { outcome: "signed-in"; token: string; account: AccountRow }
  | { outcome: "wrong" }
  | { outcome: "wait"; seconds: number };

/** Signs in with a login and a password; says the same, as slowly, for an unknown login and a wrong password. */
export async function signIn(
  context: AppContext,
  { login, password, heldToken }: Credentials,
  visitor: Visitor,
): Promise<SignInResult> {
  const { db, now, config } = context;
  const folded = foldLogin(login);
  const account = await selectOptionalAccountByLogin(db, folded);
  const source = await sourceOf(db, {
    accountId: account?.id,
    heldTokenHash: heldToken === undefined ? undefined : sessionHash(config.secret, heldToken),
    address: visitor.address,
  });
  const waitMs = await signInWaitMs(db, { login: folded, source, address: visitor.address, now: now() });
  if (waitMs > 0) return { outcome: "wait", seconds: Math.ceil(waitMs / 1000) };

  const right = await isPassword(password, account?.password_hash);
  if (right && account)
    return { outcome: "signed-in", token: await openSession(context, account.id, visitor), account };
  await insertSignInFailure(db, { id: uuidv7(), login: folded, address: source.key, at: now() });
  return { outcome: "wrong" };
}

/** Opens a demonstration account without a password; undefined for any other account, and in production. */
export async function signInDemo(
  context: AppContext,
  accountId: string,
  visitor: Visitor,
): Promise<{ token: string; account: AccountRow } | undefined> {
  if (context.config.stage === "production") return undefined;
  const account = await selectOptionalAccount(context.db, accountId);
  if (account?.demo !== 1) return undefined;
  return { token: await openSession(context, account.id, visitor), account };
}
