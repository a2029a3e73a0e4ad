import { expect, test } from "@playwright/test";
import { diagnosis, expectSaved, goTo, openSitting, sitDown, storedAnswers } from "./support/exam-room.ts";

test("a candidate signs in, begins, answers, comes back, and hands in", async ({ page }) => {
  const { sittingId, login, password } = await openSitting();
  await page.goto(`/composer/${sittingId}`);
  await page.getByLabel("Identifiant").fill(login);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
  await page.getByRole("button", { name: "Commencer l’épreuve" }).click();
  await expect(page).toHaveURL(/\/epreuve\//);
  const attemptId = page.url().split("/").at(-1) ?? "";

  await diagnosis(page).fill("Les fiches se perdent près du téléphone.");
  await goTo(page, "2.2");
  await page.getByRole("textbox", { name: "Point mort, en jours d’activité" }).fill("112.5");
  await expect(page.getByText(/lu\s:\s112,5\sjours/)).toBeVisible();
  await page.getByRole("textbox", { name: "Date à laquelle le seuil serait atteint" }).fill("22/9/27");
  await expect(page.getByText("mercredi 22 septembre 2027")).toBeVisible();
  await goTo(page, "1.2");
  await page.getByLabel(/^B2,/).selectOption("OU");
  await page.getByRole("button", { name: "À revoir", exact: true }).click();
  await expectSaved(page);

  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: /^1\.2/ })).toBeVisible();
  await expect(page.getByLabel(/^B2,/)).toHaveValue("OU");
  await expect(page.getByRole("navigation", { name: "Toutes les questions" })).toContainText(
    "1 sur 14 répondues · 1 à revoir",
  );

  await page.getByRole("button", { name: "Rendre la copie" }).click();
  const dialog = page.getByRole("dialog", { name: /Rendre la copie/ });
  await expect(dialog).toContainText("11 questions vides");
  await expect(dialog).toContainText("2 questions incomplètes");
  await expect(dialog).toContainText("1 question à revoir");
  await dialog.getByRole("button", { name: /^1\.3/ }).click();
  await expect(page.getByRole("heading", { level: 2, name: /^1\.3/ })).toBeVisible();

  await page.getByRole("button", { name: "Rendre la copie" }).click();
  await page.getByRole("button", { name: "Rendre définitivement" }).click();
  await expect(page.getByText(/Votre copie est rendue, à \d\d:\d\d:\d\d/)).toBeVisible();
  await goTo(page, "1.1");
  await expect(diagnosis(page)).toHaveAttribute("readonly");
  expect(await storedAnswers(attemptId)).toMatchObject({
    diagnostic: "Les fiches se perdent près du téléphone.",
    annexe_processus: { cells: { B2: "OU" } },
    $flags: ["d1-2-processus"],
  });

  await page.reload();
  await expect(page.getByText(/Votre copie est rendue/)).toBeVisible();
});

test("a change is on the server within two seconds, whatever is typed after it", async ({ page }) => {
  const { attemptId } = await sitDown(page);
  await diagnosis(page).pressSequentially("Un constat, puis un autre, puis encore un autre constat.", {
    delay: 60,
  });
  const [first] = (await storedAnswers(attemptId)) ? [(await storedAnswers(attemptId)).diagnostic] : [];
  expect(String(first ?? "").length).toBeGreaterThan(10);
  await expectSaved(page);
  await expect
    .poll(async () => (await storedAnswers(attemptId)).diagnostic)
    .toBe("Un constat, puis un autre, puis encore un autre constat.");
});

test("the tabs follow the work: the annexes that the question cites, how much of each part is done", async ({
  page,
}) => {
  await sitDown(page);
  const cited = page.getByRole("tab", { name: /, citée dans la question$/ });
  const part = page.getByRole("tab", { name: /^Dossier 1/ });
  await expect(cited).toHaveText([/^1/, /^2/, /^3/, /^4/, /^7/]);
  await expect(part).toHaveAccessibleName(/questions répondues\s: 0 sur 4$/);
  await diagnosis(page).fill("Les fiches se perdent près du téléphone.");
  await expect(part).toHaveAccessibleName(/questions répondues\s: 1 sur 4$/);
  await goTo(page, "1.3");
  await expect(cited).toHaveText([/^2/, /^5/]);
});

test("moving between questions and annexes asks the server nothing", async ({ page }) => {
  await sitDown(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  for (const number of ["1.3", "2.1", "3.4", "1.1"]) await goTo(page, number);
  await page.getByRole("tab", { name: /^4/ }).click();
  await page.getByLabel("Chercher dans les annexes").fill("incident");
  await page.keyboard.press("Enter");
  await expect(page.locator("mark[data-current]")).toBeVisible();
  await page.getByRole("button", { name: "Voir deux annexes" }).click();
  await expect(page.getByRole("region", { name: "Seconde annexe" })).toBeVisible();
  expect(asked.filter((path) => !path.startsWith("/assets/"))).toEqual([]);
});

test("a doubtful figure is asked about, and the choice writes a text that leaves no doubt", async ({
  page,
}) => {
  const { attemptId } = await sitDown(page);
  await goTo(page, "2.5");
  const rate = page.getByRole("textbox", { name: "Taux d’endettement après l’emprunt" });
  await rate.fill("112.916");
  await page.getByRole("button", { name: /^112,916/ }).click();
  await expect(rate).toHaveValue("112,916");
  await expect(page.getByText(/lu\s:\s112,916\s%/)).toBeVisible();
  await expect.poll(async () => Object.values(await storedAnswers(attemptId))).toContain("112,916");
});

test("the calculator works by keyboard and copies its result into the answer", async ({ page }) => {
  await sitDown(page);
  await goTo(page, "2.5");
  const rate = page.getByRole("textbox", { name: "Taux d’endettement après l’emprunt" });
  await rate.click();
  await page.getByRole("button", { name: "Calculatrice" }).click();
  await page.keyboard.type("60000/0,4");
  await page.keyboard.press("Enter");
  const calculator = page.getByRole("region", { name: "Calculatrice" });
  await expect(calculator.getByRole("status")).toHaveText("150\u202f000");
  await calculator.getByRole("button", { name: "Copier dans la réponse" }).click();
  await expect(rate).toHaveValue("150000");
  await expect(rate).toBeFocused();
});

test("the rough pad is kept with the copy and comes back", async ({ page }) => {
  const { attemptId } = await sitDown(page);
  await page.getByRole("button", { name: "Brouillon" }).click();
  await page.getByRole("textbox", { name: "Brouillon" }).fill("CF = 124 120");
  await expect.poll(async () => (await storedAnswers(attemptId)).$rough).toBe("CF = 124 120");
  await page.reload();
  await page.getByRole("button", { name: "Brouillon" }).click();
  await expect(page.getByRole("textbox", { name: "Brouillon" })).toHaveValue("CF = 124 120");
});

test("the clock may be hidden, and stays so", async ({ page }) => {
  await sitDown(page);
  await page.locator("summary").filter({ hasText: "restantes" }).click();
  await page.getByRole("button", { name: "Masquer l’horloge" }).click();
  await expect(page.getByRole("banner")).toContainText("Horloge masquée");
  await page.reload();
  await expect(page.getByRole("banner")).toContainText("Horloge masquée");
});

test("the whole subject can be printed, annexes included", async ({ page }) => {
  await sitDown(page);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.locator("summary").filter({ hasText: "restantes" }).click();
  await page.getByRole("button", { name: "Imprimer le sujet" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: /^Annexe 17/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /^3\.4/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Rendre la copie" })).toBeHidden();
});
