import type { Catalogue } from "#grading/language/render-message.ts";

/** What the journal says to who writes in it. */
export const JOURNAL_EDITOR = {
  entry: "Écriture {entry}",
  date: "Date",
  piece: "Pièce",
  account: "Compte",
  label: "Libellé",
  debit: "Débit",
  credit: "Crédit",
  field: "Écriture {entry}, ligne {line}, {name}",
  "entry-field": "Écriture {entry}, {name}",
  "remove-line": "Retirer la ligne {line} de l’écriture {entry}",
  "remove-entry": "Retirer l’écriture {entry}",
  "new-entry": "Nouvelle écriture",
  accounts: "Comptes proposés",
  help: "Un compte se cherche par son numéro ou par des mots. Entrée passe au champ suivant ; Ctrl + Suppr retire la ligne.",
  "plan-missing": "Le plan comptable n’a pas pu être chargé : tapez les numéros de compte.",
  "line-account": "Ligne {line} · {number} {label}",
  "line-echo": "Ligne {line} · {echo}",
  totals: "Débit {debit} · Crédit {credit}",
  balanced: "équilibrée",
  "gap-debit": "écart de {gap} au débit",
  "gap-credit": "écart de {gap} au crédit",
  doubtful: "un montant reste à préciser",
} satisfies Catalogue;
