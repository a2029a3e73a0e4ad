import { uuidv7 } from "uuidv7";
import { aBegunCopy, anExamSitting } from "#tests/support/exam-sitting.ts";
import { aFolder } from "#tests/support/a-folder.ts";
import { expect, type Page } from "@playwright/test";
import { inDatabase, signIn } from "./exam-room.ts";

const FILES = {
  "scenario.yaml": `format: 1
title: "La Papeterie du Port"
block: U4
legalDate: 2026-01-01
variables:
  quantite: 40
  prix: 25
  taux: 20
documents: []
parts:
  - id: d1
    title: "Dossier 1"
    points: 7
    tasks: [t1, t2]
`,
  "tasks/t1.mdx": `---
title: "1.1 Facture"
covers: [T.4.1.1]
answers:
  - id: facture
    type: spreadsheet
    label: "Facture de la commande"
    points: 6
    formats:
      B2: euro
      "B4:B6": euro
    grid:
      - ["Quantité", "=quantite"]
      - ["Prix unitaire HT", "=prix"]
      - ["Taux de TVA (%)", "=taux"]
      - ["Total HT", "?"]
      - ["TVA", "?"]
      - ["Total TTC", "?"]
    expects:
      - at: B4
        value: "=B1*B2"
        points: 2
      - at: B5
        value: "=B4*B3/100"
        points: 2
      - at: B6
        value: "=B4+B5"
        points: 2
---
**Complétez** la facture avec des formules.
`,
  "tasks/t2.mdx": `---
title: "1.2 Contrôle"
covers: [T.4.1.1]
answers:
  - id: controle
    type: amount
    label: "Total TTC"
    unit: "€"
    expected: "=facture!B6"
    points: 1
---
**Reportez** le total TTC.
`,
};

/** A copy begun now of a paper with a spreadsheet; its candidate is signed in and its page open. */
export async function sitDownAtSpreadsheet(page: Page) {
  const now = new Date().toISOString();
  const sitting = await inDatabase((db) =>
    anExamSitting({ db, now, scenario: { id: `tableur-${uuidv7().slice(-8)}`, files: aFolder(FILES) } }),
  );
  await signIn(page.context(), sitting);
  const attemptId = await inDatabase((db) => aBegunCopy(db, sitting, now));
  await page.goto(`/epreuve/${attemptId}`);
  await expect(page.getByRole("heading", { level: 2, name: "1.1 Facture" })).toBeVisible();
  await expect(grid(page).locator("canvas").first()).toBeVisible();
  return { ...sitting, attemptId };
}

/** The grid of the spreadsheet. */
export const grid = (page: Page) => page.locator("[data-spreadsheet]");

/** Goes to a cell by its arrows alone, from the corner. */
export async function goToCell(page: Page, cell: string) {
  const sheet = await grid(page).locator("canvas").first().boundingBox();
  if (!sheet) throw new Error("the grid is drawn");
  // The outline of the current cell lies over the canvas: the pointer goes where a hand would.
  await page.mouse.click(sheet.x + 60, sheet.y + 40);
  const [, letter = "A", row = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  for (let step = letter.charCodeAt(0) - 65; step > 0; step -= 1) await page.keyboard.press("ArrowRight");
  for (let step = Number(row) - 1; step > 0; step -= 1) await page.keyboard.press("ArrowDown");
  await expect(grid(page).locator(".ic-formula-bar-address")).toHaveText(cell);
}

/** Types in a cell of the grid as a hand does, and validates. */
export async function typeInCell(page: Page, cell: string, typed: string) {
  await goToCell(page, cell);
  await page.keyboard.type(typed, { delay: 80 });
  await page.keyboard.press("Enter");
}
