import type { Catalogue } from "#grading/language/render-message.ts";

/** What is said of an amount, beside what is said of every figure. */
export const AMOUNT_MESSAGES = {
  "wrong-unit": ({ typed = "", unit }) =>
    unit === undefined || unit === ""
      ? `L’unité « ${typed} » n’est pas celle attendue.`
      : `L’unité « ${typed} » n’est pas celle attendue : ${unit}.`,
  "unit-missing": ({ unit }) =>
    unit === undefined || unit === "" ? "L’unité manque." : `L’unité manque : ${unit}.`,
  "unit-right": "L’unité est juste.",
  "workings-to-read": "La valeur n’est pas celle attendue ; votre correcteur lira le détail de votre calcul.",
} satisfies Catalogue;
