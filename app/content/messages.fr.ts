/** What the content itself says around the texts of a subject. */
export const CONTENT_MESSAGES = {
  "open-pdf": "Ouvrir l’annexe (PDF)",
} as const;
