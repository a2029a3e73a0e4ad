import { expect, test } from "vitest";
import type { Paper, PaperTask } from "#app/attempts/paper.ts";
import { grownPaper } from "./grown-paper.ts";

const task = (id: string, html = ""): PaperTask => ({
  id,
  title: id,
  html,
  points: null,
  documents: [],
  answers: [],
});
const paper = (...tasks: PaperTask[]): Paper => ({
  title: "Un essai",
  block: "U4",
  contextHtml: "",
  parts: [{ id: "d1", title: "Dossier 1", points: null, tasks }],
  documents: [],
  messages: [],
});
const tasksOf = ({ parts }: Paper) => parts.flatMap((part) => part.tasks);

test("a question that did not change stays the very one that is on the page", () => {
  const before = paper(task("t1"));
  const grown = grownPaper(before, paper(task("t1"), task("t2")));
  expect(tasksOf(grown).map(({ id }) => id)).toEqual(["t1", "t2"]);
  expect(tasksOf(grown)[0]).toBe(tasksOf(before)[0]);
  expect(grown.documents).toBe(before.documents);
});

test("a question that changed is the new one", () => {
  const grown = grownPaper(paper(task("t1", "1 200 €")), paper(task("t1", "1 500 €")));
  expect(tasksOf(grown)[0]?.html).toBe("1 500 €");
});
