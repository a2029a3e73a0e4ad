import type { Catalogue, MessageParams } from "#grading/language/render-message.ts";

const count = (number: unknown, one: string, many: string) =>
  `${String(number)} ${Number(number) < 2 ? one : many}`;

/** What the teacher's commands say, by code. */
export const CLI_MESSAGES = {
  usage: `Usage : npm run epreuve -- <commande>
  check DOSSIER… [--json]                  vérifie des études de cas : formules, barème, renvois, textes
  new DOSSIER                              écrit une petite étude de cas complète, à modifier
  test DOSSIER [--variants N]              passe les tests de l’auteur (tests.yaml), puis la clé sur N tirages
  grade DOSSIER --answers FICHIER --json [--seed N]    corrige une copie, ou une liste de copies
  coverage [DOSSIER…]                      dit quelles tâches du référentiel les études de cas exercent
  read --json                              lit des nombres tapés, une ligne JSON par nombre`,
  "command-unknown": ({ command, near }: MessageParams) =>
    `La commande « ${String(command)} » n’existe pas.${near === "" ? "" : ` Vouliez-vous « ${String(near)} » ?`} « npm run epreuve » les énumère.`,
  "folder-wanted": "Il manque le dossier de l’étude de cas : epreuve {command} scenarios/mon-etude.",
  "folder-one": "La commande « {command} » prend un seul dossier.",
  "folder-missing": "Le dossier « {folder} » n’existe pas, ou ne se lit pas.",
  "folder-exists": "Le dossier « {folder} » existe déjà et n’est pas vide : choisissez un autre nom.",
  "folder-name":
    "« {folder} » n’est pas un nom de dossier : lettres sans accent, chiffres et tirets, comme u6-mon-etude.",
  "option-unknown": "L’option « {option} » n’existe pas pour cette commande.",
  "option-without-value": "L’option « {option} » demande une valeur.",
  "option-not-whole": "L’option « {option} » demande un nombre entier, par exemple 20.",
  "answers-wanted": "Il manque le fichier des réponses : --answers copie.json.",
  "answers-missing": "Le fichier « {file} » n’existe pas, ou ne se lit pas.",
  "answers-not-json":
    "Le fichier « {file} » n’est pas du JSON bien formé : vérifiez ses guillemets, ses virgules et ses accolades.",
  "answers-not-a-copy":
    'Le fichier « {file} » doit contenir une copie {"réponse": …}, ou une liste de copies.',
  "answers-refused": ({ copy, reason }: MessageParams) =>
    `${copy === 0 ? "La copie" : `La copie ${String(copy)}`} ne peut pas être corrigée : ${String(reason)}.`,
  "scenario-refused": "L’étude de cas « {folder} » a des problèmes : « epreuve check {folder} » les montre.",

  "checked-clean": "{folder} : aucun problème",
  "checked-warned": ({ folder, warnings }: MessageParams) =>
    `${String(folder)} : aucun problème, ${count(warnings, "avertissement", "avertissements")}`,
  "checked-refused": ({ folder, problems, warnings }: MessageParams) =>
    `${String(folder)} : ${count(problems, "problème", "problèmes")}${warnings === 0 ? "" : `, ${count(warnings, "avertissement", "avertissements")}`}`,
  problem: "problème",
  warning: "avertissement",

  "created-folder": "{folder} est prêt : modifiez-le, puis « epreuve check {folder} ».",

  "test-passed": "réussi   {name}",
  "test-failed": "échoué   {name}",
  "test-unmet": "         {reason}",
  "tests-none": "Aucun test d’auteur : écrivez tests.yaml.",
  "tests-all-passed": ({ folder, tests, draws }: MessageParams) =>
    `${String(folder)} : ${count(tests, "test réussi", "tests réussis")}, la clé obtient le maximum sur ${count(draws, "tirage", "tirages")} et les extrêmes`,
  "tests-some-failed": ({ folder, failed, tests }: MessageParams) =>
    `${String(folder)} : ${count(failed, "test échoué", "tests échoués")} sur ${String(tests)}`,

  computed: "Tâches qui se calculent",
  mixed: "Tâches qui se calculent et se lisent",
  read: "Tâches lues par une personne",
  observed: "Tâches seulement observées (une épreuve écrite peut les faire préparer ou raconter)",
  "coverage-head": "{title} : {exercised} sur {all}",
  "coverage-task": "  {code} {title} — {by}",
  "coverage-gap": "  {code} {title}",
  "coverage-gaps": "  Aucune étude de cas pour :",
  "coverage-calculations": "Calculs du catalogue : {exercised} sur {all}",
  "coverage-calculation-gaps": "  Aucune étude de cas pour les numéros : {numbers}",
  "coverage-unknown": "Code inconnu du référentiel : {code} ({study}, réponse {answer})",
} satisfies Catalogue;
