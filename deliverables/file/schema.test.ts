import { expect, test } from "vitest";
import { readFolder, taskMdx } from "#tests/support/a-folder.ts";
import { compileScenario } from "#grading/compile-scenario.ts";
import { registry } from "#deliverables/registry.ts";
import { FileRawSchema } from "./schema.ts";

const RUBRIC = `label: "Votre classeur"
points: 4
rubric: [{id: tout, points: 4, says: "Tout"}]
`;

/** The codes of what is wrong with an answer that takes files. */
function problemsOf(lines: string): string[] {
  const { source, problems } = readFolder({
    "tasks/t1.mdx": taskMdx({ answer: `type: file\n${RUBRIC}${lines}` }),
  });
  const found = source ? compileScenario(source, { registry, lookup: () => null }).problems : problems;
  return found.filter(({ severity }) => severity === "problem").map(({ code }) => code);
}

test.each(["", "accept: [xlsx, ods]", "accept: [png, jpeg, webp, pdf, docx, odt]\nat_most: 10"])(
  "%j is how files are asked for",
  (lines) => expect(problemsOf(lines)).toEqual([]),
);

test.each([
  ["at_most: 0", "file-at-most"],
  ["at_most: 11", "file-at-most"],
  ["accept: [ods, xlsx, ods]", "file-accept-twice"],
])("%j is told to the author", (lines, code) => {
  expect(problemsOf(lines)).toEqual([code]);
});

test.each(["accept: [xlsm]", "accept: []", "accept: [svg]", "at_most: trois"])(
  "%j is no list of kinds",
  (lines) => {
    expect(problemsOf(lines)).not.toEqual([]);
  },
);

const file = {
  id: "019abf7e-0000-7000-8000-000000000001",
  hash: "a".repeat(64),
  name: "budget.xlsx",
  size: 24_000,
  kind: "xlsx",
};

test("a file is known by its id, its hash, its name, its size and its kind, and nothing else", () => {
  expect(FileRawSchema.safeParse({ files: [file] }).success).toBe(true);
  for (const bad of [
    { id: "../../etc/passwd" },
    { hash: "A".repeat(64) },
    { hash: "a".repeat(63) },
    { name: "" },
    { name: "a".repeat(201) },
    { size: 0 },
    { size: 10 * 1024 * 1024 + 1 },
    { kind: "svg" },
    { points: 400 },
  ])
    expect(FileRawSchema.safeParse({ files: [{ ...file, ...bad }] }).success, JSON.stringify(bad)).toBe(
      false,
    );
  expect(FileRawSchema.safeParse({ files: Array.from({ length: 21 }, () => file) }).success).toBe(false);
});
