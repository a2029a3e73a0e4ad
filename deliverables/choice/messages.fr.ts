import type { Catalogue, MessageParams } from "#grading/language/render-message.ts";

const count = (params: MessageParams, name: string) => Number(params[name] ?? 0);

function counted(params: MessageParams): string {
  const [right, wrong, expected] = [
    count(params, "right"),
    count(params, "wrong"),
    count(params, "expected"),
  ];
  if (expected === 0) return "Ce n’est pas la réponse attendue.";
  const found = `${right} bonne${right > 1 ? "s" : ""} réponse${right > 1 ? "s" : ""} sur ${expected}`;
  return wrong === 0 ? `${found}.` : `${found}, et ${wrong} réponse${wrong > 1 ? "s" : ""} de trop.`;
}

/** What is said of a choice, beside what is said of every figure. */
export const CHOICE_MESSAGES = {
  wrong: counted,
  partial: counted,
  "reason-to-mark": "Votre correcteur lira votre justification.",
  "reason-missing": "La justification demandée manque.",
} satisfies Catalogue;
