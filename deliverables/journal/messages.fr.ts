import type { Catalogue, MessageParams } from "#grading/language/render-message.ts";

const SIDES: Record<string, string> = { debit: "au débit", credit: "au crédit" };

/** A sentence about a line by its account, or about « une ligne » where the corrigé is not published. */
const aboutLine =
  (named: (line: string, side: string) => string, unnamed: string) =>
  (params: MessageParams): string => {
    const kept = params.kept === undefined ? "" : ` Cela garde ${params.kept}.`;
    const side = SIDES[String(params.side)] ?? "";
    return (params.step === undefined ? unnamed : named(String(params.step), side)) + kept;
  };

/** « Facture F-128 », else « L’écriture 2 ». */
function entryOf({ says, number }: MessageParams): string {
  if (says !== undefined && says !== "") return `« ${says} »`;
  return number === undefined ? "une écriture" : `l’écriture ${number}`;
}

/** What is said of accounting entries, beside what is said of every figure. */
export const JOURNAL_MESSAGES = {
  "line-missing": aboutLine(
    (line, side) => `${line} ${side} : cette ligne manque.`,
    "Une ligne de l’écriture manque.",
  ),
  "line-side": aboutLine(
    (line, side) => `${line} : le montant est du mauvais côté ; il se porte ${side}.`,
    "Une ligne est du mauvais côté : le débit et le crédit sont inversés.",
  ),
  "line-account": aboutLine(
    (line, side) => `${line} ${side} : le compte que vous avez choisi n’est pas le bon.`,
    "Une ligne n’est pas au bon compte.",
  ),
  "line-other-plan": aboutLine(
    (line) => `${line} : vous avez pris le compte de l’autre version du plan comptable.`,
    "Un compte est celui de l’autre version du plan comptable.",
  ),
  "line-amount": aboutLine(
    (line, side) => `${line} ${side} : ce n’est pas le montant attendu.`,
    "Une ligne n’a pas le montant attendu.",
  ),
  "line-without-amount": aboutLine((line) => `${line} : le montant manque.`, "Une ligne n’a pas de montant."),
  "line-unreadable": aboutLine(
    (line) => `${line} : le montant n’a pas pu être lu ; votre correcteur le lira.`,
    "Un montant n’a pas pu être lu ; votre correcteur le lira.",
  ),
  "line-extra": ({ typed, wrote, on }) => {
    const amount =
      wrote === undefined || wrote === "" ? "" : `, ${wrote} ${SIDES[String(on)] ?? ""}`.trimEnd();
    const account = typed === undefined || typed === "" ? "sans compte" : String(typed);
    return `Une ligne n’a pas lieu d’être : ${account}${amount}.`;
  },
  "entry-unbalanced": ({ entry, debit, credit }) =>
    `Votre écriture ${entry} ne s’équilibre pas : ${debit} au débit, ${credit} au crédit.`,
  "entry-faulty": (params) =>
    `Les points de ${entryOf(params)} vont à l’écriture entière, sans ligne fausse.`,
  "entry-open": (params) => `Votre correcteur décidera des points de ${entryOf(params)}.`,
  placed: "Cette ligne a été reconnue.",
} satisfies Catalogue;

/** The words of the corrected copy. */
export const JOURNAL_WORDS = {
  account: "Compte",
  label: "Libellé",
  debit: "Débit",
  credit: "Crédit",
  "your-entry": ({ number, date, piece }) =>
    [`Votre écriture ${number}`, date, piece].filter((part) => part !== "").join(" – "),
  "expected-entry": ({ number, says }) =>
    says === "" ? `Écriture attendue ${number}` : `Écriture attendue – ${says}`,
  "line-note": "{line} : {says}",
} satisfies Catalogue;
