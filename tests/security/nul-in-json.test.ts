import { expect, test } from "vitest";
import { SignInSchema } from "#app/accounts/sign-in-form.ts";
import { DecisionSchema } from "#app/marking/decision-schema.ts";

/** Texts of JSON calls that go to the database as they are; those of forms are read by `readForm`. */
const decision = { answerId: "avis", criterion: "compare", points: 100, comment: null, reason: null };

test("a text without NUL is taken", () => {
  expect(SignInSchema.safeParse({ login: "ines", password: "chêne" }).success).toBe(true);
  expect(DecisionSchema.safeParse({ ...decision, comment: "Bien vu." }).success).toBe(true);
});

test.each([
  ["a login", SignInSchema, { login: "in\0es", password: "chêne" }],
  ["a comment", DecisionSchema, { ...decision, comment: "Bien\0vu." }],
  ["a reason", DecisionSchema, { ...decision, reason: "Bien\0vu." }],
])("a NUL in %s, which PostgreSQL would fail on, is refused before", (_, schema, value) => {
  expect(schema.safeParse(value).success).toBe(false);
});
