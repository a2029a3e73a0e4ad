import type { Catalogue } from "#grading/language/render-message.ts";
import { formatBytes } from "#grading/language/format-bytes.ts";
import { MAX_FILE_BYTES } from "#schemas/upload-limits.ts";

const files = (count: unknown) => (Number(count) > 1 ? `${String(count)} fichiers` : "un fichier");
const MOST = formatBytes(MAX_FILE_BYTES);

/** What the field of files says to who hands them in. */
export const FILE_EDITOR = {
  choose: ({ count }) => (Number(count) > 1 ? "Choisir des fichiers" : "Choisir un fichier"),
  "or-drop": ({ count }) => (Number(count) > 1 ? "ou déposez-les ici" : "ou déposez-le ici"),
  rule: ({ kinds, most }) => `${String(kinds)}. Au plus ${files(most)}, ${MOST} chacun.`,
  full: ({ most }) =>
    Number(most) > 1
      ? `Vos ${String(most)} fichiers sont choisis : pour en changer, remplacez ou retirez l’un d’eux.`
      : "Votre fichier est choisi : pour en changer, remplacez-le ou retirez-le.",
  none: "Aucun fichier déposé.",
  "your-files": "Fichiers déposés",
  about: "{kind}, {size}",
  received: "Envoyé",
  waiting: "En attente du réseau",
  queued: "En attente",
  sending: "Envoi",
  "sending-file": "Envoi de « {name} »",
  "sending-share": "{percent} %",
  replacing: "remplacera « {name} »",
  refused: "Refusé",
  "move-up": "Monter « {name} »",
  "move-down": "Descendre « {name} »",
  replace: "Remplacer",
  "replace-file": "Remplacer « {name} »",
  remove: "Retirer « {name} »",
  "removed-said": "« {name} » est retiré.",
  "moved-said": "« {name} » : rang {place} sur {count}.",
  "received-said": "« {name} » est envoyé.",
  "away-empty": "« {name} » est vide : enregistrez-le dans votre logiciel, puis déposez-le de nouveau.",
  "away-too-large": `« {name} » dépasse ${MOST} : allégez-le (images plus petites, feuilles inutiles), puis déposez-le de nouveau.`,
  "away-too-many": ({ name, most }) =>
    `« ${String(name)} » est de trop : cette réponse reçoit au plus ${files(most)}. Retirez-en un d’abord.`,
} satisfies Catalogue;
