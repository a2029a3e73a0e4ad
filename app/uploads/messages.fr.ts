import { speaker } from "#app/ui/speaker.ts";
import { formatBytes } from "#grading/language/format-bytes.ts";

/** What a candidate hears whose file is refused: which one, why, and what to do. */
export const say = speaker({
  "unknown-attempt": "Cette copie n’existe pas, ou n’est pas la vôtre.",
  "takes-no-files": "Cette question ne reçoit pas de fichier.",
  "empty-file": "« {name} » est vide : enregistrez-le dans votre logiciel, puis déposez-le de nouveau.",
  "too-large": ({ name, most }) =>
    `« ${String(name)} » dépasse ${formatBytes(Number(most))} : allégez-le (images plus petites, feuilles inutiles), puis déposez-le de nouveau.`,
  "unknown-kind":
    "« {name} » n’est pas d’un type reconnu, quelle que soit sa terminaison. Enregistrez-le dans l’un de ces types : {kinds}.",
  "kind-not-accepted":
    "« {name} » n’est pas d’un type demandé ici. Enregistrez-le dans l’un de ces types : {kinds}.",
  macros:
    "« {name} » contient des macros, qui sont refusées. Enregistrez-le sans macros (.xlsx, .docx, .ods ou .odt), puis déposez-le de nouveau.",
  "locked-or-old":
    "« {name} » est protégé par un mot de passe, ou d’un ancien format (.xls, .doc). Retirez la protection ou enregistrez-le en .xlsx, .docx, .ods ou .odt.",
  "damaged-file":
    "« {name} » est abîmé : il ne peut pas être lu. Ouvrez-le dans votre logiciel, enregistrez-le de nouveau, puis déposez-le.",
  "oversized-archive":
    "« {name} » contient trop de données une fois ouvert. Retirez les feuilles et les images inutiles, puis déposez-le de nouveau.",
  "oversized-image":
    "« {name} » est une image trop grande : réduisez ses dimensions, puis déposez-la de nouveau.",
  "too-many-uploads":
    "Votre copie a déjà envoyé {count} fichiers, retraits compris : elle n’en reçoit plus. Prévenez le surveillant.",
  "copy-too-large": ({ most }) =>
    `Les fichiers de votre copie dépassent ${formatBytes(Number(most))} ensemble, retraits compris. Prévenez le surveillant.`,
  "too-fast": "Trop de fichiers envoyés en une minute : celui-ci partira tout seul dans un instant.",
  busy: "Le serveur reçoit beaucoup de fichiers : celui-ci partira tout seul dans un instant.",
  "not-bytes": "Envoi illisible.",
  cut: "L’envoi a été coupé.",
});
