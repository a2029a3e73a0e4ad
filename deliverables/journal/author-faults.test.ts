import { describe, expect, test } from "vitest";
import { AUTHOR_MESSAGES } from "#app/content/author-messages.ts";
import { compileScenario } from "#grading/compile-scenario.ts";
import { referenceDraw } from "#grading/draw.ts";
import { renderMessage } from "#grading/language/render-message.ts";
import { selfTest } from "#grading/self-test.ts";
import type { Problem } from "#schemas/problem.ts";
import { readFolder, taskMdx } from "#tests/support/a-folder.ts";
import { registry } from "../registry.ts";

const LINES = `    lines:
      - {account: "411", debit: "1200"}
      - {account: "707", credit: "1000"}
      - {account: "44571", credit: "200"}
`;
const journal = (entry: string, head = "points: 4") =>
  `type: journal\nlabel: Facture\n${head}\nentries:\n  - says: Vente\n${entry}`;

/** What the check says of a task with that answer, each fault with the line of its file. */
function faultsOf(answer: string): { text: string; line: number }[] {
  const { source, problems } = readFolder({ "tasks/t1.mdx": taskMdx({ answer }) });
  if (!source) return problems.map(told);
  const compiled = compileScenario(source, { registry, lookup: () => null });
  const found = [...compiled.problems];
  if (compiled.scenario) selfTest(compiled.scenario, [referenceDraw()], (problem) => found.push(problem));
  return found.map(told);
}

const told = (problem: Problem) => ({ text: renderMessage(AUTHOR_MESSAGES, problem), line: problem.at.line });
const only = (answer: string) => {
  const [first, ...others] = faultsOf(answer);
  expect(others).toEqual([]);
  return first;
};

describe("la vérification d'un journal", () => {
  test("ne dit rien d'une écriture juste", () => {
    expect(faultsOf(journal(LINES))).toEqual([]);
  });

  test("dit l'écriture qui ne s'équilibre pas, avec ses deux totaux, à sa première ligne", () => {
    const fault = only(journal(LINES.replace("1000", "1001")));
    expect(fault?.text).toMatch(
      /«\sVente\s» ne s’équilibre pas.*1\s200,00\s€ au débit, 1\s201,00\s€ au crédit/,
    );
    expect(fault?.line).toBe(12);
  });

  test("trouve le centime que les arrondis font perdre", () => {
    const thirds = `    lines:
      - {account: "6257", debit: "=100/3"}
      - {account: "44566", debit: "=200/3"}
      - {account: "512", credit: "=100"}
`;
    expect(faultsOf(journal(thirds))).toEqual([]);
    const loses = thirds.replace("=200/3", "=100/3").replace('=100"}', '=200/3"}');
    expect(only(journal(loses))?.text).toMatch(/66,66\s€ au débit, 66,67\s€ au crédit/);
  });

  test("renvoie d'un compte de 2014 à celui de 2025, et l'inverse", () => {
    const disposal = LINES.replace("707", "775");
    const fault = only(journal(disposal));
    expect(fault?.text).toMatch(/Le compte 775 n’existe pas dans le plan comptable de 2025\s: écrivez 757/);
    expect(fault?.line).toBe(13);
    expect(faultsOf(journal(disposal, "points: 4\nplan: 2014"))).toEqual([]);
    expect(only(journal(LINES.replace("707", "757"), "points: 4\nplan: 2014"))?.text).toMatch(/écrivez 775/);
  });

  test("refuse un compte en lettres, ou inconnu", () => {
    expect(only(journal(LINES.replace("707", "Ventes")))?.text).toMatch(/«\sVentes\s» n’est pas un numéro/);
    expect(only(journal(LINES.replace("707", "907")))?.text).toMatch(/907 n’est sous aucun compte/);
  });

  test("refuse une ligne sans montant, ou avec un montant de chaque côté", () => {
    const [fault] = faultsOf(journal(LINES.replace(', credit: "200"', "")));
    expect(fault?.text).toMatch(/au débit ou au crédit/);
    expect(faultsOf(journal(LINES.replace('credit: "200"', 'credit: "200", debit: "200"')))[0]).toEqual(
      fault,
    );
  });

  test("compte les points des lignes, et ceux qui ne servent pas", () => {
    const marked = LINES.replace('"1200"', '"1200", points: 1').replace('"1000"', '"1000", points: 1');
    expect(only(journal(marked))?.text).toMatch(/lignes ont leurs points et d’autres non/);
    expect(only(journal(marked.replace('"200"', '"200", points: 1')))?.text).toMatch(
      /lignes font 3 points.* 4/,
    );
    expect(faultsOf(journal(marked.replace('"200"', '"200", points: 2')))).toEqual([]);
    expect(only(journal(`    points: 4\n${LINES}`))?.text).toMatch(
      /ne comptent pas\s: le partage est par ligne/,
    );
    expect(only(journal(LINES, "points: 4\nmarks: {by: entry}\nkeeps: {side: 1}"))?.text).toMatch(
      /«\skeeps\s»/,
    );
  });
});
