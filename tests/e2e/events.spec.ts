import { expect, test, type Browser, type Page } from "@playwright/test";
import { uuidv7 } from "uuidv7";
import { plusMs } from "#app/config/instant.ts";
import { anEventfulPaper } from "#tests/support/an-eventful-paper.ts";
import { aBegunCopy, anExamSitting } from "#tests/support/exam-sitting.ts";
import { expectGoodIn } from "./support/accessibility.ts";
import { expectSaved, goTo, inDatabase, signIn } from "./support/exam-room.ts";
import { giveToTeacher, signInAs } from "./support/marking-room.ts";
import { handIn, readCorrected } from "./support/small-paper.ts";

/** A copy of the paper whose rent changes, begun some seconds ago, its page open. */
async function sitDown(page: Page, secondsAgo: number) {
  const now = new Date().toISOString();
  const scenario = anEventfulPaper(`evenements-${uuidv7().slice(-8)}`);
  const sat = await inDatabase(async (db) => {
    const sitting = await anExamSitting({ db, now, scenario });
    await giveToTeacher(db, sitting);
    const attemptId = await aBegunCopy(db, sitting, plusMs(now, -secondsAgo * 1_000));
    return { ...sitting, attemptId };
  });
  await signIn(page.context(), sat);
  await page.goto(`/epreuve/${sat.attemptId}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Un essai");
  return sat;
}

const told = async (page: Page, attemptId: string) =>
  (await page.request.get(`/api/attempts/${attemptId}`)).text();
const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const news = (page: Page) =>
  page.getByRole("status").filter({ hasText: /Nouveau message|nouveaux messages/ });
const inboxButton = (page: Page) => page.getByRole("banner").getByRole("button", { name: /^Messages/ });
const stops = (page: Page) =>
  page.getByRole("navigation", { name: "Toutes les questions" }).getByRole("button");
const keptFiles = () =>
  caches
    .open("epreuve-page")
    .then((cache) => cache.keys())
    .then((keys) => keys.length);

/** A teacher opens the page of the sitting in a browser of their own and starts the event. */
async function startEvent(browser: Browser, sittingId: string) {
  const context = await browser.newContext();
  const teacher = await context.newPage();
  await signInAs(teacher, "Claire Aubry");
  await teacher.goto(`/sessions/${sittingId}`);
  await expect(teacher.getByRole("row", { name: /Dernière offre.*À lancer/ })).toBeVisible();
  await expectGoodIn(teacher, "the events of a sitting");
  await teacher.getByRole("button", { name: "Lancer l’aléa" }).click();
  await expect(teacher.getByRole("dialog")).toContainText("ne se reprend pas");
  await expectGoodIn(teacher, "asking whether to start");
  await teacher.getByRole("dialog").getByRole("button", { name: "Lancer l’aléa" }).click();
  await expect(
    teacher.getByRole("row", { name: /Dernière offre.*Lancé à \d+\sh\s\d+ par Claire Aubry/u }),
  ).toBeVisible();
  await expect(teacher.getByRole("button", { name: "Lancer l’aléa" })).toBeHidden();
  await context.close();
}

test("a message comes at its minute, opens a question with the new value, and stays", async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const sat = await sitDown(page, 20);
  await expect(inboxButton(page)).toHaveAccessibleName("Messages");
  await expect(stops(page)).toHaveCount(1);
  expect(await told(page, sat.attemptId)).not.toMatch(/Le loyer change|1\s500|Nouveau loyer/u);
  await field(page, "Loyer annuel").fill("14 400");
  await expectSaved(page);

  await expect(news(page)).toContainText(/Nouveau message\s: Bien reçu \(Mme Lenoir\)/u, { timeout: 30_000 });
  await expect(news(page)).toContainText("2 nouveaux messages", { timeout: 60_000 });
  await expect(field(page, "Loyer annuel")).toBeFocused();
  await expect(field(page, "Loyer annuel")).toHaveValue("14 400");
  await expect(inboxButton(page)).toHaveText("Messages (2)");
  await expectGoodIn(page, "messages to read");

  await page.getByRole("button", { name: "Lire", exact: true }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Bien reçu" })).toBeFocused();
  await page.getByRole("button", { name: /Le loyer change/ }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Le loyer change" })).toBeFocused();
  await expect(page.getByRole("article").filter({ hasText: "par mois" }).first()).toContainText(/1\s500\s€/u);
  await expect(news(page)).toBeHidden();
  await expectGoodIn(page, "a message that is read");

  await page
    .getByRole("region", { name: "Messages" })
    .getByRole("button", { name: "1.2 Nouveau loyer annuel" })
    .click();
  await expect(page.getByText(/à partir du loyer de 1\s500\s€/u)).toBeVisible();
  await field(page, "Nouveau loyer annuel").fill("18 000");
  await expectSaved(page);

  await page.reload();
  await expect(inboxButton(page)).toHaveAccessibleName("Messages");
  await expect(stops(page)).toHaveCount(2);
  await expect.poll(() => page.evaluate(keptFiles)).toBeGreaterThan(10);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("status").filter({ hasText: "Hors connexion" })).toBeVisible();
  await inboxButton(page).click();
  await page.getByRole("button", { name: /Le loyer change/ }).click();
  await expect(page.getByRole("article").filter({ hasText: "par mois" }).first()).toContainText(/1\s500\s€/u);
  await expect(field(page, "Nouveau loyer annuel")).toHaveValue("18 000");
  await context.setOffline(false);
});

test("a teacher starts an event while a candidate has no network: it is there when the network is back", async ({
  page,
  context,
  browser,
}) => {
  test.setTimeout(240_000);
  const sat = await sitDown(page, 55);
  await expect(stops(page)).toHaveCount(2, { timeout: 60_000 });
  await field(page, "Loyer annuel").fill("14 000");
  await expectSaved(page);
  await context.setOffline(true);
  await field(page, "Loyer annuel").fill("14 400");
  await startEvent(browser, sat.sittingId);
  await expect(stops(page)).toHaveCount(2);
  await context.setOffline(false);
  await expect(stops(page)).toHaveCount(3);
  await expectSaved(page);
  await goTo(page, "1.3");
  await expect(page.getByText(/à partir du loyer de 1\s700\s€/u)).toBeVisible();
  await field(page, "Loyer annuel offert").fill("20 400");
  await goTo(page, "1.2");
  await field(page, "Nouveau loyer annuel").fill("14 400");
  await expectSaved(page);
  await handIn(page);
  await readCorrected(page, sat);
  const question = (id: string) => page.locator(`#q-${id}`);
  await expect(question("t3")).toContainText(
    "Question posée après le message « Dernière offre » (Le bailleur).",
  );
  await expect(question("t3")).toContainText(/loyer 1\s700 \(avant le message\s: 1\s200\)/u);
  await expect(question("t3")).toContainText("Juste");
  await expect(question("t2")).toContainText(/18\s000/u);
  await expect(question("t2")).toContainText("Faux");
  await expect(question("t1")).toContainText("Juste");
  await expectGoodIn(page, "the corrected copy after events");
});

test("an event that nobody started leaves the total, and handing in early is warned of", async ({ page }) => {
  test.setTimeout(180_000);
  const sat = await sitDown(page, 0);
  await field(page, "Loyer annuel").fill("14 400");
  await expectSaved(page);
  await page.getByRole("button", { name: "Rendre la copie" }).click();
  await expect(page.getByRole("dialog")).toContainText("Des questions s’ouvriront encore");
  await page.keyboard.press("Escape");
  await handIn(page);
  await readCorrected(page, sat);
  await expect(page.locator("#q-t3")).toContainText("Question non posée.");
  await expect(page.locator("#q-t3")).not.toContainText(/1\s700|bailleur/u);
  await expect(page.locator("#q-t2")).toContainText("Vide");
  await expect(page.getByRole("table", { name: /Points et état/ })).toContainText("2,00 / 4");
});
