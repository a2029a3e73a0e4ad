import type { Catalogue } from "#grading/language/render-message.ts";
import type { Field, Kind } from "./frames.ts";

const FIELD_WORDS = {
  sender: "Expéditeur",
  recipient: "Destinataire",
  copy: "Copie",
  place: "Lieu",
  date: "Date",
  subject: "Objet",
  reference: "Références",
  attachments: "Pièces jointes",
  present: "Participants",
  absent: "Absents et excusés",
  agenda: "Ordre du jour",
  opening: "Formule d’appel",
  closing: "Formule de politesse",
  decisions: "Décisions",
  signature: "Signature",
} as const satisfies Record<Field, string>;

/** The words that are a kind's own. */
const OWN_WORDS: Record<Kind, Partial<Record<Field, string>>> = {
  courrier: {},
  mail: { sender: "De", recipient: "À" },
  note: { sender: "Émetteur" },
  "compte-rendu": { sender: "Rédacteur", subject: "Réunion" },
};

type FieldCode = `${Field}-${Kind}`;

const fieldWords = (kind: Kind) =>
  Object.fromEntries(
    Object.entries(FIELD_WORDS).map(([field, words]) => [
      `${field}-${kind}`,
      OWN_WORDS[kind][field as Field] ?? words,
    ]),
  );

/** What the parts of a letter are called, in its frame and on its sheet. */
export const LETTER_WORDS = {
  ...({
    ...fieldWords("courrier"),
    ...fieldWords("mail"),
    ...fieldWords("note"),
    ...fieldWords("compte-rendu"),
  } as Record<FieldCode, string>),
  "kind-courrier": "Courrier",
  "kind-mail": "Courriel",
  "kind-note": "Note",
  "kind-compte-rendu": "Compte rendu",
} satisfies Catalogue;
