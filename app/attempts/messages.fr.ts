import type { MessageParams } from "#grading/language/render-message.ts";
import { speaker } from "#app/ui/speaker.ts";

const many = (count: MessageParams[string] | undefined, one: string, several: string) =>
  `${String(count)} ${Number(count) > 1 ? several : one}`;
const questions = ({ count }: MessageParams) => many(count, "question", "questions");

/** What the sitting says to a candidate. */
export const say = speaker({
  // Refusals of a call or of a save
  "signed-out": "Votre session a pris fin. Reconnectez-vous : vos réponses sont gardées.",
  "other-account":
    "Une autre personne s’est connectée dans ce navigateur. Reconnectez-vous à votre compte : vos réponses sont gardées.",
  "unknown-attempt": "Cette copie n’existe pas, ou n’est pas la vôtre.",
  "malformed-call": "L’envoi n’a pas été compris. Rechargez la page : vos réponses sont gardées.",
  "call-too-large": "L’envoi est trop volumineux.",
  "counter-reused": "Cette réponse va être envoyée de nouveau.",
  "answer-too-large": "Cette réponse est trop longue pour être enregistrée : raccourcissez-la.",
  "unknown-answer": "Cette réponse n’a plus sa place dans le sujet. Prévenez le surveillant.",
  "malformed-answer":
    "Cette réponse n’a pas pu être enregistrée. Modifiez-la ; si cela dure, prévenez le surveillant.",
  "unknown-file":
    "Le serveur n’a pas un des fichiers de cette réponse. Retirez-le, puis déposez-le de nouveau.",
  "file-unreadable":
    "« {name} » n’a pas pu être lu sur cet ordinateur. Vérifiez-le, puis déposez-le de nouveau.",
  "too-many-files": "Cette réponse a trop de fichiers : retirez ceux qui sont de trop.",

  // Before the paper
  "unknown-sitting": "Cette épreuve n’existe pas, ou vous n’y êtes pas inscrit.",
  "sitting-cancelled": "Cette épreuve est annulée.",
  "not-open-yet": "L’épreuve n’est pas encore ouverte : revenez à partir du {opening}.",
  "sitting-over": "L’épreuve est terminée : on ne peut plus la commencer.",
  "before-title": "{title} – Épreuve",
  "before-duration": "Vous aurez {duration}.",
  "before-extra-time": "Votre temps majoré est compris.",
  "before-ends": "L’épreuve s’arrête au plus tard le {end}.",
  "before-clock": "Le temps commence à courir dès que vous commencez, et ne s’arrête plus.",
  "before-saving": "Vos réponses sont enregistrées au fur et à mesure, même si le réseau est coupé.",
  "before-coming-back": "Si vous fermez la page, rouvrez-la avant la fin : vous reprendrez où vous en étiez.",
  "before-start": "Commencer l’épreuve",

  // Opening
  "page-title": "{question} – {block} {title} – Épreuve",
  "page-title-opening": "Votre copie – Épreuve",
  opening: "Ouverture de votre copie…",
  "opening-failed": "Le serveur ne répond pas, et ce navigateur n’a pas encore votre sujet.",
  "opening-retry": "Essayer de nouveau",
  "back-home": "Revenir à l’accueil",
  "home-link": "Épreuve, accueil",

  // Clock
  "time-left": "{duration} restantes",
  "clock-options": "{duration} restantes, options de l’horloge",
  "clock-hidden": "Horloge masquée",
  "clock-hidden-options": "Horloge masquée, options de l’horloge",
  "hide-clock": "Masquer l’horloge",
  "show-clock": "Afficher l’horloge",
  "print-subject": "Imprimer le sujet",
  "minutes-left": ({ count }) => `Il reste ${many(count, "minute", "minutes")}.`,
  "time-over": "Le temps est écoulé.",

  // Saved state
  "saved-at": "Enregistré à ",
  saving: "Enregistrement…",
  "to-send": ({ count }) => many(count, "réponse", "réponses"),
  "files-to-send": ({ count }) => many(count, "fichier", "fichiers"),
  "to-send-end": " à envoyer",
  offline: "Hors connexion : vos réponses sont gardées sur cet ordinateur et seront envoyées.",
  "offline-not-kept":
    "Hors connexion : ce navigateur ne peut pas garder vos réponses. Laissez cette page ouverte, elles seront envoyées.",
  "not-kept":
    "Ce navigateur ne garde pas de copie de vos réponses : elles partent au fur et à mesure vers le serveur.",
  "versions-notice": ({ count }) =>
    `${many(count, "réponse a deux versions", "réponses ont deux versions")}, écrites à deux endroits.`,
  "versions-choose": "Choisir",
  "sign-in-again": "Se reconnecter",
  "handed-in": "Votre copie est rendue, à {time}. Vos réponses enregistrées comptent.",
  "closed-saved": "L’épreuve est terminée. Vos réponses enregistrées à {time} comptent.",
  "closed-label": "Fin de l’épreuve",
  "closed-blank": "L’épreuve est terminée. Aucune réponse n’a été enregistrée.",
  "closed-late": ({ count }) =>
    `${many(count, "réponse est arrivée", "réponses sont arrivées")} après la fin : votre professeur la verra et décidera.`,
  "closed-files-unsent": ({ count }) =>
    `${many(count, "fichier est encore", "fichiers sont encore")} à envoyer : gardez cette page ouverte.`,
  "closed-unsent": ({ count }) =>
    `${many(count, "réponse est encore", "réponses sont encore")} à envoyer : gardez cette page ouverte.`,

  // Annexes
  annexes: "Annexes",
  context: "Contexte",
  "to-return": "À rendre avec la copie.",
  "rights-public": "Document public.",
  "rights-citation": "Extrait cité.",
  "rights-class-only": "Réservé à la classe : ne pas diffuser.",
  "cited-here": ", citée dans la question",
  "annexe-tools": "Outils des annexes",
  "search-annexes": "Chercher dans les annexes",
  "search-place": "{place} sur {count}",
  "search-none": "rien",
  "search-previous": "Résultat précédent",
  "search-next": "Résultat suivant",
  "zoom-out": "A−, réduire le texte des annexes",
  "zoom-in": "A+, agrandir le texte des annexes",
  "two-annexes": "Voir deux annexes",
  "second-annexe": "Seconde annexe",
  divider: "Largeur des annexes",

  // Messages
  messages: "Messages",
  "messages-count": "Messages ({count})",
  "messages-spoken": ({ count }) => (Number(count) === 0 ? "Messages" : `Messages (${String(count)}) à lire`),
  "message-new": "Nouveau message : {subject} ({from})",
  "messages-new": "{count} nouveaux messages",
  "message-read": "Lire",
  "message-unread": ", à lire",
  "message-from": "{from} · arrivé à {time}",
  "message-opens": ({ count }) =>
    Number(count) > 1 ? "Ce message ouvre les questions" : "Ce message ouvre la question",
  "printed-message": "Message : {subject} ({from})",
  "inbox-empty": "Aucun message pour l’instant. S’il en arrive un, cette page vous le dira.",

  // Questions
  questions: "Questions",
  parts: "Dossiers",
  question: "Question {number}",
  points: ({ points }) => `${String(points)} ${points === "0" || points === "1" ? "point" : "points"}`,
  "part-progress": "{done}/{count}",
  "part-progress-spoken": ", questions répondues : {done} sur {count}",
  "to-review": "À revoir",
  "previous-next": "Question précédente et suivante",
  "skip-to-question": "Aller à la question",
  "answer-versions": "Cette réponse a été écrite à deux endroits : choisissez la version qui compte.",

  // Map
  "all-questions": "Toutes les questions",
  "stop-blank": "vide",
  "stop-partial": "en partie répondue",
  "stop-done": "répondue",
  "stop-flagged": "à revoir",
  "stop-current": "question affichée",
  "answered-count": "{done} sur {count}",
  "answered-word": " répondues",
  "flagged-count": " · {count} à revoir",
  "shown-pane": "Volet affiché",

  // Tools
  calculator: "Calculatrice",
  "rough-pad": "Brouillon",
  "rough-hint": "Le brouillon est enregistré avec votre copie ; il n’est ni noté ni lu.",
  "close-tool": "Fermer",
  "calculator-line": "Calcul",
  "calculator-copy": "Copier dans la réponse",
  "calculator-copy-where": "Placez d’abord le curseur dans une réponse.",
  "key-clear": "Effacer",
  "key-erase": "Effacer le dernier signe",
  "key-sign": "Changer de signe",
  "key-root": "Racine carrée",
  "key-times": "multiplié par",
  "key-divided": "divisé par",
  "key-plus": "plus",
  "key-minus": "moins",
  "key-percent": "pour cent",
  "key-equals": "égale",
  "key-comma": "virgule",
  "division-by-zero": "Division par zéro",
  "negative-root": "Racine d’un nombre négatif",
  "too-large": "Nombre trop grand",
  unfinished: "Calcul incomplet",

  // Handing in
  "hand-in": "Rendre",
  "hand-in-long": " la copie",
  "hand-in-title": "Rendre la copie ?",
  "hand-in-intro": "Il vous reste {duration}. Une copie rendue ne se modifie plus.",
  "hand-in-blank": ({ count }) =>
    `${questions({ count: count ?? 0 })} ${Number(count) > 1 ? "vides" : "vide"}`,
  "hand-in-blank-points": ", {points} points",
  "hand-in-partial": ({ count }) =>
    `${questions({ count: count ?? 0 })} ${Number(count) > 1 ? "incomplètes" : "incomplète"}`,
  "hand-in-flagged": ({ count }) => `${questions({ count: count ?? 0 })} à revoir`,
  "hand-in-complete": "Toutes les questions ont une réponse.",
  "hand-in-more-to-come":
    "Des questions s’ouvriront encore pendant l’épreuve. Si vous rendez maintenant, elles compteront comme vides.",
  "hand-in-versions": "Des réponses ont deux versions : choisissez avant de rendre.",
  "blank-answers": ({ count }) => many(count, "réponse vide", "réponses vides"),
  "partial-answers": ({ count }) =>
    many(count, "réponse à compléter ou à préciser", "réponses à compléter ou à préciser"),
  "hand-in-continue": "Continuer l’épreuve",
  "hand-in-confirm": "Rendre définitivement",
  "hand-in-offline":
    "Hors connexion, la copie ne peut pas être rendue. Vos réponses sont gardées ; à la fin de l’épreuve, elles comptent même sans rendre.",
  "handing-in": "Envoi de la copie…",

  // Two versions
  "versions-title": "Deux versions d’une réponse",
  "versions-intro":
    "Cette réponse a été écrite à deux endroits. Choisissez celle qui compte ; l’autre reste gardée à part.",
  "version-mine": "Sur cette page",
  "version-found": "Retrouvée sur cet ordinateur",
  "version-other": "Écrite ailleurs, enregistrée à {time}",
  "version-keep-mine": "Garder celle de cette page",
  "version-keep-found": "Garder la version retrouvée",
  "version-keep-other": "Garder l’autre",
  "version-empty": "Vide",

  // Signing in again
  "again-title": "Reconnectez-vous",
  "again-intro": "Copie de {name}. Vos réponses sont gardées sur cet ordinateur.",
  "again-login": "Identifiant",
  "again-password": "Mot de passe",
  "again-submit": "Se reconnecter",
  "again-other-page": "Passer par la page de connexion",
  "again-not-yours": "Ce compte n’est pas celui de cette copie.",
  "again-unreachable": "Le serveur ne répond pas. Essayez de nouveau dans un instant.",
});
