import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { tickUi } from "./editor.tsx";
import { tickReport } from "./report.ts";
import { TickStatementSchema } from "./schema.ts";

const statement = { label: "Lu et approuvé" };
const shown = (value: "oui" | "non" | null) =>
  renderToStaticMarkup(
    <tickUi.Editor
      id="accord"
      statement={statement}
      value={value}
      onChange={() => undefined}
      readOnly={false}
    />,
  );

test("the box is ticked where the answer says yes, and bears the field's id", () => {
  expect(shown("oui")).toContain("checked");
  expect(shown("non")).not.toContain("checked");
  expect(shown(null)).toContain('id="accord-field"');
});

test("a box that nobody touched is blank", () => {
  expect(tickUi.progress(statement, null)).toBe("blank");
  expect(tickUi.progress(statement, "non")).toBe("done");
});

test("the statement has no room for a key", () => {
  expect(TickStatementSchema.safeParse({ ...statement, expected: "oui" }).success).toBe(false);
});

test("the answer is told verbatim, with what was expected once the corrigé is published", () => {
  const figure = {
    name: "accord",
    label: "Lu et approuvé",
    state: "wrong" as const,
    typed: "non",
    read: "non",
    expected: "oui",
    path: null,
    ownPath: null,
    notes: [],
    mistakes: [],
    share: null,
  };
  const told = JSON.stringify(tickReport.tell({ statement, raw: "non", figures: [figure] }));
  expect(told).toContain('"verbatim":"non"');
  expect(told).toContain('"text":"oui"');
});
