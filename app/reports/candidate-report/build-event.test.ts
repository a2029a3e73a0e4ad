import { expect, test } from "vitest";
import { applyCorrections } from "#grading/apply-corrections.ts";
import { referenceDraw } from "#grading/draw.ts";
import { prepareGrading } from "#grading/grade-attempt.ts";
import { OwnWorlds } from "#grading/own-worlds.ts";
import { aScenario } from "#tests/support/a-scenario.ts";
import { tellEvent } from "./build-event.ts";

const MAIL = { from: "Mme Lenoir", body: "documents/mail.mdx" };
const amount = (id: string) => [{ id, type: "amount", label: id, expected: "=loyer_annuel", points: "2" }];
const PAPER = aScenario({
  variables: { loyer_mensuel: "1200", loyer_annuel: "=loyer_mensuel*12", charges: "90" },
  events: [
    {
      id: "alea",
      on: "teacher",
      ...MAIL,
      subject: "Le loyer : {{loyer_mensuel €}}",
      set: { loyer_mensuel: "1500", charges: "90" },
    },
    { id: "merci", on: "teacher", ...MAIL, subject: "Merci" },
  ],
  answers: { t1: amount("avant"), t2: amount("apres"), t3: amount("fin") },
  taskAfter: { t2: ["alea"], t3: ["merci"] },
});

function told(missed: string[] = []) {
  const draw = referenceDraw();
  const fault = (_: string, thrown: unknown) => {
    throw thrown;
  };
  const result = applyCorrections(prepareGrading(PAPER, draw, fault)({}, new Set(missed)), () => [], []);
  const own = new OwnWorlds(PAPER, draw).world(false, null);
  return (PAPER.parts[0]?.tasks ?? []).map((task) => {
    const ids = task.answers.map(({ id }) => id);
    const finals = result.answers.filter(({ id }) => ids.includes(id));
    const event = tellEvent(task, { scenario: PAPER, own, finals });
    return event && `${event.title} ${event.text}`.replace(/\s/gu, " ");
  });
}

test("a question after a message says which, and the data that it changed with the values before", () => {
  expect(told()).toEqual([
    null,
    "Question posée après le message « Le loyer : 1 500 € » (Mme Lenoir). Elle se traite avec les nouvelles données : loyer mensuel 1 500 (avant le message : 1 200).",
    "Question posée après le message « Merci » (Mme Lenoir). Le message ne change aucune donnée.",
  ]);
});

test("a question that was not asked says why, and nothing of the message", () => {
  expect(told(["alea"])[1]).toBe(
    "Question non posée. Elle suit un message qui n’est pas arrivé avant la fin de votre copie : ses points sont retirés du total, la note se calcule sur les autres.",
  );
});
