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

  "demo-title": "Comptes de démonstration",
  "demo-pitch": "Un clic suffit, sans mot de passe. Les données sont fictives.",
  "demo-candidate": "Composer, puis lire sa copie corrigée",
  "demo-candidate-extra-time": "Composer avec un temps majoré",
  "demo-teacher": "Classes, sessions, correction des copies",
  "demo-administrator": "Comptes, classes, aménagements",

  "login-missing": "Donnez un identifiant, de 100 signes au plus.",
  "password-short": "Choisissez un mot de passe d’au moins 10 signes.",
  "password-long": "Choisissez un mot de passe de 200 signes au plus.",
  "password-dull": "Choisissez un mot de passe plus varié : au moins 5 signes différents.",
  "school-missing": "Donnez le nom de l’établissement, de 100 signes au plus.",
  "zone-missing": "Choisissez le fuseau horaire de l’établissement.",
  "display-name-missing": "Donnez le nom à afficher, de 100 signes au plus.",
});
