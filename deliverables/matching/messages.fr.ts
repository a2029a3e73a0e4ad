import type { Catalogue, MessageParams } from "#grading/language/render-message.ts";

/** « 2 paires fausses », « une sans réponse »; nothing where there is none. */
function pairs(params: MessageParams, name: string, [one, several]: [string, string]): string[] {
  const number = Number(params[name] ?? 0);
  if (number === 0) return [];
  return [number === 1 ? `une paire ${one}` : `${number} paires ${several}`];
}

function tellPairs(params: MessageParams): string {
  const faults = [
    ...pairs(params, "wrong", ["fausse", "fausses"]),
    ...pairs(params, "blank", ["sans réponse", "sans réponse"]),
    ...pairs(params, "to-check", ["à vérifier", "à vérifier"]),
  ];
  if (faults.length === 0) return "Une part des points est retirée à des paires justes.";
  const text = `${faults.join(", ")} sur ${params.cells ?? ""}.`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is said of pairs, beside what is said of every figure. */
export const MATCHING_MESSAGES = {
  pairs: tellPairs,
  "pairs-penalty": ({ wrong }) =>
    Number(wrong) > 1
      ? "Chaque paire fausse retire une part des points."
      : "La paire fausse retire une part des points.",
  "pair-says": "{label} : {says}",
} satisfies Catalogue;
