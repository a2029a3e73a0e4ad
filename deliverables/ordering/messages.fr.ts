import type { Catalogue, MessageParams } from "#grading/language/render-message.ts";

const count = (params: MessageParams, name: string) => Number(params[name] ?? 0);

function tellOrder(params: MessageParams): string {
  const [right, wrong, blank] = [count(params, "right"), count(params, "wrong"), count(params, "blank")];
  const series =
    right === 0
      ? "Aucune étape n’en suit une autre dans l’ordre attendu"
      : `${right} étapes sur ${params.cells ?? ""} se suivent dans l’ordre attendu`;
  const faults = [
    blank === 1 ? "une étape n’est pas placée" : blank > 1 ? `${blank} étapes ne sont pas placées` : "",
    wrong === 1 ? "une étape est de trop" : wrong > 1 ? `${wrong} étapes sont de trop` : "",
  ].filter((fault) => fault !== "");
  return `${[series, ...faults].join(" ; ")}.`;
}

/** What is said of an order. */
export const ORDERING_MESSAGES = {
  order: tellOrder,
  "your-place": "Votre rang",
  step: "Étape",
  "due-place": "Rang attendu",
  "not-placed": "—",
} satisfies Catalogue;
