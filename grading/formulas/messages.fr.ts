import type { Catalogue, MessageParams } from "#grading/language/render-message.ts";
import type { ParseCode } from "./parse-problem.ts";
import type { ErrorCode } from "./value.ts";

const said = (params: MessageParams, name: string): string => String(params[name] ?? "");

function argumentCount(params: MessageParams): string {
  const [name, min, max] = [said(params, "name"), said(params, "min"), said(params, "max")];
  const wanted = min === max ? min : max === "" ? `au moins ${min}` : `de ${min} à ${max}`;
  const isPlural = Number(max === "" ? min : max) > 1;
  const count = said(params, "count");
  return `${name} attend ${wanted} argument${isPlural ? "s" : ""} et en reçoit ${count} : séparez-les par « ; » (« , » est la virgule des décimales).`;
}

function unknownFunction(params: MessageParams): string {
  const remedy = said(params, "remedy");
  const start = `La fonction « ${said(params, "written")} » n’existe pas ici`;
  return remedy ? `${start} : vouliez-vous ${remedy} ?` : `${start} : voyez la liste des fonctions admises.`;
}

/** What is said of a fault in a formula, and what to do. */
export const parseMessages = {
  "missing-equals": "Une formule commence par « = ».",
  "text-too-long":
    "La formule a {length} caractères : {max} au plus. Coupez-la en plusieurs valeurs nommées.",
  "nesting-too-deep":
    "La formule a plus de {max} niveaux de parenthèses : coupez-la en plusieurs valeurs nommées.",
  "empty-formula": "Rien ne suit le signe « = » : écrivez un calcul.",
  "unexpected-character": "Le caractère « {written} » n’a pas de sens dans une formule : retirez-le.",
  "unexpected-token": "« {written} » n’est pas attendu ici : il manque une valeur avant, ou il est de trop.",
  "unexpected-end": "La formule s’arrête trop tôt : il manque une valeur à la fin.",
  "unclosed-text": 'Un guillemet « " » est ouvert et n’est pas refermé.',
  "unclosed-bracket": "« {opened} » ouvre une parenthèse ou une accolade qui n’est pas refermée.",
  "extra-bracket": "Cette parenthèse fermante est de trop.",
  "missing-operator": "Entre « {before} » et « {after} », il manque un signe : + - * / ^ & ou « ; ».",
  "decimal-point": "« {written} » : le séparateur décimal est la virgule. Écrivez {remedy}.",
  "space-in-number": "« {written} » : un nombre s’écrit sans espace dans une formule. Écrivez {remedy}.",
  "number-too-big": "« {written} » dépasse le plus grand nombre d’un tableur.",
  "comma-separator": "Les arguments se séparent par « ; », non par « , ».",
  "curly-quotes": "{written} : un texte se met entre guillemets droits. Écrivez {remedy}.",
  "single-quotes": 'Un texte se met entre guillemets droits doubles : "texte".',
  "typographic-sign": "Le signe « {written} » s’écrit « {remedy} » dans une formule.",
  "letter-x-for-times": "La multiplication s’écrit « * », non « {written} ».",
  "unit-in-formula": "Une unité (« {written} ») ne s’écrit pas dans une formule : ne laissez que le nombre.",
  "english-word": "« {written} » est le nom anglais : écrivez {remedy}.",
  "unknown-function": unknownFunction,
  "function-of-the-moment":
    "« {written} » change à chaque calcul : une clé doit toujours donner le même résultat. Utilisez une variable.",
  "argument-count": argumentCount,
  "dotted-name": "Le nom « {written} » contient un point : remplacez-le par « _ ».",
  "cell-without-table":
    "« {written} » est une cellule, mais la formule n’est pas dans un tableau : écrivez le nom du tableau devant (tableau!B2).",
  "cell-out-of-bounds": "« {written} » n’est pas une cellule : écrivez des lettres puis un numéro, comme B2.",
  "range-too-large": "La plage a {size} cellules : {max} au plus.",
  "array-content": "« {written} » : une matrice { } ne contient que des nombres, des textes, VRAI ou FAUX.",
  "array-rows": "Les lignes de cette matrice n’ont pas toutes le même nombre de colonnes.",
} satisfies Record<ParseCode, Catalogue[string]>;

/** What is said of a formula whose value is an error. */
export const errorMessages = {
  "div-zero": "division par zéro",
  value: "valeur d’une autre nature que celle attendue",
  name: "nom inconnu",
  num: "nombre impossible à calculer",
  na: "valeur introuvable",
  ref: "cellule en dehors du tableau",
} satisfies Record<ErrorCode, Catalogue[string]>;
