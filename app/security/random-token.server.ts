import { randomBytes } from "node:crypto";

/** 256 bits of chance, as a text fit for a cookie or an address. */
export function randomToken(): string {
  return randomBytes(32).toString("base64url");
}
