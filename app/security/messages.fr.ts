import { speaker } from "#app/ui/speaker.ts";

/** What a request hears that is turned away at the door. */
export const say = speaker({
  "foreign-origin":
    "Demande refusée : elle ne vient pas d’une page d’Épreuve. Ouvrez Épreuve dans un nouvel onglet et recommencez.",
  "body-too-large": "Envoi refusé : il dépasse {megabytes} Mo. Envoyez un fichier plus petit.",
  "body-of-unknown-length": "Envoi refusé : sa taille n’est pas annoncée.",
  "our-fault": "Une erreur est survenue de notre côté. Réessayez dans un instant.",
  "not-found": "Adresse inconnue.",
  "unreadable-body": "Envoi illisible.",
  "unreadable-address": "Adresse illisible.",
  "unreadable-request": "Demande illisible.",
  "unknown-method": "Demande refusée : Épreuve n’a rien à faire de cette sorte.",
});
