import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** Every file of the product's own code, tests apart, with its text. */
const ROOMS = ["app", "cli", "deliverables", "grading", "public", "schemas"];
const CODE = /\.(?:js|ts|tsx)$/;
const TEST = /\.test\.tsx?$/;

const files = new Map(
  [...ROOMS.flatMap(filesIn), "server.js"].map((file) => [file, readFileSync(file, "utf8")] as const),
);

function filesIn(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: "utf8" })
    .map((file) => path.posix.join(room, file.split(path.sep).join("/")))
    .filter((file) => CODE.test(file) && !TEST.test(file));
}

const filesWith = (pattern: RegExp) =>
  [...files]
    .filter(([, text]) => pattern.test(text))
    .map(([file]) => file)
    .sort();

test("the rules below are tried on the whole product", () => {
  expect(files.size).toBeGreaterThan(300);
  expect(files.has("app/content/render-mdx.server.ts")).toBe(true);
});

test("HTML is printed only where it was compiled from a subject, and for the foot of printed sheets", () => {
  expect(filesWith(/dangerouslySetInnerHTML/)).toEqual([
    "app/attempts/exam/annexe-sheet.tsx",
    "app/attempts/exam/printed-subject.tsx",
    "app/attempts/exam/question.tsx",
    "app/marking/desk/answer-pane.tsx",
    "app/reports/candidate-report/print-footer.tsx",
    "app/reports/candidate-report/task-article.tsx",
  ]);
});

test("HTML is read back from elements of our own or of a parsed subject, and written into no page", () => {
  expect(filesWith(/\.(?:innerHTML|outerHTML)\b/)).toEqual([
    "app/attempts/exam/annexes-pane.tsx",
    "app/attempts/exam/find-in-annexes.ts",
    "app/attempts/exam/link-annexes.ts",
  ]);
  expect(filesWith(/\.(?:innerHTML|outerHTML)\s*=[^=]/)).toEqual([]);
  expect(filesWith(/insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe/)).toEqual([]);
});

test("no text is run as code, but a subject's once its expressions are refused", () => {
  expect(
    filesWith(
      /\beval\s*\(|\bnew Function\b|\bFunction\s*\(|from "node:vm"|set(?:Timeout|Interval)\(\s*["'`]/,
    ),
  ).toEqual([]);
  expect(filesWith(/getMDXComponent|bundleMDX/)).toEqual(["app/content/render-mdx.server.ts"]);
});

test("a form is read in one place, which knows that it may be none", () => {
  expect(filesWith(/\.formData\(\)/)).toEqual(["app/security/read-form.server.ts"]);
});

test("SQL is written out in the product, never put together from a text of elsewhere", () => {
  expect(filesWith(/\bsql\.raw\b/)).toEqual(["app/db/migrations/run-statements.ts"]);
});

test("a secret is read from the environment where the settings are, and nowhere else", () => {
  expect(filesWith(/EPREUVE_SECRET/)).toEqual(["app/config/config.server.ts", "app/config/messages.fr.ts"]);
});
