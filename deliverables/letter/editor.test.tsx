import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, expect, test } from "vitest";
import { anEditor } from "#tests/support/an-editor.tsx";
import { letterUi } from "./editor.tsx";
import type { LetterRaw, LetterStatement } from "./schema.ts";

/** The browser of these tests lays nothing out: every line stands at the origin. */
beforeAll(() => {
  const origin = { top: 0, bottom: 0, left: 0, right: 0, width: 0, height: 0 };
  Object.assign(Range.prototype, { getClientRects: () => [], getBoundingClientRect: () => origin });
});

const statement: LetterStatement = {
  label: "Votre courrier",
  kind: "courrier",
  printed: [],
  thread: [],
  words: 150,
};
const line = (text: string): LetterRaw["body"][number] => ({
  kind: "paragraph",
  runs: text === "" ? [] : [{ text, weight: "normal" }],
});

const richBody = () => screen.getByRole("textbox", { name: "Texte" });

test("a courrier has the frame of a real one, and what is typed in it is the answer", async () => {
  const { raw } = anEditor(letterUi, { statement });
  for (const name of ["Expéditeur", "Destinataire", "Lieu", "Date", "Objet", "Références", "Pièces jointes"])
    expect(screen.getByRole("textbox", { name })).toBeDefined();
  await userEvent.type(screen.getByLabelText("Objet"), "Relance");
  await userEvent.type(screen.getByLabelText("Signature"), "Inès");
  expect(raw()).toEqual({ fields: { subject: "Relance", signature: "Inès" }, body: [] });
});

test("formatted text comes back as it was", async () => {
  const value: LetterRaw = {
    fields: {},
    body: [{ kind: "list", marks: "bullets", items: [[{ text: "Former", weight: "bold" }]] }],
  };
  const { raw } = anEditor(letterUi, { statement, value });
  expect(richBody().querySelector("ul li strong")?.textContent).toBe("Former");
  expect(raw()).toBe(value);
});

test("a list is made of the line of the cursor, and its button is pressed", async () => {
  const { raw } = anEditor(letterUi, { statement, value: { fields: {}, body: [line("Former")] } });
  const button = screen.getByRole("button", { name: "Liste à puces" });
  act(() => button.click());
  expect(raw()?.body).toEqual([
    { kind: "list", marks: "bullets", items: [[{ text: "Former", weight: "normal" }]] },
  ]);
  expect(button.getAttribute("aria-pressed")).toBe("true");
  act(() => screen.getByRole("button", { name: "Annuler" }).click());
  expect(raw()?.body).toEqual([line("Former")]);
});

test("a list of one kind becomes one of the other, then lines again", async () => {
  const { raw } = anEditor(letterUi, { statement, value: { fields: {}, body: [line("Former")] } });
  act(() => screen.getByRole("button", { name: "Liste à puces" }).click());
  act(() => screen.getByRole("button", { name: "Liste numérotée" }).click());
  expect(raw()?.body[0]).toMatchObject({ kind: "list", marks: "numbers" });
  act(() => screen.getByRole("button", { name: "Liste numérotée" }).click());
  expect(raw()?.body).toEqual([line("Former")]);
});

test("a small table comes with its tools, and goes with its last row", async () => {
  const { raw } = anEditor(letterUi, { statement, value: { fields: {}, body: [line("Voici :")] } });
  act(() => screen.getByRole("button", { name: "Tableau" }).click());
  expect(raw()?.body[1]).toEqual({
    kind: "table",
    rows: [
      [[], [], []],
      [[], [], []],
      [[], [], []],
    ],
  });
  act(() => screen.getByRole("button", { name: "Ajouter une colonne" }).click());
  act(() => screen.getByRole("button", { name: "Ôter la ligne" }).click());
  expect(raw()?.body[1]).toMatchObject({ rows: [{ length: 4 }, { length: 4 }] });
  act(() => screen.getByRole("button", { name: "Ôter la ligne" }).click());
  act(() => screen.getByRole("button", { name: "Ôter la ligne" }).click());
  expect(raw()?.body.map(({ kind }) => kind)).not.toContain("table");
  expect(screen.queryByRole("button", { name: "Ôter la ligne" })).toBeNull();
});

test("a closed copy shows the letter and nothing to type in", () => {
  anEditor(letterUi, {
    statement,
    value: { fields: { subject: "Relance" }, body: [line("Madame,")] },
    readOnly: true,
  });
  expect(screen.getByText("Madame,")).toBeDefined();
  expect(screen.queryByRole("group", { name: "Mise en forme du texte" })).toBeNull();
  expect(screen.getByLabelText<HTMLInputElement>("Objet").readOnly).toBe(true);
});

test("a mail answers the message received, its sender printed", async () => {
  const mail: LetterStatement = {
    ...statement,
    kind: "mail",
    printed: [{ field: "sender", text: "assistante@fournil.example" }],
    thread: [
      { from: "Mme Lenoir", date: "9 mars 2026", subject: "Devis", body: "Bonjour,\n\nOù en est-on ?" },
    ],
  };
  anEditor(letterUi, { statement: mail });
  expect(screen.getByRole("region", { name: "Message reçu" }).textContent).toContain("Où en est-on ?");
  expect(screen.getByText("assistante@fournil.example")).toBeDefined();
  expect(screen.queryByRole("textbox", { name: "De" })).toBeNull();
  expect(screen.getByRole("textbox", { name: "Copie" })).toBeDefined();
});

test("words of the body are counted beside those expected", async () => {
  anEditor(letterUi, {
    statement,
    value: { fields: { subject: "Relance" }, body: [line("Je vous relance.")] },
  });
  expect(screen.getByText("3 mots")).toBeDefined();
  expect(screen.getByText("Environ 150 mots attendus.")).toBeDefined();
});

test.each([
  ["nothing", null, "blank"],
  ["spaces", { fields: { subject: " " }, body: [line(" ")] }, "blank"],
  ["a frame without a text", { fields: { subject: "Relance" }, body: [] }, "partial"],
  ["a text", { fields: {}, body: [line("Madame,")] }, "done"],
] as const)("%s is %s", (_, raw, progress) => {
  expect(letterUi.progress(statement, raw as LetterRaw | null)).toBe(progress);
});
