import { createEvent, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { frenchSpaces } from "#grading/language/french-typography.ts";
import { anEditor } from "#tests/support/an-editor.tsx";
import { orderingUi } from "./editor.tsx";
import { OrderingStatementSchema } from "./schema.ts";

const statement = {
  label: "Remettez les étapes dans l’ordre.",
  someUnused: false,
  items: [
    { id: "tri", text: "Trier" },
    { id: "besoin", text: "Définir" },
    { id: "annonce", text: "Diffuser" },
  ],
};
const placed = (...order: string[]) => ({ statement, value: { order } });
const button = (name: string) => screen.getByRole("button", { name: frenchSpaces(name) });
const shown = () =>
  within(screen.getByRole("list", { name: "Votre ordre" }))
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);

test("steps are placed one by one; the keyboard goes on to the next one to place", async () => {
  const { raw } = anEditor(orderingUi, { statement });
  await userEvent.click(button("Placer « Trier »"));
  expect(document.activeElement).toBe(button("Placer « Définir »"));
  await userEvent.keyboard("{Enter}");
  expect(raw()).toEqual({ order: ["tri", "besoin"] });
  expect(screen.getByText("2 étapes placées sur 3")).toBeDefined();
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(button("Monter « Diffuser »"));
});

test("a step moves up and down by its buttons, keeps the keyboard, and says where it stands", async () => {
  const { raw } = anEditor(orderingUi, placed("tri", "besoin", "annonce"));
  button("Monter « Définir »").focus();
  await userEvent.keyboard("{Enter}");
  expect(raw()).toEqual({ order: ["besoin", "tri", "annonce"] });
  expect(screen.getByRole("status").textContent).toBe(frenchSpaces("« Définir » : rang 1 sur 3."));
  expect(document.activeElement).toBe(button("Monter « Définir »"));
  expect(shown()).toEqual(["1Définir", "2Trier", "3Diffuser"]);
  await userEvent.click(button("Descendre « Trier »"));
  expect(raw()).toEqual({ order: ["besoin", "annonce", "tri"] });
});

test("at the ends a button does nothing, and stays in reach of the keyboard", async () => {
  const { raw } = anEditor(orderingUi, placed("tri", "besoin"));
  await userEvent.click(button("Monter « Trier »"));
  await userEvent.click(button("Descendre « Définir »"));
  expect(raw()).toEqual({ order: ["tri", "besoin"] });
  expect(button("Monter « Trier »").getAttribute("aria-disabled")).toBe("true");
});

test("a step that is taken out can be placed again", async () => {
  const { raw } = anEditor(orderingUi, placed("tri", "besoin"));
  await userEvent.click(button("Retirer « Trier »"));
  expect(raw()).toEqual({ order: ["besoin"] });
  expect(screen.getByRole("status").textContent).toBe(frenchSpaces("« Trier » : retirée de votre ordre."));
  expect(document.activeElement).toBe(button("Placer « Trier »"));
});

test("a mouse drags a step onto another one, and nothing else falls into the list", () => {
  const { raw } = anEditor(orderingUi, placed("tri", "besoin", "annonce"));
  const [first, , third] = screen.getAllByRole("listitem");
  if (!first || !third) throw new Error("three steps are placed");
  const carried = aDataTransfer();
  fireEvent(third, dragEvent("dragStart", third, carried));
  fireEvent(first, dragEvent("dragOver", first, carried));
  expect(first.getAttribute("data-over")).toBe("true");
  fireEvent(first, dragEvent("drop", first, carried));
  expect(raw()).toEqual({ order: ["annonce", "tri", "besoin"] });
  const foreign = aDataTransfer();
  foreign.setData("text/plain", "besoin");
  fireEvent(first, dragEvent("drop", first, foreign));
  expect(raw()).toEqual({ order: ["annonce", "tri", "besoin"] });
});

test("it is done once every step is placed; where some are of no use, once there is an order", () => {
  expect(orderingUi.progress(statement, null)).toBe("blank");
  expect(orderingUi.progress(statement, { order: ["tri", "besoin"] })).toBe("partial");
  expect(orderingUi.progress(statement, { order: ["tri", "besoin", "annonce"] })).toBe("done");
  expect(orderingUi.progress({ ...statement, someUnused: true }, { order: ["tri", "besoin"] })).toBe("done");
});

test("after the close, the order is read and not changed", () => {
  anEditor(orderingUi, { ...placed("tri", "besoin"), readOnly: true });
  expect(screen.queryByRole("button")).toBeNull();
  expect(shown()).toEqual(["1Trier", "2Définir"]);
});

test("the statement has no room for a key", () => {
  expect(OrderingStatementSchema.safeParse(statement).success).toBe(true);
  expect(OrderingStatementSchema.safeParse({ ...statement, expected: [] }).success).toBe(false);
});

/** What a browser hands from the start of a drag to its end; the test's document has none. */
function aDataTransfer() {
  const data = new Map<string, string>();
  return {
    get types() {
      return [...data.keys()];
    },
    setData: (kind: string, text: string) => void data.set(kind.toLowerCase(), text),
    getData: (kind: string) => data.get(kind.toLowerCase()) ?? "",
  };
}

function dragEvent(
  name: "dragStart" | "dragOver" | "drop",
  on: Element,
  dataTransfer: ReturnType<typeof aDataTransfer>,
) {
  return createEvent[name](on, { dataTransfer });
}
