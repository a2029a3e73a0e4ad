import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, onTestFinished, test, vi } from "vitest";
import { FileDeskContext, type FileDesk, type WaitingFile } from "#deliverables/file-desk.ts";
import { labelId } from "#deliverables/define-deliverable-ui.ts";
import { anEditor } from "#tests/support/an-editor.tsx";
import type { UploadedFile } from "#schemas/uploaded-file.ts";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { fileUi } from "./editor.tsx";
import type { FileRaw, FileStatement } from "./schema.ts";
import { movedFile, withFile } from "./with-file.ts";

const statement: FileStatement = { label: "Votre classeur", kinds: ["xlsx", "ods"], atMost: 3 };
const aFile = (name: string): UploadedFile => ({
  id: `id-${name}`,
  hash: "a".repeat(64),
  name,
  size: 24_300,
  kind: "xlsx",
});
const [a, b, c] = [aFile("a.xlsx"), aFile("b.xlsx"), aFile("c.xlsx")];

/** The field on a page that carries files; gives what the page was asked and how the answer stands. */
function aPage({
  value = null,
  ...given
}: { value?: FileRaw | null; waiting?: WaitingFile[]; offline?: boolean } = {}) {
  let raw = value;
  const desk = {
    waiting: [],
    offline: false,
    add: vi.fn<FileDesk["add"]>(),
    drop: vi.fn<FileDesk["drop"]>(),
    ...given,
  };
  function Page() {
    const [now, setNow] = useState(value);
    const { Editor } = fileUi;
    return (
      <FileDeskContext.Provider value={desk}>
        <h3 id={labelId("rep")}>Votre classeur</h3>
        <Editor
          id="rep"
          statement={statement}
          value={now}
          readOnly={false}
          onChange={(next) => {
            raw = next;
            setNow(next);
          }}
        />
      </FileDeskContext.Provider>
    );
  }
  render(<Page />);
  onTestFinished(cleanup);
  return { desk, raw: () => raw };
}

const field = () => screen.getByLabelText<HTMLInputElement>("Votre classeur Choisir des fichiers");
const aWaitingFile = (change: Partial<WaitingFile> = {}): WaitingFile => ({
  id: "w1",
  answerId: "rep",
  name: "d.xlsx",
  size: 2_000_000,
  replaces: null,
  sent: null,
  refusal: null,
  ...change,
});

test("files are chosen and handed to the page, which carries them", async () => {
  const { desk } = aPage();
  expect(
    screen.getByText(
      /Classeur Excel \(.xlsx\), Classeur Calc \(.ods\)\. Au plus 3 fichiers, 10\sMo chacun\./,
    ),
  ).toBeDefined();
  expect(field().accept).toBe(".xlsx,.ods");
  const chosen = [new File(["x"], "a.xlsx"), new File(["y"], "b.ods")];
  await userEvent.upload(field(), chosen);
  expect(desk.add).toHaveBeenCalledWith("rep", chosen, null);
});

test("what the server would refuse is told at once, and the rest is sent", async () => {
  const { desk } = aPage({ value: { files: [a] } });
  const [good, other] = [new File(["x"], "c.xlsx"), new File(["x"], "d.xlsx")];
  const large = Object.defineProperty(new File(["x"], "film.xlsx"), "size", { value: 11 * 1024 * 1024 });
  await userEvent.upload(field(), [
    new File([], "vide.xlsx"),
    large,
    good,
    other,
    new File(["y"], "trop.xlsx"),
  ]);
  expect(desk.add).toHaveBeenCalledWith("rep", [good, other], null);
  const told = screen.getAllByRole("alert").map(({ textContent }) => textContent);
  expect(told).toHaveLength(3);
  expect(told[0]).toMatch(/vide.xlsx\s» est vide/);
  expect(told[1]).toMatch(/film.xlsx\s» dépasse 10\sMo/);
  expect(told[2]).toMatch(/trop.xlsx\s» est de trop/);
});

test("an answer that is full takes no more: one is replaced, moved or taken out", async () => {
  const { desk, raw } = aPage({ value: { files: [a, b, c] } });
  expect(screen.queryByLabelText(/Choisir/)).toBeNull();
  expect(screen.getByText(/Vos 3 fichiers sont choisis/)).toBeDefined();
  const other = new File(["x"], "b2.xlsx");
  await userEvent.upload(screen.getByLabelText(/Remplacer «\sb\.xlsx\s»/), other);
  expect(desk.add).toHaveBeenCalledWith("rep", [other], b.id);
  await userEvent.click(screen.getByRole("button", { name: frenchSpaces("Monter « b.xlsx »") }));
  expect(raw()).toEqual({ files: [b, a, c] });
  await userEvent.click(screen.getByRole("button", { name: frenchSpaces("Retirer « a.xlsx »") }));
  expect(raw()).toEqual({ files: [b, c] });
  expect(screen.getByRole("status").textContent).toBe(frenchSpaces("« a.xlsx » est retiré."));
});

test("a file on its way tells how far it is, or that it waits for the network", () => {
  aPage({ waiting: [aWaitingFile({ sent: 500_000 })] });
  expect(
    screen.getByRole("progressbar", { name: frenchSpaces("Envoi de « d.xlsx »") }).getAttribute("value"),
  ).toBe("25");
  cleanup();
  aPage({ waiting: [aWaitingFile()], offline: true });
  expect(screen.getByText("En attente du réseau")).toBeDefined();
});

test("a file that the server refused says why, and is taken away", async () => {
  const { desk } = aPage({ waiting: [aWaitingFile({ refusal: "« d.xlsx » contient des macros." })] });
  expect(screen.getByRole("alert").textContent).toBe("« d.xlsx » contient des macros.");
  await userEvent.click(screen.getByRole("button", { name: frenchSpaces("Retirer « d.xlsx »") }));
  expect(desk.drop).toHaveBeenCalledWith("w1");
});

test("files of another answer wait elsewhere", () => {
  aPage({ waiting: [aWaitingFile({ answerId: "autre" })] });
  expect(screen.queryByRole("list")).toBeNull();
});

test("after the close the files are read, not changed", () => {
  anEditor(fileUi, { statement, value: { files: [a, b] }, readOnly: true });
  expect(within(screen.getByRole("list")).getAllByText("Envoyé")).toHaveLength(2);
  expect(screen.queryByRole("button")).toBeNull();
  cleanup();
  anEditor(fileUi, { statement, readOnly: true });
  expect(screen.getByText("Aucun fichier déposé.")).toBeDefined();
});

test("an answer is done once the server has a file, and to be settled with too many", () => {
  expect(fileUi.progress(statement, null)).toBe("blank");
  expect(fileUi.progress(statement, { files: [] })).toBe("blank");
  expect(fileUi.progress(statement, { files: [a] })).toBe("done");
  expect(fileUi.progress({ ...statement, atMost: 1 }, { files: [a, b] })).toBe("partial");
});

test("a received file comes after all, or in the place of the one that it replaces; twice, it changes nothing", () => {
  expect(withFile(null, a, null)).toEqual({ files: [a] });
  expect(withFile({ files: [a, b] }, c, a.id)).toEqual({ files: [c, b] });
  expect(withFile({ files: [b] }, c, a.id)).toEqual({ files: [b, c] });
  const there = { files: [a, b] };
  expect(withFile(there, a, b.id)).toBe(there);
  expect(movedFile([a, b, c], 2, 0)).toEqual([c, a, b]);
});
