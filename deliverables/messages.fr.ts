import type { Catalogue } from "#grading/language/render-message.ts";

/** The words that every type uses to tell an answer. */
export const REPORT_MESSAGES = {
  "your-answer": "Votre réponse",
  "your-line": "Votre ligne",
  "your-lines": "Vos calculs",
  "your-text": "Votre texte",
  "your-files": "Vos fichiers",
  "your-reason": "Votre justification",
  "your-table": "Votre tableau",
  nothing: "Rien d’écrit",
  "read-as": "lu {read}",
  unreadable: "illisible",
  remark: "Remarque",
  expected: "Attendu",
  path: "Chemin",
  because: "Parce que",
  "own-path": "Avec vos chiffres",
} satisfies Catalogue;
