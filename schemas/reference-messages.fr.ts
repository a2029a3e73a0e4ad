type Params = Readonly<Record<string, unknown>>;

const near = ({ near: word }: Params) =>
  word === "" || word === undefined ? "" : ` vouliez-vous « ${String(word)} » ?`;

/** What the check between files says to a teacher, by code: what is wrong — what to do. */
export const REFERENCE_MESSAGES = {
  "unknown-code": (params: Params) =>
    `Le code « ${String(params.code)} » n’est pas dans le référentiel —${near(params) || " écrivez un code comme T.4.5.1."}`,
  "unknown-calculation":
    "Le catalogue des calculs n’a pas de numéro {number} — écrivez l’un de ses numéros (scenarios/_reference/calculations.yaml).",
  "unknown-task": (params: Params) =>
    `La tâche « ${String(params.task)} » n’a pas de fichier dans tasks/ —${near(params) || " ajoutez le fichier, ou corrigez son nom."}`,
  "task-listed-twice": "La tâche « {task} » est déjà dans un dossier — gardez-la une fois.",
  "task-not-listed":
    "La tâche « {task} » n’est dans aucun dossier : elle ne serait pas posée — ajoutez-la à tasks dans scenario.yaml, ou retirez le fichier.",
  "unknown-part": (params: Params) =>
    `Le dossier « ${String(params.part)} » n’existe pas —${near(params) || " écrivez l’id d’un dossier de parts."}`,
  "unknown-document": (params: Params) =>
    `L’annexe « ${String(params.document)} » n’existe pas —${near(params) || " écrivez l’id d’une annexe de documents."}`,
  "document-outside-part":
    "L’annexe « {document} » n’est pas donnée avec le dossier « {part} », qui la cite — ajoutez-le à part dans scenario.yaml.",
  "document-not-cited":
    "Aucune tâche ne cite l’annexe « {document} » — ajoutez son id à documents d’une tâche, ou retirez l’annexe.",
  "id-twice": "L’identifiant « {name} » est écrit deux fois — donnez un id à chacun.",
  "name-like-a-cell":
    "« {name} » est ici une cellule du tableau, non la valeur de ce nom — renommez la valeur : « {better} ».",
  "unknown-event": (params: Params) =>
    `L’événement « ${String(params.event)} » n’existe pas —${near(params) || " écrivez l’id d’un événement de events, dans scenario.yaml."}`,
  "event-on-unknown-answer": (params: Params) =>
    `« ${String(params.answer)} » n’est pas l’id d’une réponse : l’événement n’arriverait jamais —${near(params) || " écrivez l’id de la réponse qui le fait arriver."}`,
  "event-never-comes":
    "L’événement « {event} » attend la réponse « {answer} », qui n’est posée qu’après lui : il n’arriverait jamais — choisissez une réponse posée avant.",
  "event-too-late":
    "L’événement « {event} » arriverait à la fin de l’épreuve ou après ({minutes} minutes) — avancez-le, ou allongez la durée.",
  "event-changes-nothing":
    "L’événement « {event} » change des valeurs, mais aucune tâche n’est posée après lui — ajoutez « after: {event} » aux tâches qui les emploient, ou retirez « set ».",
  "no-task-at-start":
    "Toutes les tâches attendent un événement : le candidat commencerait devant une page vide — retirez « after » d’une tâche au moins.",
  "events-in-written-paper":
    "L’épreuve écrite de {block} n’a pas d’événement — retirez « events », ou écrivez « training: true » si le sujet est un entraînement.",
  "part-points":
    "« {part} » annonce {points} points, ses réponses en font {sum} — ajustez les uns ou les autres.",
  "paper-points":
    "Le sujet annonce {total} points, ses dossiers en font {sum} — ajustez marks.total ou les dossiers.",
  "no-grid-for-block":
    "« assessment: grid » ne va qu’avec U4 et U51 : {block} est une épreuve écrite, notée sur des points — retirez la ligne, ou écrivez assessment: points.",
  "law-not-shown":
    'La valeur légale « {name} » n’est imprimée dans aucun texte : le candidat ne peut pas la connaître — montrez-la dans une annexe : <V name="{name}" … />.',
  "direction-near-draw":
    "« {word} » est écrit près de « {name} », qui change selon le tirage — vérifiez que la phrase reste vraie pour toutes les valeurs.",
  "time-too-long":
    "Lire et répondre prendraient environ {estimate} minutes, pour {minutes} — raccourcissez, ou allongez la durée.",
  "time-too-short":
    "Lire et répondre prendraient environ {estimate} minutes, pour {minutes} — ajoutez du travail, ou réduisez la durée.",
} satisfies Record<string, string | ((params: Params) => string)>;
