import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { anEditor } from "#tests/support/an-editor.tsx";
import { choiceUi } from "./editor.tsx";

const options = [
  { id: "emprunt", text: "L’emprunt" },
  { id: "bail", text: "Le crédit-bail" },
];
const one = { label: "Financement", several: false, options, because: null };
const several = { ...one, several: true };
const reasoned = { ...one, because: "Pourquoi ?" };

test("one option is taken, and may be taken back", async () => {
  const { raw } = anEditor(choiceUi, { statement: one });
  expect(screen.getByRole("radiogroup", { name: "Financement" })).toBeDefined();
  await userEvent.click(screen.getByLabelText("Le crédit-bail"));
  expect(raw()).toBe("bail");
  await userEvent.click(screen.getByRole("button", { name: "Effacer mon choix" }));
  expect(choiceUi.progress(one, raw())).toBe("blank");
  expect(document.activeElement).toBe(screen.getByLabelText("L’emprunt"));
});

test("several options are kept in the order of the paper, whatever the order of the clicks", async () => {
  const { raw } = anEditor(choiceUi, { statement: several });
  await userEvent.click(screen.getByLabelText("Le crédit-bail"));
  await userEvent.click(screen.getByLabelText("L’emprunt"));
  expect(raw()).toEqual(["emprunt", "bail"]);
  await userEvent.click(screen.getByLabelText("L’emprunt"));
  expect(raw()).toEqual(["bail"]);
});

test("an option without its reason is not done", async () => {
  const { raw } = anEditor(choiceUi, { statement: reasoned });
  await userEvent.click(screen.getByLabelText("L’emprunt"));
  expect(choiceUi.progress(reasoned, raw())).toBe("partial");
  await userEvent.type(screen.getByLabelText(/^Pourquoi/), "Moins cher.");
  expect(raw()).toEqual({ options: "emprunt", because: "Moins cher." });
  expect(choiceUi.progress(reasoned, raw())).toBe("done");
});
