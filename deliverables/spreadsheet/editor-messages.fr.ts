import type { Catalogue } from "#grading/language/render-message.ts";

/** What is said while the spreadsheet is on its way. */
export const SPREADSHEET_EDITOR = {
  opening: "Ouverture du tableur…",
} satisfies Catalogue;
