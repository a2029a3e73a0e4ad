import { CELL_MESSAGES } from "#deliverables/_sheet/cell-messages.fr.ts";
import type { Catalogue } from "#grading/language/render-message.ts";

/** The words that a schedule prints, whatever its mode, and what is said of its cells. */
export const SCHEDULE_MESSAGES = {
  ...CELL_MESSAGES,
  task: "Tâche",
  before: "Antérieures",
  "none-before": "—",
  lasts: "Durée ({unit})",
  earliest: "Au plus tôt",
  latest: "Au plus tard",
  total: "Marge totale",
  free: "Marge libre",
  end: "Fin du projet",
  days: "jours",
  critical: "Tâches critiques",
  "critical-why": "Une tâche est critique quand sa marge totale est nulle.",
  start: "Début",
  "end-of-bar": "Fin",
  bars: "Diagramme",
  step: "Étape",
  date: "Date",
  person: "Personne",
  hours: "de {from} à {to}",
  pause: "dont {minutes} min de pause",
  legend: "{id} : {says}",
  "rules-to-keep": "Contraintes à respecter",
  "possible-planning": "Un planning qui respecte toutes les contraintes",
} satisfies Catalogue;
