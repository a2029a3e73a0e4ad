import { expect, test, type Page } from "@playwright/test";
import { expectGoodIn } from "../support/accessibility.ts";
import { expectSaved, storedAnswers } from "../support/exam-room.ts";
import { expectPrinted } from "../support/printed-report.ts";
import { handInAndRead, sitSmallPaper, sitTask, whileOffline } from "../support/small-paper.ts";

test.setTimeout(120_000);

/** One answer of each small type, beside one another; the figures of the later ones rest on the earlier. */
const SEVEN = `---
title: "1.1 Financement"
covers: [T.4.5.1]
answers:
  - id: taux
    type: amount
    label: "Taux de marge"
    unit: "%"
    points: 0.5
    expected: 40
  - id: seuil
    type: workings
    label: "Seuil de rentabilité"
    unit: "€"
    points: 1
    steps:
      - {id: sr, says: "Seuil", expected: "=60000/(taux/100)", points: {method: 0.5, value: 0.25, unit: 0.25}, result: true}
  - id: budget
    type: table
    label: "Budget"
    points: 0.5
    grid:
      - ["", "Janvier"]
      - ["Ventes", "12000"]
      - ["Marge", "?=B2*taux/100"]
  - id: echeance
    type: date
    label: "Échéance"
    points: 0.5
    expected: 2026-04-30
  - id: conseil
    type: choice
    label: "Financement conseillé"
    points: 0.5
    options: [{id: a, text: "Le découvert"}, {id: b, text: "L’escompte"}, {id: c, text: "L’affacturage"}]
    expected: b
  - id: compte
    type: short
    label: "Compte de la banque"
    points: 0.5
    expected: ["512"]
    match: account
  - id: avis
    type: text
    label: "Votre avis"
    points: 0.5
    rubric: [{id: dit, points: 0.5, says: "Prend position"}]
---
**Répondez.**
`;

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });

test("figures, workings, cells, a date, a choice and words outlive a cut of the network, are handed in, told and printed", async ({
  page,
}) => {
  const editors = editorsFetched(page);
  const copy = await sitTask(page, SEVEN);
  // 50 for 40: every figure that rests on it is worked out rightly from there.
  await field(page, "Taux de marge").fill("50");
  await field(page, "Seuil de rentabilité").fill("Seuil = 60 000 ÷ 0,5 = 120 000 €");
  await expectSaved(page);
  await whileOffline(page, async () => {
    await page.getByRole("textbox", { name: /^B3,/ }).fill("6 000");
    await field(page, "Échéance").fill("30/4/26");
    await expect(page.getByText("jeudi 30 avril 2026")).toBeVisible();
    await page.getByRole("radio", { name: "L’escompte" }).check();
    await field(page, "Compte de la banque").fill("51200");
    await field(page, "Votre avis").fill("L’escompte coûte moins cher.");
    await expectGoodIn(page, "seven answers, offline");
  });
  await page.reload();
  await expect(field(page, "Votre avis")).toHaveValue("L’escompte coûte moins cher.");
  await expect(page.getByRole("radio", { name: "L’escompte" })).toBeChecked();
  expect(await storedAnswers(copy.attemptId)).toMatchObject({
    taux: "50",
    budget: { cells: { B3: "6 000" } },
    echeance: "30/4/26",
    compte: "51200",
    avis: "L’escompte coûte moins cher.",
  });

  await handInAndRead(page, copy);
  const report = page.getByRole("main");
  await expect(report.getByText("une erreur n’est pénalisée qu’une fois").first()).toBeVisible();
  for (const words of [/120\s000/, /6\s000/, /30 avril 2026/, "L’escompte coûte moins cher."])
    await expect(report.getByText(words).first()).toBeVisible();
  await expectGoodIn(page, "seven answers told");
  await expectPrinted(page, copy.attemptId, [
    "Taux de marge",
    "120 000",
    "6 000",
    "30 avril 2026",
    "L’escompte",
    "51200",
    "L’escompte coûte moins cher.",
  ]);
  expect([...editors].sort()).toEqual(["amount", "choice", "date", "short", "table", "text", "workings"]);
});

test("a paper of figures fetches the editor of figures, and no other", async ({ page }) => {
  const editors = editorsFetched(page);
  await sitSmallPaper(page, "type: amount\nlabel: Taux\npoints: 4\nexpected: 40\n");
  await field(page, "Taux").fill("40");
  await expectSaved(page);
  expect([...editors]).toEqual(["amount"]);
});

/** The types whose editors a page has asked for so far, by the names of their files. */
function editorsFetched(page: Page): ReadonlySet<string> {
  const types = new Set<string>();
  page.on("request", (request) => {
    const [, type] = /\/assets\/([a-z]+)-editor-/.exec(request.url()) ?? [];
    if (type !== undefined) types.add(type);
  });
  return types;
}
