import { expect, it } from "vitest";
import { renderMessage } from "./render-message.ts";

const catalogue = {
  late: "{count} copies en retard !",
  gap: ({ points }: Readonly<Record<string, string | number>>) => `Il manque ${points} points : vérifiez.`,
};

it("a text has its holes filled and its spaces set", () => {
  expect(renderMessage(catalogue, { code: "late", params: { count: 2 } })).toBe("2 copies en retard\u202f!");
});

it("a function words its own figures", () => {
  const said = renderMessage(catalogue, { code: "gap", params: { points: "1,5" } });
  expect(said).toBe("Il manque 1,5 points\u202f: vérifiez.");
});

it("a figure is put in as it is, even where it looks like a hole or a pattern", () => {
  const params = { count: "$& {count}" };
  expect(renderMessage(catalogue, { code: "late", params })).toBe("$& {count} copies en retard\u202f!");
});

it.each(["unknown", "toString", "__proto__"])(
  "the code %j, which nobody wrote, is a fault that names it",
  (code) => {
    expect(() => renderMessage(catalogue, { code })).toThrow(`no message for the code "${code}"`);
  },
);

it("a missing figure is a fault that names it", () => {
  expect(() => renderMessage(catalogue, { code: "late" })).toThrow('message "late" needs the figure "count"');
});
