import type { Catalogue, MessageParams } from "#grading/language/render-message.ts";

/** A sentence about a step by its name, or about « une étape » where the corrigé is not published. */
const aboutStep =
  (named: (step: string, params: MessageParams) => string, unnamed: string) => (params: MessageParams) =>
    params.step === undefined ? unnamed : named(String(params.step), params);

/** What is said of the lines of a justified calculation, beside what is said of every figure. */
export const WORKINGS_MESSAGES = {
  "step-method": aboutStep((step) => `${step} : la méthode est juste.`, "La méthode d’une étape est juste."),
  "step-method-given": aboutStep(
    (step) => `${step} : le résultat est juste, il vaut aussi pour la méthode.`,
    "Le résultat d’une étape vaut aussi pour sa méthode.",
  ),
  "step-value": aboutStep((step) => `${step} : le résultat est juste.`, "Le résultat d’une étape est juste."),
  "step-value-carried": aboutStep(
    (step) => `${step} : le résultat est juste avec vos chiffres.`,
    "Le résultat d’une étape est juste avec vos chiffres.",
  ),
  "step-unit": aboutStep((step) => `${step} : l’unité est juste.`, "L’unité du résultat est juste."),
  "step-proved": aboutStep(
    (step) => `${step} : votre résultat juste le prouve, sans que l’étape soit écrite.`,
    "Votre résultat juste prouve une étape que vous n’avez pas écrite.",
  ),
  "step-within": aboutStep(
    (step) => `${step} : l’étape est juste, à l’intérieur d’un calcul plus long.`,
    "Une étape est juste, à l’intérieur d’un calcul plus long.",
  ),
  "step-missing": aboutStep(
    (step) => `${step} : aucune de vos lignes ne contient ce calcul.`,
    "Une étape du calcul manque.",
  ),
  "step-wrong": aboutStep(
    (step) => `${step} : votre ligne ne donne pas la valeur attendue ; votre correcteur la lira.`,
    "Une ligne ne donne pas la valeur attendue ; votre correcteur la lira.",
  ),
  "step-disputed": aboutStep(
    (step) => `${step} : deux lignes donnent des résultats différents ; votre correcteur tranche.`,
    "Deux lignes donnent des résultats différents ; votre correcteur tranche.",
  ),
  "method-to-check": aboutStep(
    (step) =>
      `${step} : le résultat est juste, mais le calcul n’est pas écrit ; votre correcteur juge la méthode.`,
    "Un résultat est juste, mais son calcul n’est pas écrit ; votre correcteur juge la méthode.",
  ),
  "step-no-result": aboutStep(
    (step) => `${step} : le calcul est posé, le résultat manque.`,
    "Un calcul est posé sans son résultat.",
  ),
  "step-slip": aboutStep(
    (step) => `${step} : la méthode est juste, mais une erreur de calcul fausse le résultat.`,
    "Une erreur de calcul fausse un résultat.",
  ),
  "step-unit-missing": aboutStep(
    (step) => `${step} : l’unité du résultat manque.`,
    "L’unité du résultat manque.",
  ),
  "step-unit-wrong": aboutStep(
    (step) => `${step} : l’unité du résultat n’est pas la bonne.`,
    "L’unité du résultat n’est pas la bonne.",
  ),
  "lines-to-read": ({ lines = 1 }) =>
    Number(lines) > 1
      ? `Votre correcteur lira ${lines} lignes qui n’ont pas été reconnues.`
      : "Votre correcteur lira une ligne qui n’a pas été reconnue.",
} satisfies Catalogue;
