import { speaker } from "#app/ui/speaker.ts";

/** « 1 candidat », « 12 candidats ». */
const candidates = (count: unknown) => `${String(count)} ${count === 1 ? "candidat" : "candidats"}`;

/** What the pages of classes say. */
export const say = speaker({
  "classes-title": "Classes",
  "new-class": "Nouvelle classe",
  "no-class-title": "Pas encore de classe",
  "no-class":
    "Collez une liste de noms : identifiants et mots de passe sont créés, et les fiches s’impriment.",
  class: "Classe",
  year: "Année scolaire",
  candidates: "Candidats",
  "candidate-count": ({ count }) => candidates(count),

  "class-name": "Nom de la classe",
  "class-name-hint": "Par exemple : 2e année GPME",
  "class-name-missing": "Donnez un nom à la classe, de 60 signes au plus.",
  "class-year-unreadable": "Écrivez l’année scolaire ainsi : 2026-2027.",

  list: "Liste des candidats",
  "list-hint":
    "Un nom par ligne, ou des colonnes « Nom ; Prénom ; Groupe ; Temps majoré » copiées d’un tableur ou exportées en CSV. Le titre des colonnes est facultatif.",
  "list-file": "ou un fichier CSV",
  "list-file-hint": "S’il est choisi, il remplace le texte ci-dessus.",
  check: "Vérifier la liste",
  create: ({ count }) => `Créer la classe avec ${candidates(count)}`,
  add: ({ count }) => `Ajouter ${candidates(count)}`,
  "preview-title": "Lu dans la liste",
  "preview-calm": "Rien n’est encore créé. Relisez, puis confirmez.",
  "problems-title": ({ count }) =>
    count === 1
      ? "Une ligne est à reprendre, rien n’est créé"
      : `${String(count)} lignes sont à reprendre, rien n’est créé`,
  "problem-line": "Ligne {line} : {text}",

  "list-empty": "la liste est vide.",
  "list-unreadable": "un guillemet ouvert n’est jamais refermé.",
  "list-too-long": "une classe compte au plus {most} candidats. Faites-en deux.",
  "name-incomplete": ({ text }) =>
    text === "" ? "il manque le nom et le prénom." : `« ${String(text)} » : il manque le nom ou le prénom.`,
  "name-twice":
    "{name} est déjà à la ligne {first}. Si ce sont deux personnes, ajoutez une initiale au prénom.",
  "name-in-class": "{name} est déjà dans la classe.",
  "text-too-long": "un nom ou un groupe dépasse {most} signes.",
  "extra-time-unreadable": "« {text} » n’est pas un temps majoré : écrivez 33 %, oui, ou rien.",

  name: "Nom",
  login: "Identifiant",
  group: "Groupe",
  "extra-time": "Temps majoré",
  "extra-time-percent": "Temps majoré, en %",
  "extra-time-hint": "33 pour un tiers temps. Vaut pour les copies commencées ensuite.",
  "extra-time-range": "Écrivez un nombre entier, de 0 à 100.",
  "extra-time-badge": ({ percent }) =>
    percent === 33 ? "tiers temps" : `temps majoré, ${String(percent)} %`,
  "group-too-long": "Un nom de groupe a 40 signes au plus.",
  "group-hint": "Pour ouvrir une session à une partie de la classe. Peut rester vide.",
  "no-member": "Cette classe n’a pas encore de candidat.",
  actions: "Actions",

  change: "Modifier",
  "change-of": "Modifier {name}",
  save: "Enregistrer",
  cancel: "Annuler",
  "new-password": "Nouveau mot de passe",
  "new-password-of": "Nouveau mot de passe de {name}",
  "new-password-warning":
    "L’ancien cesse aussitôt de valoir, et les postes où {name} est connecté sont déconnectés. Sa copie et ce qui est enregistré ne changent pas.",
  "new-password-confirm": "Donner un nouveau mot de passe",
  "new-password-done": "Montré une seule fois : recopiez-le ou imprimez la fiche.",
  "print-card": "Imprimer la fiche",
  close: "Fermer",

  "cards-title": "Fiches à distribuer",
  "cards-once":
    "Ces mots de passe ne sont montrés qu’ici, une seule fois. Imprimez les fiches avant de quitter la page ; un mot de passe perdu se remplace en deux clics.",
  "print-cards": "Imprimer les fiches",
  "to-class": "Aller à la classe",
  "card-address": "Adresse",
  "card-login": "Identifiant",
  "card-password": "Mot de passe",
  "card-care": "Gardez cette fiche : elle est personnelle.",
  reissue: "Refaire toutes les fiches",
  "reissue-warning":
    "Chaque candidat de la classe reçoit un nouveau mot de passe ; les fiches déjà distribuées ne valent plus, et tous sont déconnectés.",
  "reissue-confirm": "Refaire les fiches",

  "add-candidates": "Ajouter des candidats",
  teachers: "Professeurs",
  "teachers-of": "Professeurs : {names}",
  "no-teacher": "Aucun professeur",
  "add-teacher": "Ajouter un professeur",
  "add-teacher-hint": "Il verra la classe, ses sessions et ses copies.",
  archive: "Archiver la classe",
  "archive-warning":
    "La classe quitte les listes ; ses copies et ses notes restent. Les candidats gardent leur compte et leurs rapports.",
  "archive-confirm": "Archiver",
});
