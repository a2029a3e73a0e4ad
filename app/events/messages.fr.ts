import { speaker } from "#app/ui/speaker.ts";
import { formatDuration } from "#grading/language/format-time.ts";

/** What a sitting's page says to a teacher of the messages that arrive during it. */
export const say = speaker({
  title: "Événements",
  message: "Message",
  when: "Quand",
  state: "État",
  "rule-time": ({ ms }) =>
    `${formatDuration(Number(ms))} après le début de chaque copie, temps majoré compris`,
  "rule-teacher": "Quand un professeur le lance",
  "rule-handed": "Quand la réponse « {label} » est enregistrée",
  "nobody-began": "Aucune copie commencée",
  "none-arrived": "À venir",
  "all-arrived": ({ copies }) =>
    Number(copies) > 1 ? `Arrivé sur les ${String(copies)} copies` : "Arrivé sur la copie commencée",
  "some-arrived": "Arrivé sur {arrived} copies sur {copies}",
  "to-start": "À lancer",
  "not-started": "Pas lancé",
  "started-at": "Lancé à {time} par {by}",
  start: "Lancer l’aléa",
  "start-title": "Lancer « {subject} » ?",
  "start-warning":
    "Le message arrive aussitôt sur toutes les copies en cours, avec les questions qu’il ouvre. Un aléa lancé ne se reprend pas.",
  "start-refused": "L’aléa n’a pas été lancé : plus aucune copie n’est en cours.",
  later: "Pas maintenant",
});
