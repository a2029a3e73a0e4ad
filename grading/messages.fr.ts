import type { NoticeCode } from "#schemas/reading.ts";
import type { Catalogue, MessageParams } from "./language/render-message.ts";

const kept = ({ kept: points }: MessageParams) => (points === undefined ? "" : ` Cela garde ${points}.`);

/** What is said of the way a figure was written, once the copy is handed in. */
const NOTICE_MESSAGES = {
  "notice-thousands-dot": "Les points ont été lus comme des séparateurs de milliers.",
  "notice-thousands-comma": "Les virgules ont été lues comme des séparateurs de milliers.",
  "notice-thousands-apostrophe": "Les apostrophes ont été lues comme des séparateurs de milliers.",
  "notice-decimal-missing": "Aucun chiffre ne suit la virgule.",
  "notice-unit-first": "L’unité s’écrit après le nombre.",
  "notice-accounting-negative": "Les parenthèses ont été lues comme un signe moins.",
  "notice-word-zero": "Ce mot a été lu comme le nombre 0.",
  "notice-converted": "Le nombre a été converti dans l’unité demandée.",
  "notice-other-unit": "L’unité écrite n’est pas celle de la question.",
  "notice-qualifier-ignored": "La mention qui suit l’unité (HT, TTC, net, brut) n’a pas été prise en compte.",
  "notice-ambiguous-dot": "Ce nombre peut se lire de deux façons.",
  "notice-bad-grouping": "Les chiffres ne sont pas groupés par trois.",
  "notice-trailing-minus": "Le signe moins se place avant le nombre.",
  "notice-long-dash": "Ce tiret n’est pas un signe moins.",
  "notice-foreign-digits": "Ces chiffres ne sont pas lus.",
  "notice-unknown-unit": "Cette unité n’est pas connue.",
  "notice-clock-time": "Une durée s’écrit en heures décimales.",
  "notice-calculation": "Un calcul a été écrit à la place de son résultat.",
  "notice-parentheses": "Ce champ ne lit pas les parenthèses.",
  "notice-not-a-number": "Ce texte n’est pas un nombre.",
  "notice-too-long": "Ce texte est trop long pour un nombre.",
  "notice-too-large": "L’exposant est trop grand.",
  "notice-year-assumed": "L’année n’était pas écrite : celle du sujet a été retenue.",
  "notice-weekday-wrong": "Le jour de la semaine ne va pas avec la date.",
  "notice-ambiguous-day": "Cette date peut se lire de deux façons.",
  "notice-year-missing": "L’année manque.",
  "notice-impossible-day": "Ce jour n’existe pas dans le calendrier.",
  "notice-not-a-day": "Ce texte n’est pas une date.",
  "notice-weeks-converted": "Les semaines ont été converties en jours.",
  "notice-months-not-days": "La durée d’un mois varie : le délai s’écrit en jours.",
  "notice-not-a-delay": "Ce texte n’est pas un délai en jours.",
} satisfies Record<`notice-${NoticeCode}`, Catalogue[string]>;

/** What is said of how a figure agrees with its key. */
const MATCH_MESSAGES = {
  "written-as-decimal": "Le taux est écrit en décimal ; il est juste.",
  "written-as-percent": "La valeur est écrite en pour cent ; elle est juste.",
  "fewer-decimals": ({ precision }) =>
    precision === undefined
      ? "Vous avez écrit moins de décimales que demandé."
      : `Vous avez écrit moins de décimales que demandé : la précision attendue est ${precision}.`,
  "more-decimals": ({ precision }) =>
    precision === undefined
      ? "Vous avez écrit plus de décimales que demandé."
      : `Vous avez écrit plus de décimales que demandé : la précision attendue est ${precision}.`,
  "within-tolerance": "Votre valeur est acceptée : elle est dans la marge prévue.",
  truncated: "Votre valeur est tronquée plutôt qu’arrondie ; elle est acceptée.",
} satisfies Catalogue;

/**
 * The reason of each finding that any type may give, in French. What would give the corrigé away (`says`, `rests`,
 * `precision`) may be missing: each sentence then stands without it. `kept`: points kept, in words.
 */
export const FINDING_MESSAGES = {
  ...NOTICE_MESSAGES,
  ...MATCH_MESSAGES,
  right: "Votre réponse est juste.",
  carried: ({ rests }) =>
    rests === undefined || rests === ""
      ? "Report d’erreur : votre réponse est juste avec vos résultats précédents."
      : `Report d’erreur : votre réponse est juste avec vos résultats précédents (${rests}).`,
  "carry-penalty": "Report d’erreur : le barème de cette question retire une part des points.",
  wrong: "Ce n’est pas la valeur attendue.",
  blank: "Vous n’avez rien écrit.",
  "not-asked": "Cette question n’a pas été posée : ses points ne comptent pas dans le total.",
  unreadable: "Votre réponse n’a pas pu être lue.",
  mistake: (params) =>
    params.says === undefined
      ? `C’est une erreur connue.${kept(params)}`
      : `${params.step === undefined ? "" : `${params.step} : `}${params.says}${kept(params)}`,
  "absurd-base": ({ step, rests }) => {
    const start = step === undefined ? "Votre calcul est juste" : `${step} : votre calcul est juste`;
    const base = rests === undefined || rests === "" ? "d’un résultat" : `d’un résultat (${rests})`;
    return `${start}, mais il part ${base} sans rapport avec la situation : votre correcteur décide.`;
  },
  "two-readings": "Le nombre écrit peut se lire de deux façons : votre correcteur tranche.",
  proved: (params) =>
    params.by === undefined
      ? `Un résultat juste prouve que vous l’aviez trouvée.${kept(params)}`
      : `Votre résultat juste « ${params.by} » prouve que vous l’aviez trouvée.${kept(params)}`,
  "other-reading": ({ says }) =>
    says === undefined ? "Votre réponse est juste selon une autre lecture du sujet." : String(says),
  "to-mark": "Votre correcteur lira cette réponse.",
  "hint-found": "Mots repérés : {words}.",
  "grader-failed":
    "La vérification automatique n’a pas abouti. Votre correcteur lira cette réponse : aucun point n’est perdu.",
} satisfies Catalogue;
