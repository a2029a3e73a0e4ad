import fc from "fast-check";
import { expect, test } from "vitest";
import { NewPasswordSchema } from "#app/accounts/password-rules.ts";
import { initialPassword } from "./initial-password.ts";
import { PASSWORD_WORDS } from "./password-words.ts";

test("the list has enough different words, which no keyboard hinders", () => {
  expect(new Set(PASSWORD_WORDS).size).toBe(PASSWORD_WORDS.length);
  expect(PASSWORD_WORDS.length).toBeGreaterThanOrEqual(256);
  expect(PASSWORD_WORDS.filter((word) => !/^[a-z]{4,9}$/.test(word))).toEqual([]);
});

test("the first words and the least number", () => {
  expect(initialPassword(() => 0)).toBe("abeille-abeille-100");
});

test("every password that may be drawn is one that people may choose", () => {
  const chances = fc.infiniteStream(fc.double({ min: 0, max: 0.999999, noNaN: true }));
  fc.assert(
    fc.property(chances, (stream) => {
      const password = initialPassword((count) => Math.floor(stream.next().value * count));
      expect(password).toMatch(/^[a-z]{4,9}-[a-z]{4,9}-[1-9]\d\d$/);
      expect(NewPasswordSchema.safeParse(password).success).toBe(true);
    }),
  );
});
