import { expect, test } from "vitest";
import { readForm } from "./read-form.server.ts";

const aRequest = (body: string, type: string) =>
  new Request("http://epreuve.invalid/connexion", {
    method: "POST",
    headers: type === "" ? {} : { "Content-Type": type },
    body: new TextEncoder().encode(body),
  });

const FORM = "application/x-www-form-urlencoded";

test("the fields of a form are read as they were sent", async () => {
  const form = await readForm(aRequest("login=ines&password=ch%C3%AAne", FORM));
  expect(Object.fromEntries(form)).toEqual({ login: "ines", password: "chêne" });
});

test.each([
  ["JSON", "{}", "application/json"],
  ["a plain text", "login=ines", "text/plain"],
  ["nothing that says what it is", "login=ines", ""],
  ["parts without their boundary", "rien", "multipart/form-data; boundary=x"],
  ["a value with a NUL", "login=in%00es", FORM],
  ["a name with a NUL", "log%00in=ines", FORM],
])("%s is no form, and the visitor's doing", async (_, body, type) => {
  await expect(readForm(aRequest(body, type))).rejects.toMatchObject({ status: 400 });
});
