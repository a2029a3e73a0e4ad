import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { anEditor } from "#tests/support/an-editor.tsx";
import { dateUi } from "./editor.tsx";

const day = { label: "Seuil atteint le", delay: false };
const delay = { label: "Délai", delay: true };

test("a day is said in full under the field", async () => {
  const { raw } = anEditor(dateUi, { statement: day });
  await userEvent.type(screen.getByLabelText("Seuil atteint le"), "22/9/27");
  expect(screen.getByText("mercredi 22 septembre 2027")).toBeDefined();
  expect(raw()).toBe("22/9/27");
  expect(dateUi.progress(day, raw())).toBe("done");
});

test("a delay is said in days, and a doubtful one is asked about", async () => {
  const { raw } = anEditor(dateUi, { statement: delay });
  await userEvent.type(screen.getByLabelText("Délai"), "2 semaines");
  expect(screen.getByText("14\u00a0jours", { collapseWhitespace: false })).toBeDefined();
  await userEvent.clear(screen.getByLabelText("Délai"));
  await userEvent.type(screen.getByLabelText("Délai"), "1.234");
  await userEvent.click(screen.getByRole("button", { name: "1\u202f234\u00a0jours" }));
  expect(raw()).toBe("1\u202f234");
});

test.each([
  ["", "blank"],
  ["1er octobre 2026", "done"],
  ["30/02/2026", "partial"],
] as const)("%j counts as %s", (raw, progress) => {
  expect(dateUi.progress(day, raw)).toBe(progress);
});
