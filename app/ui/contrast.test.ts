import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const STATES = ["juste", "report", "partiel", "faux", "vide", "verifier", "provisoire"];

type Pair = [ink: string, ground: string, least: number];

/** AAA (7) for text, AA (4,5) for the staff room's third ink, 3 for edges and shapes (WCAG 2.2, 1.4.3, 1.4.6, 1.4.11). */
const PAIRS: Pair[] = [
  ...["paper", "desk", "sunken"].flatMap((ground): Pair[] => [
    ["ink", ground, 7],
    ["ink-2", ground, 7],
    ["ink-3", ground, 4.5],
    ["accent", ground, 4.5],
    ["rule-strong", ground, 3],
  ]),
  ["accent", "paper", 7],
  ["on-accent", "accent", 7],
  ["on-accent", "accent-hover", 7],
  ["ink", "accent-tint", 7],
  ["ink-2", "accent-tint", 7],
  ["danger", "paper", 7],
  ["ink", "highlight", 7],
  ...STATES.flatMap((state): Pair[] => [
    [state, "paper", 3],
    [state, "desk", 3],
    [state, `${state}-tint`, 3],
    [`${state}-ink`, `${state}-tint`, 7],
    [`${state}-ink`, "paper", 7],
    ["ink", `${state}-tint`, 7],
  ]),
];

/** The colours declared in the rule that follows a selector; what it leaves out keeps the light value. */
function colours(selector: string): Map<string, string> {
  const start = css.indexOf(selector);
  expect(start, `${selector} is missing`).toBeGreaterThanOrEqual(0);
  const rule = css.slice(start, css.indexOf("}", start));
  return new Map(
    [...rule.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name = "", hex = ""]) => [name, hex]),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test("black on white has the greatest contrast there is", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});

test.each([":root {", '[data-theme="dark"] {', ':root:not([data-theme="light"]) {'])(
  "every pair of colours in %s is told apart well enough",
  (selector) => {
    const theme = colours(selector);
    const tooLow = PAIRS.filter(([ink, ground, least]) => {
      const [one, other] = [theme.get(ink), theme.get(ground)];
      if (!one || !other) throw new Error(`${ink} or ${ground} is missing`);
      return contrast(one, other) < least;
    });
    expect(tooLow).toEqual([]);
  },
);
