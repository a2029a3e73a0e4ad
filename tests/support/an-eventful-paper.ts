import { aFolder } from "./a-folder.ts";

const amount = (id: string, label: string, expected: string) => `  - id: ${id}
    type: amount
    label: "${label}"
    unit: "€"
    points: 2
    expected: "${expected}"`;

const task = (title: string, answer: string, after: string | null) => `---
title: "${title}"
covers: [T.4.5.1]${after === null ? "" : `\nafter: ${after}`}
answers:
${answer}
---
**Calculez** à partir du loyer de <V name="loyer" unit="€" />.
`;

/**
 * For tests: a paper whose rent changes after one minute (1 200 € becomes 1 500 €), again when a teacher says so (1 700 €),
 * and that thanks for the first answer. One question before, one after each.
 */
export const anEventfulPaper = (id: string) => ({
  id,
  files: aFolder({
    "scenario.yaml": `format: 1
title: "Un essai"
block: U6
training: true
legalDate: 2026-01-01
variables:
  loyer: 1200
  nouveau_loyer: 1500
events:
  - id: hausse
    on: 1min
    from: "Mme Lenoir, gérante"
    subject: "Le loyer change"
    body: documents/hausse.mdx
    set: {loyer: "=nouveau_loyer"}
  - {id: alea, on: teacher, from: Le bailleur, subject: Dernière offre, body: documents/alea.mdx, set: {loyer: 1700}}
  - {id: merci, on: {handed: avant}, from: Mme Lenoir, subject: Bien reçu, body: documents/merci.mdx}
documents: []
parts:
  - id: d1
    title: "Dossier 1 – Le loyer"
    points: 6
    tasks: [t1, t2, t3]
`,
    "documents/hausse.mdx": 'Bonjour,\n\nle loyer passe à <V name="loyer" unit="€" /> par mois.\n',
    "documents/alea.mdx": 'Mon dernier mot : <V name="loyer" unit="€" />.\n',
    "documents/merci.mdx": "Merci de votre réponse.\n",
    "tasks/t1.mdx": task("1.1 Loyer annuel", amount("avant", "Loyer annuel", "=loyer*12"), null),
    "tasks/t2.mdx": task(
      "1.2 Nouveau loyer annuel",
      amount("apres", "Nouveau loyer annuel", "=loyer*12"),
      "hausse",
    ),
    "tasks/t3.mdx": task("1.3 Dernière offre", amount("offre", "Loyer annuel offert", "=loyer*12"), "alea"),
  }),
});
