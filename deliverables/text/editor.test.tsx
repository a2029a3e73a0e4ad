import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { anEditor } from "#tests/support/an-editor.tsx";
import { textUi } from "./editor.tsx";

const statement = { label: "Votre avis à la gérante", lines: 5, words: 120, start: "" };
const note = { ...statement, start: "De :\nÀ :\nObjet :\n" };

test("words are counted as they are written, beside those expected", async () => {
  const { raw } = anEditor(textUi, { statement });
  await userEvent.type(screen.getByLabelText("Votre avis à la gérante"), "Je conseille d’ouvrir.");
  expect(screen.getByText("3 mots")).toBeDefined();
  expect(screen.getByText("Environ 120 mots attendus.")).toBeDefined();
  expect(raw()).toBe("Je conseille d’ouvrir.");
});

test("a heading already written is no answer", async () => {
  const { raw } = anEditor(textUi, { statement: note });
  expect(textUi.progress(note, note.start)).toBe("blank");
  await userEvent.type(screen.getByLabelText("Votre avis à la gérante"), "Madame,");
  expect(raw()).toBe("De :\nÀ :\nObjet :\nMadame,");
  expect(textUi.progress(note, raw())).toBe("done");
});
