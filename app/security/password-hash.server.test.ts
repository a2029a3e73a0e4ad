import { expect, test } from "vitest";
import { hashPassword, isPassword } from "./password-hash.server.ts";

test("a password is kept by argon2id, 19 MiB, two passes, one lane, with its own salt", async () => {
  const [first, second] = await Promise.all([
    hashPassword("chêne-plume-4821"),
    hashPassword("chêne-plume-4821"),
  ]);
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,(t=2,p=1|p=1,t=2)\$/);
  expect(first).not.toBe(second);
});

test("only the password opens", async () => {
  const hash = await hashPassword("chêne-plume-4821");
  expect(await isPassword("chêne-plume-4821", hash)).toBe(true);
  expect(await isPassword("chene-plume-4821", hash)).toBe(false);
  expect(await isPassword("nobody has this password", undefined)).toBe(false);
});

test("accents typed as one sign or as two are the same password", async () => {
  const hash = await hashPassword("ch\u00eane");
  expect(await isPassword("che\u0302ne", hash)).toBe(true);
});
