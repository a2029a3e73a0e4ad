import { expect, type Page } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/**
 * The words of a copy's report as a printer gets it, page after page; spaces of every kind and ends of lines are one
 * space.
 * @example await expectPrinted(page, attemptId, ["Durand", "44571"])
 */
export async function expectPrinted(page: Page, attemptId: string, words: readonly string[]) {
  const response = await page.context().request.get(`/copies/${attemptId}/rapport.pdf`);
  expect(response.status()).toBe(200);
  const text = await textOf(new Uint8Array(await response.body()));
  for (const one of words) expect(text).toContain(one);
}

async function textOf(data: Uint8Array): Promise<string> {
  const book = await getDocument({ data }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= book.numPages; number += 1) {
    const { items } = await (await book.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
  }
  return pages.join(" ").replace(/\s+/g, " ");
}
