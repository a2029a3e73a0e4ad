import { expect, test, type Page } from "@playwright/test";
import { diagnosis, expectSaved, sitDown, storedAnswers } from "./support/exam-room.ts";

/** Presses Tab until the named control has the keyboard; fails where it cannot be reached. */
async function tabTo(page: Page, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab") {
  for (let pressed = 0; pressed < 120; pressed += 1) {
    await page.keyboard.press(key);
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element?.id ? document.querySelector(`label[for="${element.id}"]`)?.textContent : "";
      return element?.getAttribute("aria-label") || label || element?.textContent || "";
    });
    if (name.test(focused)) return;
  }
  throw new Error(`no way to ${name} by the keyboard`);
}

test("the whole sitting is done by keyboard alone, to the hand-in", async ({ page }) => {
  test.slow();
  const { attemptId } = await sitDown(page);
  await tabTo(page, /^Aller à la question/);
  await page.keyboard.press("Enter");
  await tabTo(page, /^Diagnostic/);
  await page.keyboard.type("Tapé au clavier.");
  await tabTo(page, /^À revoir/);
  await page.keyboard.press("Space");
  await tabTo(page, /^1\.2/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: /^1\.2/ })).toBeFocused();
  await tabTo(page, /^B2,/);
  await page.keyboard.press("O");
  await expectSaved(page);
  await tabTo(page, /^Rendre la copie/, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: /Rendre la copie/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Rendre la copie" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(page, /^Rendre définitivement/);
  await page.keyboard.press("Enter");
  await expect(page.getByText(/Votre copie est rendue/)).toBeVisible();
  expect(await storedAnswers(attemptId)).toMatchObject({
    diagnostic: "Tapé au clavier.",
    annexe_processus: { cells: { B2: "OU" } },
    $flags: ["d1-1-diagnostic"],
  });
});

test("in a table, arrows and Enter go from cell to cell, and a block of a spreadsheet is pasted", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { attemptId } = await sitDown(page);
  await page.getByRole("button", { name: /^2\.3,/ }).click();
  const cell = (name: string) => page.locator(`#plan-${name}`);
  const [first] = await page.locator("input.cell").all();
  await first?.click();
  await page.keyboard.type("5400");
  await page.keyboard.press("Enter");
  await expect(page.locator("input.cell").nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(page.locator("input.cell").first()).toBeFocused();
  await page.evaluate(() => navigator.clipboard.writeText("5 400\n\n135 900\n"));
  await page.keyboard.press("Control+V");
  await expect(cell("B4")).toHaveValue("5 400");
  await expect(cell("B6")).toHaveValue("135 900");
  await expect
    .poll(async () => (await storedAnswers(attemptId)).plan)
    .toMatchObject({ cells: { B4: "5 400", B6: "135 900" } });
});

test("the divider is moved by the arrows, and stays where it was put", async ({ page }) => {
  await sitDown(page);
  const divider = page.getByRole("separator", { name: "Largeur des annexes" });
  await divider.focus();
  for (let pressed = 0; pressed < 5; pressed += 1) await page.keyboard.press("ArrowRight");
  await expect(divider).toHaveAttribute("aria-valuenow", "56");
  await page.reload();
  await expect(page.getByRole("separator")).toHaveAttribute("aria-valuenow", "56");
  await expect(diagnosis(page)).toBeVisible();
});

test("the divider is drawn by the pointer too", async ({ page }) => {
  await sitDown(page);
  const divider = page.getByRole("separator", { name: "Largeur des annexes" });
  await divider.hover();
  await page.mouse.down();
  await page.mouse.move(400, 400, { steps: 5 });
  await page.mouse.up();
  await expect(divider).toHaveAttribute("aria-valuenow", "31");
});
