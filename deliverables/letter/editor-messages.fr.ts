import type { Catalogue } from "#grading/language/render-message.ts";

const words = (count: unknown) => (Number(count) > 1 ? `${String(count)} mots` : `${String(count)} mot`);

/** What the frame of a letter says to who fills it in. */
export const LETTER_EDITOR = {
  body: "Texte",
  "thread-one": "Message reçu",
  "thread-many": "Messages reçus",
  from: "De",
  date: "Date",
  subject: "Objet",
  "words-written": ({ count }) => words(count),
  "words-expected": "Environ {count} mots attendus.",
  tools: "Mise en forme du texte",
  bold: "Gras",
  bullets: "Liste à puces",
  numbers: "Liste numérotée",
  table: "Tableau",
  "row-more": "Ajouter une ligne",
  "row-less": "Ôter la ligne",
  "column-more": "Ajouter une colonne",
  "column-less": "Ôter la colonne",
  undo: "Annuler",
  redo: "Rétablir",
  "too-large": "Ce texte est trop long pour cette réponse : rien n’a été ajouté.",
} satisfies Catalogue;
