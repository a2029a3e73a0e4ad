import type { Catalogue } from "#grading/language/render-message.ts";

/** What the field of justified calculations says to who fills it in. */
export const WORKINGS_EDITOR = {
  form: "Une ligne par calcul : libellé = calcul = résultat.",
  "form-unit": "Une ligne par calcul : libellé = calcul = résultat en {unit}.",
  signs: "Signes",
  line: "Ligne {line} · {echo}",
} satisfies Catalogue;
