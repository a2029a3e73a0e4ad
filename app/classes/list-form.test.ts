import { expect, test } from "vitest";
import { readListForm } from "./list-form.server.ts";

const form = (fields: Record<string, string | File>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};
const names = async (fields: Record<string, string | File>) =>
  (await readListForm(form(fields))).list.candidates.map(({ displayName }) => displayName);

test("a chosen file replaces what was typed", async () => {
  const file = new File(["Nom;Prénom\nRoy;Ana"], "classe.csv");
  expect(await names({ list: "Inès Bertin", file })).toEqual(["Ana Roy"]);
  expect(await names({ list: "Inès Bertin", file: new File([], "") })).toEqual(["Inès Bertin"]);
});

test("a file saved in Windows' alphabet keeps its accents", async () => {
  // « Nom;Prénom\nLefèvre;Zoé » in Windows-1252: é is E9, è is E8.
  const bytes = new Uint8Array([...Buffer.from("Nom;Pr\xe9nom\nLef\xe8vre;Zo\xe9", "latin1")]);
  expect(await names({ file: new File([bytes], "classe.csv") })).toEqual(["Zoé Lefèvre"]);
});

test("only a text that was shown as it is can be confirmed", async () => {
  const confirmed = async (list: string, shown?: string) =>
    (await readListForm(form(shown === undefined ? { list } : { list, shown }))).confirmed;
  expect(await confirmed("Ana Roy\r\nBao Roy", "Ana Roy\nBao Roy")).toBe(true);
  expect(await confirmed("Ana Roy")).toBe(false);
  expect(await confirmed("Ana Roy\nCléo Roy", "Ana Roy")).toBe(false);
  expect(await confirmed("Ana", "Ana")).toBe(false);
});
