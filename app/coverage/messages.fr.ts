import { speaker } from "#app/ui/speaker.ts";

/** What the page of the référentiel's coverage says. */
export const say = speaker({
  title: "Couverture du référentiel",
  intro: ({ count }) =>
    Number(count) > 1
      ? `Les tâches que les ${count} sujets font travailler, par une réponse notée.`
      : "Les tâches que le sujet fait travailler, par une réponse notée.",
  unread: "Sujet refusé par la vérification, non compté : {title}.",
  kinds: "Tâches exercées, selon la façon dont elles se jugent",
  kind: "Façon de juger",
  exercised: "Exercées",
  computed: "Se calcule",
  mixed: "Se calcule et se lit",
  read: "Se lit",
  observed: "S’observe",
  "observed-note":
    "Une tâche qui s’observe n’est, dans un sujet, que préparée ou racontée : les quatre façons ne s’additionnent pas.",
  domain: "Domaine {number} – {title} ({unit})",
  code: "Code",
  task: "Tâche",
  papers: "Sujets",
  "by-paper": ({ paper, answers }) => `${paper} (${answers} ${Number(answers) > 1 ? "réponses" : "réponse"})`,
  calculations: "Calculs du catalogue",
  "calculations-asked": "Calculs demandés par au moins un sujet",
  number: "Numéro",
  calculation: "Calcul",
  block: "Bloc",
  gap: "Aucun sujet",
  "no-paper-title": "Aucun sujet",
  "no-paper":
    "Rangez un premier sujet dans le dossier des sujets : cette page dira ce qu’il fait travailler.",
});
