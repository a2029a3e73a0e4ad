import type { NoticeCode } from "#schemas/reading.ts";
import type { Catalogue } from "./render-message.ts";

/** What the readers of numbers, days and delays say under a field, by notice code. */
export const READING_MESSAGES = {
  "thousands-dot":
    "Les points ont été lus comme des séparateurs de milliers : en français, on écrit 1 234,56.",
  "thousands-comma":
    "Les virgules ont été lues comme des séparateurs de milliers : en français, on écrit 1 234,56.",
  "thousands-apostrophe": "Les apostrophes ont été lues comme des espaces : en français, on écrit 1 234,56.",
  "decimal-missing": "Aucun chiffre ne suit la virgule : complétez ou retirez-la.",
  "unit-first": "L’unité s’écrit après le nombre : 1 234,56 €.",
  "accounting-negative": "Les parenthèses ont été lues comme un signe moins.",
  "word-zero": "Ce mot a été lu comme le nombre 0.",
  converted: "Le nombre a été converti dans l’unité demandée ({field}).",
  "other-unit": "Vous avez écrit « {unit} » ; la réponse est demandée en « {field} » : vérifiez l’unité.",
  "qualifier-ignored": "La mention qui suit l’unité (HT, TTC, net, brut) n’est pas prise en compte.",
  "ambiguous-dot": "Voulez-vous dire {first} ou {second} ?",
  "bad-grouping": "Les chiffres ne sont pas groupés par trois : écrivez par exemple 12 345,67.",
  "trailing-minus": "Le signe moins se place avant le nombre : écrivez par exemple -45.",
  "long-dash": "Ce tiret n’est pas un signe moins : utilisez la touche « - » du clavier.",
  "foreign-digits": "Ces chiffres ne sont pas lus : utilisez les chiffres de 0 à 9.",
  "unknown-unit": "Cette unité n’est pas connue : écrivez le nombre seul, ou suivi de l’unité demandée.",
  "clock-time": "Écrivez la durée en heures décimales : 1,5 h pour 1 h 30.",
  calculation: "Écrivez ici le résultat seul, sans le calcul.",
  parentheses: "Ce champ ne lit pas les parenthèses : pour un nombre négatif, écrivez par exemple -45.",
  "not-a-number": "Ce texte n’est pas un nombre : écrivez par exemple 1 234,56.",
  "too-long": "Ce texte est trop long pour un nombre : gardez le résultat seul.",
  "too-large": "Cet exposant est trop grand : écrivez le nombre en entier.",
  "year-assumed": "L’année manque : {year} a été retenue.",
  "weekday-wrong": "Ce jour est un {weekday} : vérifiez la date.",
  "ambiguous-day": "Voulez-vous dire le {first} ou le {second} ?",
  "year-missing": "L’année manque : écrivez par exemple 1er octobre 2026.",
  "impossible-day": "Ce jour n’existe pas dans le calendrier : écrivez le jour, le mois, puis l’année.",
  "not-a-day": "Ce texte n’est pas une date : écrivez par exemple 01/10/2026 ou 1er octobre 2026.",
  "weeks-converted": "Les semaines ont été converties en jours.",
  "months-not-days": "La durée d’un mois varie : écrivez le délai en jours.",
  "not-a-delay": "Ce texte n’est pas un délai : écrivez un nombre de jours, par exemple 45 jours.",
  "malformed-line": "Cette ligne n’est pas lue : écrivez du JSON avec un champ « text ».",
} satisfies Record<NoticeCode | "malformed-line", Catalogue[string]>;
