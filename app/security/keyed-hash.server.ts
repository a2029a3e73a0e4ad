import { createHmac } from "node:crypto";

/**
 * HMAC-SHA256 of a text under the installation's secret, in hex. A copy of the database alone then gives neither a
 * usable token nor the address of anybody. The purpose keeps two kinds of hashes apart.
 */
export function keyedHash(
  secret: string,
  purpose: "address" | "device" | "link" | "session",
  text: string,
): string {
  return createHmac("sha256", secret).update(`${purpose}:${text}`).digest("hex");
}
