/** What the repository's commands say to people. */

/**
 * French spaces: a narrow no-break space before `; : ! ?` and inside « ».
 * @param {string} text
 */
const spaced = (text) => text.replace(/ ([;:!?€%»])/g, "\u202f$1").replace(/« /g, "«\u202f");

/** @param {string} version @param {string} wanted */
export const nodeTooOld = (version, wanted) =>
  spaced(
    `Node ${version} est trop ancien : installez Node ${wanted} ou plus récent (https://nodejs.org), puis relancez.`,
  );

export const installing = spaced("Installation des paquets (1 à 3 minutes la première fois)");
export const installFailed = spaced(
  "L’installation des paquets a échoué : vérifiez la connexion au registre npm, puis relancez « npm ci ».",
);
export const rebuilding = "Compilation des modules natifs pour cette version de Node";

/** @param {NodeJS.Platform} platform */
export const nativeFailed = (platform) =>
  spaced(`Un module natif n’a pas pu être compilé : ${nativeRemedy(platform)}, puis relancez.`);

/** @param {NodeJS.Platform} platform */
function nativeRemedy(platform) {
  if (platform === "win32")
    return "installez Python 3 et les « Build Tools » de Visual Studio (développement Desktop en C++)";
  if (platform === "darwin") return "lancez « xcode-select --install »";
  return "installez python3, make et g++ (Debian, Ubuntu : « apt-get install python3 make g++ »)";
}

export const building = "Construction de l’application";
export const buildFailed = spaced("La construction a échoué : l’erreur est affichée ci-dessus.");
export const buildMissing = spaced(
  "L’application n’est pas construite, ou ses sources ont changé : lancez « npm run build », puis relancez.",
);

/** @param {number} port */
export const portTaken = (port) =>
  spaced(
    `Le port ${port} est déjà pris : arrêtez l’autre programme, ou choisissez-en un autre avec PORT=${port + 1} dans l’environnement.`,
  );
/** @param {string} value */
export const portUnreadable = (value) =>
  spaced(`PORT=${value} n’est pas un numéro de port : donnez un entier de 1 à 65535.`);

export const seeding = spaced("Création de la démonstration : école, classe, deux épreuves");
export const serving = "Démarrage du serveur";
export const serverFailed = spaced("Le serveur s’est arrêté : l’erreur est affichée ci-dessus.");

export const preparingE2e = "Recherche d’un navigateur pour les parcours";
export const installingBrowser = "Installation de Chromium";
export const browserMissing = spaced(
  "Aucun navigateur pour les parcours : installez Chrome, Chromium ou Edge, ou donnez son chemin dans CHROMIUM_PATH (« npm test -- --no-e2e » s’en passe).",
);

/** @param {string} origin */
export const ready = (origin) => spaced(`Épreuve est prête : ${origin}`);
export const stopHint = "Ctrl+C pour arrêter.";
/** @param {number} passed @param {number} failed */
export const outcome = (passed, failed) =>
  failed === 0
    ? spaced(`Tout est juste : ${passed}.`)
    : spaced(`À reprendre : ${failed} sur ${passed + failed}.`);

/** @param {string} seconds */
export const stillRunning = (seconds) => `  … ${seconds}`;

/** @param {string} list */
export const unknownOption = (list) => spaced(`Option inconnue : ${list}. Options : --no-e2e, --only=ÉTAPE.`);
