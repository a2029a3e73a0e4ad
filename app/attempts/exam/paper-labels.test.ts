import { expect, test } from "vitest";
import { documentNumber, partName, taskNumber } from "./paper-labels.ts";

const task = (title: string) => ({ id: "t", title, html: "", points: null, documents: [], answers: [] });

test.each([
  ["1.2 Seuil de rentabilité", "1.2", "Seuil de rentabilité"],
  ["3. Note à la gérante", "3", "Note à la gérante"],
  ["Note à la gérante", "5", "Note à la gérante"],
])("the question %j is number %s", (title, number, words) => {
  expect(taskNumber(task(title), 4)).toEqual({ number, words });
});

test("a dossier is called by its first words", () => {
  const part = (title: string) => ({ id: "d1", title, points: null, tasks: [] });
  expect(partName(part("Dossier 1 – Rentabilité du projet"))).toEqual({
    name: "Dossier 1",
    words: "Rentabilité du projet",
  });
  expect(partName(part("Mission"))).toEqual({ name: "Mission", words: "" });
});

test("an annexe has the number or the letter of its title", () => {
  const document = (title: string, letter: string | null = null) => ({ title, letter });
  expect(documentNumber(document("Annexe 12 – Bilan"))).toBe("12");
  expect(documentNumber(document("Annexe A – Le traitement"))).toBe("A");
  expect(documentNumber(document("Le contexte"))).toBe("");
  expect(documentNumber(document("État de rapprochement", "B"))).toBe("B");
});
