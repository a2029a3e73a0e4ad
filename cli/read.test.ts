import { expect, it } from "vitest";
import { readCommand } from "./read.ts";

async function read(...lines: string[]): Promise<unknown[]> {
  const written: string[] = [];
  async function* given() {
    yield* lines;
  }
  await readCommand(given(), (line) => written.push(line));
  expect(written.every((line) => !line.includes("\n"))).toBe(true);
  return written.map((line) => JSON.parse(line) as unknown);
}

it("a line asks for a number, a line answers, in the same order", async () => {
  const answers = await read(
    '{"text": "1 234,56 €", "unit": "€"}',
    '{"text": "1.234", "unit": "€"}',
    '{"text": "12 34,56"}',
    '{"text": " "}',
    '{"text": "(12,50)", "unit": "€", "accounting": true}',
  );
  expect(answers).toEqual([
    { status: "value", value: "1234.56", unit: "€", notice: null },
    {
      status: "ask",
      value: null,
      values: ["1.234", "1234"],
      unit: null,
      notice: "Voulez-vous dire 1,234\u202f€ ou 1\u202f234\u202f€\u202f?",
    },
    {
      status: "unreadable",
      value: null,
      unit: null,
      notice: "Les chiffres ne sont pas groupés par trois\u202f: écrivez par exemple 12\u202f345,67.",
    },
    { status: "blank", value: null, unit: null, notice: null },
    {
      status: "value",
      value: "-12.50",
      unit: null,
      notice: "Les parenthèses ont été lues comme un signe moins.",
    },
  ]);
});

it("a line that is not such JSON is said, and the next one is read", async () => {
  const bad = [
    "",
    "1 234,56",
    "{",
    "null",
    "[]",
    '{"unit": "€"}',
    '{"text": 12}',
    '{"text": "1", "unit": 3}',
  ];
  const answers = await read(...bad, '{"text": "12", "unit": null}');
  const refused = {
    status: "unreadable",
    value: null,
    unit: null,
    notice: "Cette ligne n’est pas lue\u202f: écrivez du JSON avec un champ «\u202ftext\u202f».",
  };
  expect(answers).toEqual([
    ...bad.map(() => refused),
    { status: "value", value: "12", unit: null, notice: null },
  ]);
});
