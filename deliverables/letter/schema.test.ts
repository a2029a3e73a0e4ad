import { expect, test } from "vitest";
import { compileSketch } from "#tests/support/a-scenario.ts";
import { letter } from "./grade.ts";

const paragraph = { kind: "paragraph", runs: [{ text: "Madame,", weight: "normal" }] };

test.each([
  ["a text in place of a letter", "<p>Madame,</p>"],
  ["markup in place of blocks", { fields: {}, body: "<b>Madame,</b>" }],
  ["an unknown block", { fields: {}, body: [{ kind: "html", html: "<script>" }] }],
  ["an unknown weight", { fields: {}, body: [{ kind: "paragraph", runs: [{ text: "a", weight: "<b>" }] }] }],
  [
    "a run with more than its text",
    { fields: {}, body: [{ kind: "paragraph", runs: [{ text: "a", weight: "bold", href: "x" }] }] },
  ],
  ["an unknown field", { fields: { html: "x" }, body: [] }],
  ["too long a field", { fields: { subject: "x".repeat(4_001) }, body: [] }],
  ["too many blocks", { fields: {}, body: Array.from({ length: 401 }, () => paragraph) }],
  ["something beside", { fields: {}, body: [], points: 5 }],
])("%s is refused", (_, raw) => {
  expect(letter.answer.safeParse(raw).success).toBe(false);
});

test("a letter as the editor saves it is kept", () => {
  const raw = { fields: { subject: "Relance" }, body: [paragraph, { kind: "table", rows: [[[], []]] }] };
  expect(letter.answer.parse(raw)).toEqual(raw);
});

const problemsOf = (more: object) =>
  compileSketch({
    answers: [
      {
        id: "lettre",
        type: "letter",
        kind: "note",
        points: "2",
        rubric: [{ id: "fond", points: "1", says: "Répond" }],
        form: { points: "1", parts: ["objet"] },
        ...more,
      },
    ],
  }).problems.map(({ code }) => code);

test.each([
  [
    "a part that the kind has no place for",
    { form: { points: "1", parts: ["participants"] } },
    "letter-part-elsewhere",
  ],
  [
    "a part that the subject prints",
    { from: "Inès", form: { points: "1", parts: ["expediteur"] } },
    "letter-part-printed",
  ],
  ["points that do not add up", { form: { points: "2", parts: ["objet"] } }, "rubric-sum"],
  ["a figure that does not exist", { cites: ["seuil"] }, "unknown-name"],
  ["a hint for no item", { hints: [{ item: "ton", words: ["ferme"] }] }, "hint-item-unknown"],
  [
    "an answer shown in the message received",
    { thread: [{ from: "A", body: "{{lettre}}" }] },
    "name-has-no-value",
  ],
])("%s is said to the author", (_, more, code) => {
  expect(problemsOf(more)).toContain(code);
});

test("a letter that says it all is compiled", () => {
  expect(problemsOf({ to: "Mme Lenoir", words: "120" })).toEqual([]);
});
