import { expect, test } from "vitest";
import { loginsOf } from "./logins.ts";

const firstLogins = (first: string, last: string, count: number) => {
  const logins = loginsOf({ first, last });
  return Array.from({ length: count }, () => logins.next().value);
};

test("the shortest login comes first, and grows only as it must", () => {
  expect(firstLogins("Inès", "Roy", 5)).toEqual(["ines.r", "ines.ro", "ines.roy", "ines.roy2", "ines.roy3"]);
});

test("a login has only letters that every keyboard types", () => {
  expect(firstLogins("Jean-Noël", "D'Œuvre", 2)).toEqual(["jeannoel.d", "jeannoel.do"]);
});

test("a name without a Latin letter still gets a login", () => {
  expect(firstLogins("李", "王", 2)).toEqual(["candidat.x", "candidat.x2"]);
});
