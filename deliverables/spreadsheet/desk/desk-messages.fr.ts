import type { Catalogue } from "#grading/language/render-message.ts";

/** What an open spreadsheet says to who works in it; it comes with the grid. */
export const SPREADSHEET_DESK = {
  failed:
    "Le tableur n’a pas pu s’ouvrir. Vérifiez la connexion, puis réessayez : ce qui est écrit est gardé.",
  retry: "Réessayer",
  sheet: "Feuille de calcul",
  leave:
    "Fonctions en français, « ; » entre les arguments, virgule décimale. Pour quitter la feuille au clavier : Échap, puis Tab.",
  "given-back": "Les données du sujet que vous modifiez sont rétablies pour la notation.",
  structure:
    "Les lignes, les colonnes et l’onglet sont ceux du sujet : on ne peut ici ni les insérer, ni les supprimer, ni les déplacer.",
  "too-large": "La feuille est trop grande : seules les {count} premières cellules sont enregistrées.",
  "download-failed":
    "Le fichier n’a pas pu être préparé. Ce qui est écrit est enregistré ; réessayez plus tard.",
  plain: "Tableau simple, pour lire et écrire sans la grille",
  cell: "Cellule",
  content: "Contenu",
  write: "Écrire",
  "not-a-cell": "Écrivez une adresse de cellule, par exemple B4.",
  written: "{cell} : {value}",
  download: "Télécharger (.xlsx)",
  empty: "vide",
} satisfies Catalogue;
