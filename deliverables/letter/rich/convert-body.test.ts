import { expect, test } from "vitest";
import { fits, type BodyBlock } from "#deliverables/letter/body.ts";
import { bodyOf, documentOf } from "./convert-body.ts";

const run = (text: string, weight: "normal" | "bold" = "normal") => ({ text, weight });

const LETTER: BodyBlock[] = [
  { kind: "paragraph", runs: [run("Le seuil est de "), run("150 000 €", "bold"), run(".")] },
  { kind: "paragraph", runs: [] },
  { kind: "list", marks: "bullets", items: [[run("former")], [run("recruter")]] },
  { kind: "list", marks: "numbers", items: [[run("d’abord", "bold")]] },
  {
    kind: "table",
    rows: [
      [[run("Poste")], [run("Coût")]],
      [[run("Loyer")], []],
    ],
  },
];

test("a body comes back from the editor as it went in", () => {
  expect(bodyOf(documentOf(LETTER))).toEqual(LETTER);
});

test.each([[[]], [[{ kind: "paragraph", runs: [] }]]] as BodyBlock[][][])("an empty body is none", (body) => {
  expect(bodyOf(documentOf(body))).toEqual([]);
});

test("rows of unequal length are filled, and what has no line gets an empty one", () => {
  const body: BodyBlock[] = [
    { kind: "table", rows: [[[run("A")]], [[run("B")], [run("C")]]] },
    { kind: "list", marks: "bullets", items: [] },
  ];
  expect(bodyOf(documentOf(body))).toEqual([
    {
      kind: "table",
      rows: [
        [[run("A")], []],
        [[run("B")], [run("C")]],
      ],
    },
    { kind: "list", marks: "bullets", items: [[]] },
  ]);
});

test("a body stands within its bounds or is not kept", () => {
  expect(fits(LETTER)).toBe(true);
  expect(fits([{ kind: "paragraph", runs: [run("x".repeat(10_001))] }])).toBe(false);
  expect(fits([{ kind: "table", rows: [Array.from({ length: 13 }, () => [])] }])).toBe(false);
  expect(fits([{ kind: "list", marks: "bullets", items: Array.from({ length: 201 }, () => []) }])).toBe(
    false,
  );
  expect(fits(Array.from({ length: 401 }, () => ({ kind: "paragraph", runs: [] })))).toBe(false);
});
