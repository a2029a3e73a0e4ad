import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { isoOfDay } from "./day.ts";
import { D } from "./decimal.ts";
import { readWritten, rounds, valueOf } from "./testing.ts";
import { Day } from "./value.ts";

interface Case {
  exam: string;
  says: string;
  f: string;
  with?: Record<string, unknown>;
  number?: string;
  text?: string;
  day?: string;
}

const path = fileURLToPath(new URL("cases.yaml", import.meta.url));
const cases = readWritten(readFileSync(path, "utf8")) as Case[];

describe("the calculations of the exam", () => {
  test("more than forty of the catalogue are covered", () => {
    expect(new Set(cases.map(({ exam }) => exam)).size).toBeGreaterThanOrEqual(40);
  });

  test.each(cases)("$says ($exam)", ({ f, with: names = {}, number, text, day }) => {
    const value = valueOf(f, { names });
    if (number !== undefined)
      expect(value instanceof D && rounds(value, number), `gives ${String(value)}`).toBe(true);
    else if (day !== undefined) expect(value instanceof Day && isoOfDay(value)).toBe(day);
    else expect(value).toBe(text);
  });
});
