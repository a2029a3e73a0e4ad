import { errorMessages, parseMessages } from "./formulas/messages.fr.ts";
import type { Catalogue } from "./language/render-message.ts";

/** « Vouliez-vous dire … ? » where a near name exists. */
const meant = (nearest: unknown) => (nearest ? ` Vouliez-vous dire « ${String(nearest)} » ?` : "");
const underDraw = (draw: unknown) =>
  draw === "reference" ? "avec le jeu de référence" : `avec le tirage « ${String(draw)} »`;

/** Why a key has no value: an error of the formulas' room, or several values where one is wanted. */
function faultOf(code: string): string {
  return code in errorMessages
    ? String(errorMessages[code as keyof typeof errorMessages])
    : "la formule donne plusieurs valeurs";
}

/** What the compiler and the check say to an author: what, where it matters, what to do. */
const messages = {
  "name-twice":
    "Le nom « {name} » sert deux fois. Les variables et les réponses ont chacune un nom unique : renommez l’une des deux.",
  "name-with-dash":
    "Le nom « {name} » contient un tiret, qui serait lu comme une soustraction. Écrivez-le avec un trait bas : « _ ».",
  "unknown-name": ({ name, nearest }) =>
    `Le nom « ${String(name)} » n’existe pas.${meant(nearest)} Un nom est celui d’une variable de scenario.yaml ou l’id d’une réponse.`,
  "name-has-no-value":
    "« {name} » est un tableau : une formule désigne l’une de ses cellules, par exemple « {name}!B2 ».",
  "unknown-cell":
    "La cellule « {name} » n’existe pas, ou elle est vide. Vérifiez le nom de la réponse et l’adresse de la cellule.",
  cycle: "Ces formules tournent en rond : {chain}. L’une d’elles doit partir d’une donnée.",
  "shown-gives-answer":
    "« {source} » est montré au candidat et dépend de la réponse « {name} » : il la donnerait. N’y mettez que des variables.",
  "set-of-fixed-variable":
    "Le jeu donne une valeur à « {name} », qui n’est pas tirée. Déclarez-la avec « choose » ou « from, to, step ».",
  "reading-sets-no-variable":
    "L’autre lecture remplace « {name} », qui n’est pas une variable de scenario.yaml.",
  "event-sets-no-variable": ({ name, nearest }) =>
    `L’événement change « ${String(name)} », qui n’est pas une variable de scenario.yaml.${meant(nearest)} Une réponse garde ce que le candidat a écrit.`,
  "proves-unknown": "« proves » de « {answer} » nomme « {name} », qui n’est pas une réponse.",
  "proves-more-than-it-carries":
    "« {answer} » prouve « {name} », qui vaut plus de points qu’elle. Vérifiez que c’est voulu.",
  "key-not-a-number": "La clé « {value} » n’est ni un nombre ni une formule. Une formule commence par « = ».",
  "key-not-a-day":
    "La clé « {value} » n’est pas une date. Écrivez 2026-04-30, ou une formule qui commence par « = ».",
  "reference-unknown":
    "La valeur de référence « {reference} » n’existe pas au {day}. Les valeurs sont dans scenarios/_reference/.",
  "default-not-chosen": "La valeur de référence de « {name} » ({value}) n’est pas dans sa liste « choose ».",
  "default-out-of-range": "La valeur de référence de « {name} » ({value}) est hors de ses bornes.",
  "default-off-step":
    "La valeur de référence de « {name} » ({value}) n’est pas un pas du tirage : partez de « from » et ajoutez des « step ».",
  "several-by-formula":
    "Un choix de plusieurs options a une liste d’ids pour clé : une formule ne donne qu’un id. Retirez « several », ou listez les ids.",
  "range-empty":
    "Les bornes de « {name} » ne laissent rien à tirer : « from » doit être inférieur à « to », « step » positif.",
  "rubric-sum":
    "Les items de la grille font {sum} points, la réponse en vaut {points}. Ajustez les uns ou l’autre.",
  "file-at-most": "Une réponse reçoit de 1 à {most} fichiers : corrigez « at_most ».",
  "file-accept-twice": "« accept » nomme deux fois « {kind} ». Retirez-en un.",
  "hint-item-unknown": "« hints » nomme l’item « {id} », qui n’existe pas dans ce barème.",
  "letter-part-elsewhere":
    "La mention « {part} » n’a pas de place dans cet écrit ({kind}). Retirez-la de « form », ou changez « kind ».",
  "letter-part-printed":
    "La mention « {part} » est déjà imprimée dans le cadre : le candidat ne l’écrit pas. Retirez-la de « form ».",
  "rubric-needs-unknown": "« needs » nomme l’item « {id} », qui n’existe pas dans cette grille.",
  "steps-sum": "Les étapes font {sum} points, la réponse en vaut {points}. Ajustez les unes ou l’autre.",
  "marks-sum": "Le partage « marks » fait {sum} points, le tableau en vaut {points}.",
  "weight-without-cell": "« {place} » reçoit des points mais n’a aucune cellule demandée.",
  "cell-without-weight":
    "La cellule {cell} est demandée mais aucun poids ne la compte. Ajoutez-la à « marks », ou dites « copies: true ».",
  "table-grid-or-frame": "Un tableau a soit une grille (« grid »), soit un cadre vide (« frame »).",
  "table-asks-nothing": "Ce tableau ne demande aucune cellule. Une cellule demandée s’écrit « ?=formule ».",
  "frame-expects-nothing": "Ce cadre vide n’attend aucune valeur. Ajoutez « expects ».",
  "line-side":
    "Une ligne d’écriture a un montant au débit ou au crédit : écrivez l’un des deux, « debit » ou « credit ».",
  "account-not-a-number":
    'Le compte « {account} » n’est pas un numéro. Écrivez par exemple account: "411" ; les mots vont dans « label ».',
  "account-unknown":
    "Le compte {account} n’est sous aucun compte du plan comptable de {plan}. Vérifiez son numéro.",
  "account-of-other-plan": ({ account, plan, meant }) =>
    `Le compte ${String(account)} n’existe pas dans le plan comptable de ${String(plan)} : écrivez ${String(meant)}, ou changez « plan ».`,
  "journal-sum": "Les {what} font {sum} points, la réponse en vaut {points}. Ajustez les uns ou l’autre.",
  "journal-points-missing":
    "Des {what} ont leurs points et d’autres non. Donnez des points à tous, ou à aucun (parts égales).",
  "points-not-used": "Ces points ne comptent pas : le partage est {by}. Retirez-les, ou changez « marks ».",
  "keeps-by-line": "« keeps » garde des points ligne par ligne : il ne va pas avec « marks: {by: entry} ».",
  "entry-unbalanced": ({ entry, debit, credit, draw }) =>
    `L’écriture « ${String(entry)} » ne s’équilibre pas ${underDraw(draw)} : ${String(debit)} au débit, ${String(credit)} au crédit, une fois les montants arrondis. Corrigez une formule, ou contraignez le tirage par « where ».`,
  "expects-sum":
    "Les valeurs attendues (« expects ») font {sum} points, « fill » compris ; la feuille en vaut {points}.",
  "expects-at-or-find":
    "Une valeur attendue a soit une adresse (« at: B5 »), soit un libellé à chercher (« find: Total »).",
  "expects-given-cell":
    "La cellule {cell} est donnée dans la grille : elle ne peut pas être attendue. Laissez-la vide ou écrivez « ? ».",
  "fill-without-range": "« fill » recopie une formule sur une plage : écrivez « at: C2:C6 ».",
  "not-a-range": "« {place} » n’est ni une cellule ni une plage. Écrivez B5, ou C2:C6.",
  "range-too-wide": "La plage {place} dépasse {max} cellules.",
  "change-not-given":
    "« change » modifie la cellule {cell}, qui n’est pas une donnée de la grille (un nombre, ou « =variable »).",
  "unit-without-name":
    "« unit » demande au candidat d’écrire l’unité sans dire laquelle. Écrivez par exemple « unit: {ask: true, is: €} ».",
  "option-unknown": "La clé « {id} » n’est l’id d’aucune option.",
  "pair-unknown": "« {id} » n’est l’id d’aucun élément de « left ».",
  "pair-missing": "L’élément « {id} » de « left » n’a pas de clé. Ajoutez-le à « expected ».",
  "element-twice": "L’id « {id} » sert deux fois dans la même liste : renommez l’un des deux éléments.",
  "matching-in-order":
    "Les deux listes sont dans le même ordre : la réponse se lit d’une ligne à l’autre. Changez l’ordre de « right ».",
  "step-unknown": "« {id} », dans « expected », n’est l’id d’aucune étape de « items ».",
  "step-twice": "L’étape « {id} » est deux fois dans « expected » : elle n’a qu’une place.",
  "ordering-in-order":
    "Les étapes sont montrées dans le bon ordre : le candidat n’a rien à faire. Changez l’ordre de « items ».",
  "after-unknown": "« {id} », dans « after », n’est le repère d’aucune tâche.",
  "critical-takes-all":
    "« critical » prend tous les points de la réponse : il n’en reste pas pour les dates et les marges.",
  "column-without-weight":
    "La colonne « {column} » est demandée, mais « marks » ne lui donne pas de points. Donnez-lui un poids, ou retirez-la de « asks ».",
  "asks-twice": "« asks » nomme deux fois la même colonne.",
  "gantt-from-or-tasks":
    "Un diagramme a soit ses tâches (« tasks »), soit celles d’un projet (« from »). Écrivez l’un des deux.",
  "gantt-from-unknown":
    "« from » nomme « {id} », qui n’est pas une réponse « type: schedule » en « mode: mpm ».",
  "calendar-on-or-after":
    "Une étape a soit sa date (« on »), soit la date d’où part son délai (« after »). Écrivez l’un des deux.",
  "calendar-days-or-months":
    "Un délai se compte en jours (« days ») ou en mois (« months »). Écrivez l’un des deux.",
  "calendar-asks-nothing": "Ce calendrier ne demande aucune date : toutes sont montrées.",
  "planning-unknown": "« {id} » n’est aucun {what} de ce planning.",
  "planning-sum":
    "Les contraintes font {sum} points, la réponse en vaut {points}. Ajustez les unes ou l’autre.",
  "planning-cover-without-number":
    "« cover » dit combien de personnes : « at_least », « at_most », ou les deux.",
  "planning-without-hours":
    "La contrainte « {rule} » compte des heures : donnez des horaires (« hours ») à tous les postes travaillés, ou à tous les créneaux.",
  "planning-solution-length": "La solution de « {person} » a {cells} cases, le planning a {slots} créneaux.",
  "planning-solution-breaks": ({ says, draw }) =>
    `La solution ne respecte pas une contrainte ${underDraw(draw)} : ${String(says)} Corrigez la solution, ou la contrainte.`,
  "bare-two-option-choice":
    "Un choix entre deux options vaut {points} points sans justification : une chance sur deux. Ajoutez « because », ou baissez à 0,5.",
  "key-without-value": ({ name, fault, draw }) =>
    `La clé de « ${String(name)} » n’a pas de valeur ${underDraw(draw)} (${faultOf(String(fault))}). Corrigez la formule ou contraignez le tirage par « where ».`,
  "draw-breaks-constraint": ({ source, draw }) =>
    `La contrainte « ${String(source)} » ne tient pas ${underDraw(draw)}.`,
  "grader-fails": ({ answer, reason, draw }) =>
    `La correction de « ${String(answer)} » échoue ${underDraw(draw)} : ${String(reason)}. C’est un défaut du logiciel : signalez-le.`,
  "key-not-full-marks": ({ answer, points, max, state, draw }) =>
    `La réponse de la clé de « ${String(answer)} » n’obtient que ${String(points)} sur ${String(max)} (${String(state)}) ${underDraw(draw)}. Vérifiez la clé, l’unité et la précision.`,
  "blank-earns-points": ({ answer, draw }) =>
    `Une copie vide obtient des points à « ${String(answer)} » ${underDraw(draw)}.`,
  "mistake-is-right": ({ source, name, draw }) =>
    `L’erreur typique « ${String(source)} » de « ${String(name)} » est juste ${underDraw(draw)}. Retirez-la, ou contraignez le tirage par « where ».`,
  "rounded-key":
    "La clé « {source} » arrondit. Écrivez-la sans ARRONDI : « precision » arrondit. Dites dans l’énoncé ce qui est demandé.",
  "wide-tolerance":
    "La tolérance de « {name} » couvre {percent} % de la clé : des valeurs fausses seraient justes.",
} as const satisfies Catalogue;

/** Faults of formulas are told by the formulas' room; here they carry the formula they are in. */
const formulaMessages: Catalogue = Object.fromEntries(
  Object.entries(parseMessages).map(([code, message]) => [`formula-${code}`, message]),
);

export const compileMessages: Catalogue = { ...messages, ...formulaMessages };

/** What an author's own test expected and did not get. */
export const authorTestMessages: Catalogue = {
  "unknown-set": "le jeu « {set} » n’existe pas dans scenario.yaml",
  "unknown-event": "« {event} », dans « without », n’est l’id d’aucun événement",
  "unknown-answer": "« {answer} » n’est l’id d’aucune réponse",
  "bad-answer": "« {answer} » n’a pas la forme d’une réponse de type {type}",
  "grader-fails": "la correction de « {answer} » échoue : {reason}",
  total: "total attendu {wanted}, obtenu {found}",
  max: "maximum attendu {wanted}, obtenu {found}",
  provisional: "provisoire attendu {wanted}, obtenu {found}",
  points: "{answer} : {wanted} points attendus, {found} obtenus",
  state: "{answer} : état attendu {wanted}, obtenu {found}",
  finding: "{answer} : motif attendu « {wanted} », obtenus : {found}",
};
