import { uuidv7 } from "uuidv7";
import type { AppContext } from "#app/config/context.server.ts";
import { plusMs } from "#app/config/instant.ts";
import { hasAdministrator, insertAccount } from "#app/db/accounts.server.ts";
import { insertAuditEntry } from "#app/db/audit.server.ts";
import {
  deleteUnusedLinks,
  insertOneTimeLink,
  markLinkUsed,
  selectOptionalUsableLink,
} from "#app/db/one-time-links.server.ts";
import { insertSchool } from "#app/db/schools.server.ts";
import { writeTransaction } from "#app/db/write-transaction.server.ts";
import { keyedHash } from "#app/security/keyed-hash.server.ts";
import { hashPassword } from "#app/security/password-hash.server.ts";
import { randomToken } from "#app/security/random-token.server.ts";
import type { Installation } from "./installation-schema.ts";

const PURPOSE = "first-administrator";
const LINK_LIFETIME_MS = 24 * 3_600_000;

/** The path of a one-time page that makes the first administrator; undefined where there is one already. */
export async function createFirstAdministratorLink({
  db,
  now,
  config,
}: AppContext): Promise<string | undefined> {
  if (await hasAdministrator(db)) return undefined;
  const token = randomToken();
  await writeTransaction(db, async (trx) => {
    await deleteUnusedLinks(trx, PURPOSE);
    await insertOneTimeLink(trx, {
      id: uuidv7(),
      token_hash: keyedHash(config.secret, "link", token),
      purpose: PURPOSE,
      expires_at: plusMs(now(), LINK_LIFETIME_MS),
    });
  });
  return `/installation/${token}`;
}

export async function isInstallationOpen(context: AppContext, token: string): Promise<boolean> {
  return (await selectUsable(context, token)) !== undefined;
}

/** Makes the school and its first administrator; gives the account's id, or undefined where the link is used up. */
export async function install(
  context: AppContext,
  token: string,
  { school, zone, displayName, login, password }: Installation,
): Promise<string | undefined> {
  const link = await selectUsable(context, token);
  if (!link) return undefined;
  const [at, passwordHash] = [context.now(), await hashPassword(password)];
  const [schoolId, accountId] = [uuidv7(), uuidv7()];
  return writeTransaction(context.db, async (trx) => {
    if (!(await markLinkUsed(trx, link.id, at))) return undefined;
    await insertSchool(trx, { id: schoolId, name: school, zone });
    await insertAccount(trx, {
      id: accountId,
      school_id: schoolId,
      role: "administrator",
      login,
      display_name: displayName,
      password_hash: passwordHash,
      created_at: at,
    });
    await insertAuditEntry(trx, {
      at,
      by: accountId,
      action: "installation",
      subject: `account:${accountId}`,
    });
    return accountId;
  });
}

function selectUsable({ db, now, config }: AppContext, token: string) {
  const tokenHash = keyedHash(config.secret, "link", token);
  return selectOptionalUsableLink(db, { tokenHash, purpose: PURPOSE, now: now() });
}
