import { speaker } from "#app/ui/speaker.ts";

/** What signing in and the care of accounts say. */
export const say = speaker({
  "page-title": "Se connecter – Épreuve",
  pitch: "Examens blancs du BTS Gestion de la PME : composer, corriger, comprendre chaque point.",
  login: "Identifiant",
  password: "Mot de passe",
  "sign-in": "Se connecter",
  forgotten: "Mot de passe oublié",
  disclaimer: "Épreuve ne remplace ni un jury ni un professeur.",
  "wrong-password": "Identifiant ou mot de passe inconnu. Vérifiez la touche « Verr. Maj ».",
  wait: ({ seconds }) =>
    `Trop d’essais de suite. Attendez ${String(seconds)} ${seconds === 1 ? "seconde" : "secondes"}, puis réessayez.`,
  "signed-out": "Votre session est terminée. Reconnectez-vous : rien de ce qui est enregistré n’est perdu.",
  "not-allowed": "Votre compte n’ouvre pas cette page.",
  "sign-in-unreadable": "Donnez un identifiant et un mot de passe.",

  "nav-home": "Accueil",
  "nav-sittings": "Sessions",
  "nav-classes": "Classes",
  "nav-coverage": "Référentiel",
  "nav-accounts": "Comptes",

  "demo-title": "Comptes de démonstration",
  "demo-pitch": "Un clic suffit, sans mot de passe. Les données sont fictives.",
  "demo-candidate": "Composer, puis lire sa copie corrigée",
  "demo-candidate-extra-time": "Composer avec un temps majoré",
  "demo-teacher": "Classes, sessions, correction des copies",
  "demo-administrator": "Comptes, classes, aménagements",

  "forgotten-title": "Mot de passe oublié",
  "forgotten-candidate":
    "Candidat ou candidate : demandez à votre enseignant ou enseignante un nouveau mot de passe. C’est immédiat, même pendant une épreuve, et rien de votre copie n’est perdu.",
  "forgotten-teacher":
    "Enseignant ou enseignante : demandez-le à la personne qui gère Épreuve dans votre établissement.",
  "back-to-sign-in": "Revenir à la connexion",

  "change-title": "Changer de mot de passe",
  "present-password": "Mot de passe actuel",
  "new-password": "Nouveau mot de passe",
  "new-password-hint": "Au moins 10 signes. Trois mots et quelques chiffres font l’affaire.",
  "repeat-password": "Le nouveau, encore une fois",
  "change-submit": "Changer",
  changed: "Mot de passe changé. Vos autres connexions sont fermées.",
  "present-password-wrong": "Ce n’est pas votre mot de passe actuel.",
  "repeat-different": "Les deux nouveaux mots de passe diffèrent : retapez-les.",
  "demo-password": "Un compte de démonstration n’a pas de mot de passe à changer.",
  "back-home": "Revenir à l’accueil",

  "installation-title": "Créer le premier compte d’administration",
  "installation-pitch":
    "Ce compte crée ensuite ceux des enseignants et des enseignantes. Le lien de cette page ne sert qu’une fois.",
  "school-name": "Établissement",
  "school-zone": "Fuseau horaire",
  "your-name": "Votre nom, tel qu’il s’affichera",
  "installation-submit": "Créer le compte",
  "installation-closed":
    "Ce lien a déjà servi ou n’est plus valable. S’il manque encore un compte d’administration, relancez le serveur : il affiche un nouveau lien.",

  "login-missing": "Donnez un identifiant, de 100 signes au plus.",
  "password-short": "Choisissez un mot de passe d’au moins 10 signes.",
  "password-long": "Choisissez un mot de passe de 200 signes au plus.",
  "password-dull": "Choisissez un mot de passe plus varié : au moins 5 signes différents.",
  "school-missing": "Donnez le nom de l’établissement, de 100 signes au plus.",
  "zone-missing": "Choisissez le fuseau horaire de l’établissement.",
  "display-name-missing": "Donnez le nom à afficher, de 100 signes au plus.",
});
