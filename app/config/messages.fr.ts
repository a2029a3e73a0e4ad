import { speaker } from "#app/ui/speaker.ts";

/** What a start says to the person who runs the server. */
export const say = speaker({
  "demo-unreadable": "EPREUVE_DEMO vaut 1 pour ouvrir la démonstration, sinon 0.",
  "host-empty": "HOST ne peut pas être vide : donnez 127.0.0.1.",
  "host-needs-proxy": "Sans relais HTTPS (EPREUVE_TRUST_PROXY), HOST doit rester 127.0.0.1.",
  "port-unreadable": "PORT doit être un nombre entre 1 et 65535.",
  "database-empty": "DATABASE_URL ne peut pas être vide : donnez un fichier, ou postgres://…",
  "storage-empty": "STORAGE_DIR ne peut pas être vide : donnez un dossier, ou ne le définissez pas.",
  "scenarios-empty": "SCENARIOS_DIR ne peut pas être vide : donnez un dossier, ou ne le définissez pas.",
  "secret-missing": "EPREUVE_SECRET manque : donnez une suite secrète d’au moins 32 caractères.",
  "secret-short": "EPREUVE_SECRET doit compter au moins 32 caractères.",
  "proxies-unreadable": "EPREUVE_TRUST_PROXY doit être le nombre de relais HTTPS, de 0 à 9.",
  "migrations-run": "Base de données mise à jour : {names}.",
  "first-administrator":
    "Aucun compte d’administration. Créez le premier, dans les 24 heures et une seule fois : {link}",
});
