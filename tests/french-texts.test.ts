import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/** The product's own code, tests apart: every word that a person reads is written in it. */
const ROOMS = ["app", "bin", "cli", "deliverables", "grading", "schemas"];
const CODE = /(?<!\.gen|\.test)\.(?:js|ts|tsx)$/;
/** Spellings that a person may type, folded before they are compared. */
const FOLDED = "grading/language/units.ts";

interface Text {
  place: string;
  text: string;
  node: ts.Node;
}

const texts = [...ROOMS.flatMap(filesIn), "server.js"].filter((file) => file !== FOLDED).flatMap(textsOf);

function filesIn(room: string): string[] {
  return readdirSync(room, { recursive: true, encoding: "utf8" })
    .map((file) => path.posix.join(room, file.split(path.sep).join("/")))
    .filter((file) => CODE.test(file));
}

/** The texts of a file: what stands between quotes, around the holes of a template, between tags. */
function textsOf(file: string): Text[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const found: Text[] = [];
  const visit = (node: ts.Node) => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node)
    ) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${file}:${line + 1}`, text: node.text, node });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const placesOf = (fault: RegExp, among: readonly Text[]) =>
  among.filter(({ text }) => fault.test(text)).map(({ place, text }) => `${place} ${text}`);

/** Words that lose their last letter before a vowel: « l'annexe », « qu'elle », « s'{verb} ». */
const STRAIGHT = /(?<!\p{L})(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu|aujourd)'(?=[\p{L}«{]|$)/iu;
const DOTS = /\p{L}\.\.\./u;

test("what is said to people has curly apostrophes and one sign for « … »", () => {
  expect(texts.length).toBeGreaterThan(5_000);
  expect(
    placesOf(
      STRAIGHT,
      texts.filter((text) => !isHelp(text)),
    ),
  ).toEqual([]);
  expect(placesOf(DOTS, texts.filter(isFrench))).toEqual([]);
});

test("sentences with high punctuation stand in a catalogue, whose renderer sets their no-break spaces", () => {
  const elsewhere = texts.filter((text) => ![isFrench, isHelp, isFault, isSpaced].some((is) => is(text)));
  expect(placesOf(/[\p{L}\p{N})»”%] [;!?»]|« |[\p{L}\p{N})»] :(?: |$)|\d [%€]/u, elsewhere)).toEqual([]);
});

test("the paper of the report has curly apostrophes too", () => {
  const paper = readFileSync("app/reports/candidate-report/pdf/report.typ", "utf8");
  expect(paper).not.toMatch(STRAIGHT);
});

/** A catalogue of sentences; those of the demonstration's people are typed by them. */
function isFrench({ place }: Text): boolean {
  return /\.fr\.(?:ts|js):/.test(place) || place.startsWith("app/seed/");
}

/** What an editor of YAML shows beside a key: it has no renderer. */
const isHelp = ({ place }: Text) => /(?:^schemas\/|schema\.ts:)/.test(place);

/** What a fault of the program says to who mends it. */
const isFault = ({ node }: Text) => isWithin(node, ts.isNewExpression);

const isSpaced = ({ node }: Text) => isWithin(node, (one) => calls(one, "frenchSpaces"));

function isWithin(node: ts.Node, is: (one: ts.Node) => boolean): boolean {
  for (let one = node.parent; one && !ts.isSourceFile(one); one = one.parent) if (is(one)) return true;
  return false;
}

function calls(node: ts.Node, name: string): boolean {
  if (!ts.isCallExpression(node)) return false;
  const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
  return called.getText() === name;
}
