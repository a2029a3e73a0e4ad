import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accountsOf, parsePlanComptable, type PlanComptable } from "#schemas/plan-comptable.ts";

const text = readFileSync("scenarios/_reference/plan-comptable-general.yaml", "utf8");

function thePlan(yaml = text): PlanComptable {
  const reading = parsePlanComptable(yaml);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 1));
  return reading.value;
}

const codesOf = (yaml: string) => {
  const reading = parsePlanComptable(yaml);
  return reading.ok ? [] : reading.problems.map(({ code }) => code);
};

describe("le plan de comptes", () => {
  const { accounts, equivalences, plans } = thePlan();
  const label = (plan: "2014" | "2025", number: string) =>
    accountsOf(accounts, plan).find((account) => account.number === number)?.label;

  test("a plus de 300 comptes dans chacune de ses deux versions, des classes 1 à 7", () => {
    for (const { id } of plans) {
      const numbers = accountsOf(accounts, id).map(({ number }) => number);
      expect(numbers.length).toBeGreaterThan(300);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect([...new Set(numbers.map((number) => number[0]))].sort().join("")).toBe("1234567");
    }
  });

  test("a le compte à deux chiffres de chacun de ses comptes", () => {
    for (const { id } of plans) {
      const numbers = new Set(accountsOf(accounts, id).map(({ number }) => number));
      expect([...numbers].filter((number) => !numbers.has(number.slice(0, 2)))).toEqual([]);
    }
  });

  test("donne aux cessions d’immobilisations leurs comptes d’avant et d’après 2025", () => {
    expect(label("2014", "675")).toBe("Valeurs comptables des éléments d’actif cédés");
    expect(label("2014", "657")).toBeUndefined();
    expect(label("2025", "675")).toBeUndefined();
    expect(label("2025", "657")).toBe(
      "Valeurs comptables des immobilisations incorporelles et corporelles cédées",
    );
    expect(equivalences.find(({ from }) => from === "775")?.to).toEqual(["757"]);
  });

  test("garde les comptes de tous les jours dans les deux versions", () => {
    const everyday = [
      "101",
      "401",
      "411",
      "421",
      "431",
      "44551",
      "44566",
      "44571",
      "512",
      "53",
      "607",
      "707",
    ];
    for (const number of everyday) expect(label("2014", number)).toBe(label("2025", number));
  });

  test("refuse un compte répété, une équivalence vers un compte inconnu ou encore en vigueur, un fait sans source", () => {
    const first = '{number: "101", label: "Capital"}';
    expect(codesOf(text.replace(first, `${first}\n  - ${first}`))).toContain("code-repeated");
    expect(codesOf(text.replace('to: ["757"]', 'to: ["759"]'))).toEqual(["unknown-account"]);
    expect(codesOf(text.replace('from: "775"', 'from: "707"'))).toEqual(["unknown-account"]);
    expect(codesOf(text.replace(", source: crcf-2022-06}", "}"))).toEqual(["fact-without-source"]);
  });
});

/** What page and grader read: the same accounts, without what only the file tells. */
function generated({ plans, accounts, equivalences }: PlanComptable): string {
  const rows = (items: readonly unknown[]) => items.map((item) => `  ${JSON.stringify(item)},\n`).join("");
  return `// Made from scenarios/_reference/plan-comptable-general.yaml by plan-comptable.test.ts. Do not edit.

/** The versions of the plan de comptes, each with its first day. */
export const PLANS: readonly (readonly [id: "2014" | "2025", from: string])[] = [
${rows(plans.map(({ id, from }) => [id, from]))}];

/** Number, label, and the only version where it stands so. */
export const ACCOUNTS: readonly (readonly [number: string, label: string, plan?: "2014" | "2025"])[] = [
${rows(accounts.map(({ number, label, plan }) => (plan ? [number, label, plan] : [number, label])))}];

/** An account of 2014 that is no longer there, and those of 2025 in its place. */
export const EQUIVALENCES: readonly (readonly [from: string, to: readonly string[]])[] = [
${rows(equivalences.map(({ from, to }) => [from, to]))}];
`;
}

test("the module that page and grader read is made from the file", async () => {
  await expect(generated(thePlan())).toMatchFileSnapshot("./plan-comptable.gen.ts");
});
