import argon2 from "argon2";
import { Semaphore } from "./semaphore.ts";

/** Least cost of argon2id recommended by OWASP (Password Storage Cheat Sheet, 2023): 19 MiB, two passes, one lane. */
export const ARGON2_COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

/** A class that signs in at nine o'clock must neither take all memory nor all cores from those who compose. */
const hashing = new Semaphore(2);

export function hashPassword(password: string): Promise<string> {
  return hashing.run(() => argon2.hash(password.normalize("NFC"), ARGON2_COST));
}

/** Whether the password is the hashed one; for no hash at all, says no after the same work. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const against = hash ?? (await nobodysHash());
  const right = await hashing.run(() => argon2.verify(against, password.normalize("NFC")));
  return right && hash !== undefined;
}

let nobody: Promise<string> | undefined;
function nobodysHash(): Promise<string> {
  return (nobody ??= hashPassword("nobody has this password"));
}
