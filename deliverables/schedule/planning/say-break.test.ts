import { expect, test } from "vitest";
import { PlanningSchema, type Planning } from "./schema.ts";
import { checkRule, type BoundRule } from "./check-rules.ts";
import { linesOf } from "./grid.ts";
import { sayBreak } from "./say-break.ts";

const planning: Planning = PlanningSchema.parse({
  id: "semaine",
  type: "schedule",
  mode: "planning",
  points: "1",
  posts: [
    { id: "M", hours: "6h-13h" },
    { id: "S", hours: "13h-22h30" },
    { id: "N", hours: "21h-5h", pause: "30min" },
    { id: "R", rest: "true" },
  ],
  days: ["Lundi", "Mardi", "Mercredi"],
  people: [
    { id: "lea", says: "Léa", hours: "14" },
    { id: "paul", says: "Paul" },
  ],
  constraints: [{ rule: "overlap" }],
  solution: { lea: ["M", "M", "R"], paul: ["R", "R", "R"] },
});

/** What is said of a planning that breaks a rule: a line for each person, a post for each day. */
function said(rule: Record<string, unknown>, lea: string, paul = "R R R"): string[] {
  const lines = linesOf(planning, (row, { column }) => [lea, paul][row]?.split(" ")[column] ?? "");
  const checks = checkRule(planning, lines, rule as unknown as BoundRule);
  return checks.flatMap(({ breaks }) => breaks.map(sayBreak));
}

test("a person at work on a day of leave, with its reason or without", () => {
  const off = { rule: "off", who: "lea", on: ["Mardi"] };
  expect(said({ ...off, because: "elle est en congé" }, "M M R")).toEqual([
    "Léa travaille le mardi alors qu’elle est en congé.",
  ]);
  expect(said({ ...off, because: "le mardi est son jour d’école" }, "M M R")).toEqual([
    "Léa travaille le mardi alors que le mardi est son jour d’école.",
  ]);
  expect(said(off, "M M R")).toEqual(["Léa travaille le mardi sans être disponible."]);
});

test("a rest that is too short, with its hours and its limit, past midnight too", () => {
  expect(said({ rule: "rest", limit: 11 }, "S M R")).toEqual([
    "Léa\u202f: repos de 7\u00a0h\u00a030 entre lundi 22\u00a0h\u00a030 et mardi 6\u00a0h, 11\u00a0h au moins.",
  ]);
  expect(said({ rule: "rest", limit: 11 }, "N M R")).toEqual([
    "Léa\u202f: repos de 1\u00a0h entre mardi 5\u00a0h et mardi 6\u00a0h, 11\u00a0h au moins.",
  ]);
});

test("a slot without enough people, or with too many", () => {
  expect(said({ rule: "cover", post: "M", at_least: 2, on: ["Lundi"], limit: 0 }, "M R R")).toEqual([
    "Il manque du monde le lundi\u202f: 1 personne au poste M, 2 au moins.",
  ]);
  expect(said({ rule: "cover", at_most: 1, on: ["Lundi"], limit: 0 }, "M R R", "S R R")).toEqual([
    "Il y a trop de monde le lundi\u202f: 2 personnes, 1 au plus.",
  ]);
});

test("a day and a contract, in hours", () => {
  expect(said({ rule: "daily", limit: 9 }, "S R R")).toEqual([
    "Léa travaille 9\u00a0h\u00a030 le lundi, 9\u00a0h au plus.",
  ]);
  expect(said({ rule: "contract" }, "M R R")).toEqual([
    "Léa travaille 7\u00a0h, moins que les 14\u00a0h de son contrat.",
  ]);
});
