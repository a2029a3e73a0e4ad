import { speaker } from "./speaker.ts";

/** What the shell and the shared components say. */
export const say = speaker({
  "skip-to-content": "Aller au contenu",
  "home-link": "Épreuve, accueil",
  "main-navigation": "Principale",
  "sign-out": "Se déconnecter",
  "change-password": "Changer de mot de passe",
  "close-dialog": "Fermer",
  "do-you-mean": "Voulez-vous dire",
  or: "ou",
  "question-mark": "?",

  preview: "Aperçu",
  "preview-of": " de « {name} »",
  "preview-opening": "Ouverture de l’aperçu…",
  "preview-failed": "L’aperçu n’a pas pu être affiché : téléchargez le fichier pour le lire.",
  "preview-page": "{name}, page {number} sur {count}",
  "preview-page-failed": "La page {number} n’a pas pu être affichée : téléchargez le fichier pour la lire.",
  "preview-cut": "L’aperçu s’arrête à la page {count} : téléchargez le fichier pour lire la suite.",

  "state-juste": "Juste",
  "state-report": "Report d’erreur",
  "state-partiel": "Partiel",
  "state-faux": "Faux",
  "state-vide": "Vide",
  "state-verifier": "À vérifier",
  "state-provisoire": "Provisoire",

  "error-400-title": "Demande non comprise",
  "error-400": "Épreuve n’a pas compris ce qui lui a été envoyé. Rechargez la page, puis recommencez.",
  "error-404-title": "Page introuvable",
  "error-404": "Cette adresse ne mène à rien, ou plus à rien. Vérifiez-la, ou repartez de l’accueil.",
  "error-403-title": "Accès réservé",
  "error-403":
    "Votre compte n’ouvre pas cette page. Si elle vous concerne, demandez à la personne qui gère Épreuve dans votre établissement.",
  "error-429-title": "Trop de demandes",
  "error-429": "Attendez quelques secondes, puis rechargez la page.",
  "error-ours-title": "Une erreur de notre côté",
  "error-ours":
    "La page n’a pas pu être préparée. Ce que vous aviez enregistré l’est toujours. Rechargez la page ; si l’erreur revient, prévenez la personne qui gère Épreuve dans votre établissement.",
  "error-home": "Revenir à l’accueil",
  "error-reload": "Recharger la page",
});
