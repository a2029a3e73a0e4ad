import { aFolder } from "./a-folder.ts";

const SCENARIO = `format: 1
title: "Un courrier"
block: U6
legalDate: 2026-01-01
variables:
  ca: 412000
documents: []
parts:
  - id: d1
    title: "Dossier 1"
    points: 6
    tasks: [t1]
`;

const TASK = `---
title: "1.1 Relance"
covers: [T.4.5.1]
answers:
  - id: taux
    type: amount
    label: Montant de la créance
    points: 1
    unit: "€"
    expected: "=ca/1000"
  - id: lettre
    type: letter
    kind: courrier
    label: Lettre de relance
    points: 5
    words: 120
    thread:
      - from: "M. Bourdon, gérant"
        date: "9 mars 2026"
        subject: "Facture impayée"
        body: |
          Bonjour Inès,

          Pouvez-vous relancer ce client ?
    form: {points: 1, parts: [objet, date, appel, formule, signature]}
    cites: [taux]
    rubric:
      - {id: montant, points: 2, says: Rappelle le montant dû, expects: "=taux"}
      - {id: ton, points: 2, says: Ton ferme et courtois}
---
**Rédigez** la lettre de relance.
`;

/** The folder of a small paper that asks for a figure and for a letter that quotes it. */
export const letterPaper = (id: string) => ({
  id,
  files: aFolder({ "scenario.yaml": SCENARIO, "tasks/t1.mdx": TASK }),
});
