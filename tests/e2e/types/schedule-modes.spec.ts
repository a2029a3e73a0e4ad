import { expect, test, type Page } from "@playwright/test";
import { expectGoodIn } from "../support/accessibility.ts";
import { expectSaved, storedAnswers } from "../support/exam-room.ts";
import { expectPrinted } from "../support/printed-report.ts";
import { handInAndRead, sitSmallPaper, whileOffline } from "../support/small-paper.ts";

test.setTimeout(180_000);

/** Ten cells of 0,40. A 1–3, B 4–8, C 4–5, D 9–12, E 13. */
const CHART = `type: schedule
mode: gantt
label: "Dessinez le diagramme du projet."
points: 4
tasks:
  - {id: A, says: "Choix du local", lasts: 3}
  - {id: B, says: "Travaux", lasts: 5, after: [A]}
  - {id: C, says: "Recrutement", lasts: 2, after: [A]}
  - {id: D, says: "Formation", lasts: 4, after: [B, C]}
  - {id: E, says: "Ouverture", lasts: 1, after: [D]}
`;
const PLANNING = `type: schedule
mode: planning
label: "Construisez le planning."
points: 4
posts:
  - {id: M, says: "Matin", hours: 6h-13h}
  - {id: S, says: "Soir", hours: 13h-20h}
  - {id: R, says: "Repos", rest: true}
days: [Lundi, Mardi, Mercredi]
people:
  - {id: lea, says: "Léa", hours: 14}
  - {id: paul, says: "Paul", hours: 14}
constraints:
  - {rule: cover, at_least: 1, points: 1, says: "Quelqu’un chaque jour"}
  - {rule: off, who: lea, on: [Mardi], because: "elle est en congé", points: 1, says: "Léa est en congé le mardi"}
  - {rule: rest, at_least: 11, points: 1, says: "Onze heures de repos entre deux jours"}
  - {rule: contract, points: 1, says: "Quatorze heures chacun"}
solution:
  lea: [M, R, M]
  paul: [S, S, R]
`;
const CALENDAR = `type: schedule
mode: calendar
label: "Retrouvez les dates de la rupture."
points: 4
steps:
  - {id: signature, says: "Signature", on: 2020-05-04, shown: true}
  - {id: retractation, says: "Fin du délai de rétractation", after: signature, days: 15}
  - {id: envoi, says: "Envoi de la demande", after: retractation, days: 1, counts: ouvrables}
`;
const cell = (page: Page, name: string) => page.getByRole("textbox", { name: new RegExp(`^${name},`) });
const choice = (page: Page, name: string) => page.getByRole("combobox", { name: new RegExp(`^${name},`) });
const drawnBars = (page: Page) => page.locator("td svg rect");

test("a chart is typed, draws itself, outlives a cut of the network, is handed in and told in the report", async ({
  page,
}) => {
  const copy = await sitSmallPaper(page, CHART);
  await cell(page, "D2").click();
  await page.keyboard.type("1");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("3");
  await expect(drawnBars(page)).toHaveCount(1);
  await expectSaved(page);
  await whileOffline(page, async () => {
    // B starts on day 3, before A ends: D and E follow it.
    const typed = { D3: "3", E3: "7", D4: "4", E4: "5", D5: "8", E5: "11", D6: "12", E6: "12" };
    for (const [name, day] of Object.entries(typed)) await cell(page, name).fill(day);
    await expect(drawnBars(page)).toHaveCount(5);
    await expectGoodIn(page, "a chart, offline");
  });
  await page.reload();
  await expect(cell(page, "E5")).toHaveValue("11");
  await expect(drawnBars(page)).toHaveCount(5);
  expect(await storedAnswers(copy.attemptId)).toMatchObject({
    taux: { cells: { D2: "1", E2: "3", D3: "3", E6: "12" } },
  });

  await handInAndRead(page, copy);
  await expect(page.getByText("− 0,40 point").first()).toBeVisible();
  await expect(page.getByText(/cette tâche commence avant la fin de A – Choix du local/)).toBeVisible();
  const chart = page.getByRole("region", { name: "Diagramme", exact: true });
  await expect(chart.getByRole("row", { name: /B – Travaux/ })).toContainText(
    "De 3 à 7. Attendu : de 4 à 8.",
  );
  await expectGoodIn(page, "the corrected chart");
  await expectPrinted(page, copy.attemptId, [
    "B – Travaux",
    "attendu 4 jours",
    "cette tâche commence avant la fin de A – Choix du local",
  ]);
});

test("a bar is drawn with the mouse", async ({ page }) => {
  await sitSmallPaper(page, CHART);
  const track = page.locator("td [aria-hidden] svg").nth(1);
  await track.scrollIntoViewIfNeeded();
  const box = await track.boundingBox();
  if (!box) throw new Error("the chart is not drawn");
  const at = (unit: number) => [box.x + (unit - 0.5) * (box.width / 15), box.y + box.height / 2] as const;
  await page.mouse.move(...at(4));
  await page.mouse.down();
  await page.mouse.move(...at(8), { steps: 4 });
  await page.mouse.up();
  await expect(cell(page, "D3")).toHaveValue("4");
  await expect(cell(page, "E3")).toHaveValue("8");
});

test("a planning is chosen by keyboard, outlives a cut of the network, and each constraint it breaks is told", async ({
  page,
}) => {
  const copy = await sitSmallPaper(page, PLANNING);
  await expect(page.getByRole("region", { name: "Contraintes à respecter" })).toContainText(
    "Léa est en congé",
  );
  await choice(page, "B2").focus();
  await page.keyboard.type("M");
  await expect(choice(page, "B2")).toHaveValue("M");
  await expectSaved(page);
  await whileOffline(page, async () => {
    const chosen = { C2: "M", D2: "R", B3: "R", C3: "S", D3: "M" };
    for (const [name, post] of Object.entries(chosen)) await choice(page, name).selectOption(post);
    await expect(page.getByText("6 cellules sur 6")).toBeVisible();
    await expectGoodIn(page, "a planning, offline");
  });
  await page.reload();
  await expect(choice(page, "C3")).toHaveValue("S");

  await handInAndRead(page, copy);
  await expect(page.getByText("Léa travaille le mardi alors qu’elle est en congé.")).toBeVisible();
  await expect(page.getByText(/Paul\s: repos de 10\sh entre mardi 20\sh et mercredi 6\sh/)).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Un planning qui respecte toutes les contraintes" }),
  ).toBeVisible();
  await expectGoodIn(page, "the corrected planning");
  await expectPrinted(page, copy.attemptId, ["Léa travaille le mardi alors qu’elle est en congé."]);
});

test("a calendar carries the candidate's own date, and says how it was counted", async ({ page }) => {
  const copy = await sitSmallPaper(page, CALENDAR);
  await cell(page, "B3").fill("18/05/2020");
  await expect(page.getByText(/lundi 18 mai 2020/)).toBeVisible();
  await cell(page, "B4").fill("19 mai 2020");
  await expectSaved(page);
  await expectGoodIn(page, "a calendar");
  await handInAndRead(page, copy);
  await expect(page.getByText(/− 2(?:,00)? points/).first()).toBeVisible();
  await expect(page.getByText(/le jour d’où part le délai ne compte pas/)).toBeVisible();
});

for (const [name, answer] of Object.entries({ chart: CHART, planning: PLANNING, calendar: CALENDAR }))
  test(`on the page of a phone, a ${name} scrolls in its frame`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await sitSmallPaper(page, answer);
    await expect(page.getByRole("table").first()).toBeVisible();
    await expectGoodIn(page, `a ${name} on a phone`);
  });
