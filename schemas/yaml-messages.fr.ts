type Params = Readonly<Record<string, unknown>>;

/** « , vouliez-vous « points » ? » where a near word is known. */
const near = ({ near: word }: Params) =>
  word === "" || word === undefined ? "" : ` Vouliez-vous « ${String(word)} » ?`;

const FORMS: Readonly<Record<string, string>> = {
  string: "un texte",
  array: "une liste",
  object: "des clés et leurs valeurs",
  record: "des clés et leurs valeurs",
};
const formWords = (forms: unknown) =>
  [
    ...new Set(
      String(forms)
        .split(" ")
        .map((form) => FORMS[form] ?? "un texte"),
    ),
  ].join(" ou ");

/** What the reader of files says to a teacher, by code: what is wrong — what to do. */
export const YAML_MESSAGES = {
  "file-missing": "Le fichier {file} manque — ajoutez-le au dossier ; « epreuve new » en écrit un complet.",
  "too-many-files": "Le dossier contient plus de {maximum} fichiers — retirez ceux qui ne servent pas.",
  "file-too-large": "Le fichier dépasse {megabytes} Mo — réduisez l’image ou le PDF.",
  "bad-path": "Le chemin « {path} » sort du dossier ou contient une barre inversée — renommez le fichier.",
  "file-in-utf-16": "Le fichier est enregistré en UTF-16 — enregistrez-le en UTF-8.",
  "file-not-utf-8":
    "Une lettre accentuée n’est pas lisible : le fichier n’est pas en UTF-8 — enregistrez-le en UTF-8 (« Enregistrer sous », codage).",
  "control-character":
    "Un caractère de commande invisible se trouve ici — effacez-le et retapez le texte autour.",
  "text-saved-twice":
    "« {text} » ressemble à une lettre accentuée abîmée par deux enregistrements — retapez la lettre.",
  "text-too-long": "Le texte dépasse {limit} caractères — coupez-le en plusieurs fichiers.",
  "block-too-long": "Ce passage dépasse {limit} caractères sans ligne vide — coupez-le par une ligne vide.",
  "nested-too-deep": "Plus de {limit} niveaux sont emboîtés — fermez les crochets, ou simplifiez.",
  "too-many-problems": "Plus de {shown} problèmes ont été trouvés — corrigez ceux-ci et recommencez.",
  "front-matter-missing":
    "La tâche ne commence pas par un en-tête entre deux lignes « --- » — ouvrez le fichier par « --- », écrivez title, covers et answers, puis fermez par « --- ».",

  "tab-as-indent": "Une tabulation sert de retrait — remplacez-la par des espaces.",
  "no-break-indent":
    "Le retrait contient une espace insécable, que YAML ne compte pas — remplacez-la par des espaces ordinaires.",
  "no-break-after-colon":
    "Le « : » est suivi d’une espace insécable — remplacez-la par une espace ordinaire.",
  "no-break-after-dash":
    "Le tiret de liste est suivi d’une espace insécable — remplacez-la par une espace ordinaire.",
  "no-break-space-in-key": "La clé contient une espace insécable — effacez-la, puis retapez la clé.",
  "invisible-character": "Un caractère invisible ({code}) se cache ici — effacez le mot et retapez-le.",
  "bad-indentation":
    "Le retrait de cette ligne ne correspond à aucune ligne du dessus — alignez-la avec ses voisines, par des espaces.",
  "dash-without-space": "Le tiret est collé à « {text} » — mettez une espace après le tiret.",
  "colon-without-space": "Le « : » de « {text} » est collé à sa valeur — mettez une espace après le « : ».",
  "colon-missing": "Cette ligne n’a pas de « : » suivi d’une espace — écrivez « clé: valeur ».",
  "colon-cuts-text":
    'Un « : » non protégé coupe le texte en deux — mettez le texte entier entre guillemets "…".',
  "comma-cuts-text":
    'Une virgule a coupé le texte avant « {text} », qui n’a pas de valeur — mettez le texte entier entre guillemets "…".',
  "comma-missing": "Une virgule manque entre deux valeurs — ajoutez-la.",
  "hash-cuts-text":
    'Un « # » coupe le texte : la suite de la ligne est ignorée — mettez le texte entre guillemets "…" ; pour un commentaire, laissez deux espaces avant « # » et une après.',
  "decimal-comma-in-brackets":
    'Entre crochets ou accolades, la virgule de « {text} » sépare deux valeurs — écrivez {dotted} ou "{text}" pour un nombre décimal, ou une espace après chaque virgule pour une liste.',
  "formula-without-quotes":
    'Une formule sans guillemets est coupée entre crochets ou accolades — mettez-la entre guillemets : "=…".',
  "placeholder-without-quotes": 'Un texte qui commence par {{ doit être entre guillemets — écrivez "{{…}}".',
  "text-starts-with-sign":
    'Un texte ne peut pas commencer par « {sign} » sans guillemets — mettez le texte entre guillemets "…".',
  "curly-quotes":
    'Les guillemets courbes font partie du texte — remplacez-les par des guillemets droits "…", ou mettez-en autour.',
  "quotes-inside-quotes":
    'Un guillemet ferme le texte avant sa fin — à l’intérieur, écrivez « … » ou \\", ou changez les guillemets du dehors.',
  "quote-not-closed": "Un guillemet ouvert n’est jamais fermé — fermez-le à la fin du texte.",
  "backslash-in-quotes":
    "Une barre inversée entre guillemets \"…\" est lue comme un code — doublez-la (\\\\), ou prenez des guillemets simples '…'.",
  "bracket-not-closed": "Un crochet ou une accolade n’est pas fermé — fermez-le sur la même ligne.",
  "bracket-not-opened":
    "Un crochet ou une accolade se ferme sans avoir été ouvert — retirez-le, ou mettez le texte entre guillemets.",
  "several-documents": "Une ligne « --- » ou « ... » coupe le fichier en deux — retirez-la.",
  "line-not-read":
    'Cette ligne ne se lit pas — écrivez « clé: valeur », une par ligne, et mettez les textes entre guillemets "…".',
  "key-not-a-text": "Une clé doit être un mot — retirez les crochets ou les accolades devant le « : ».",
  "repeated-key": "La clé « {key} » est écrite deux fois au même endroit — gardez-en une.",
  "grid-row-length":
    'La ligne {row} du tableau a {cells} cellules, la première en a {expected} — complétez par "", ou protégez par des guillemets une virgule qui coupe une cellule.',

  "missing-key": "La clé « {key} » manque ici — ajoutez-la.",
  "unknown-key": (params: Params) =>
    `La clé « ${String(params.key)} » n’existe pas ici — ${params.known === undefined || params.known === "" ? "retirez-la." : `clés possibles : ${String(params.known)}.`}`,
  "unknown-key-near": "La clé « {key} » n’existe pas ici — vouliez-vous « {near} » ?",
  "unknown-type": (params: Params) =>
    `Le type de réponse « ${String(params.value)} » n’existe pas —${near(params)} Types : ${String(params.choices)}.`,
  "not-one-of": (params: Params) =>
    `« ${String(params.value)} » n’est pas une valeur possible —${near(params)} Valeurs : ${String(params.choices)}.`,
  "empty-value": "La clé n’a pas de valeur — écrivez-en une sur la même ligne, ou retirez la clé.",
  "empty-text": "Le texte est vide — écrivez-le, ou retirez la clé.",
  "empty-list": "La liste est trop courte — ajoutez ce qui manque.",
  "list-too-long": "La liste compte trop d’éléments — gardez-en {maximum} au plus.",
  "wrong-form": (params: Params) =>
    `« ${String(params.value)} » n’a pas la forme attendue — écrivez ${formWords(params.forms)}.`,
  "text-in-braces": 'Un texte entre accolades est lu comme des clés — mettez-le entre guillemets "…".',
  "text-in-brackets":
    'Un texte entre crochets est lu comme une liste — mettez-le entre guillemets "…", ou retirez les crochets.',
  "wrong-value": "« {value} » n’est pas une valeur possible ici — voyez la page de référence du format.",

  "bad-id":
    "« {value} » n’est pas un identifiant — une lettre d’abord, puis des lettres, des chiffres ou « _ », sans espace.",
  "bad-task-name":
    "« {value} » n’est pas un nom de tâche — écrivez le nom du fichier de tasks/, sans « .mdx » : lettres, chiffres, tirets.",
  "number-with-spaces":
    "« {value} » contient des espaces et serait un texte — écrivez le nombre d’un seul tenant : 12000.",
  "number-with-unit":
    "« {value} » porte une unité et serait un texte — écrivez le nombre seul ; l’unité se met là où il est imprimé.",
  "day-in-figures": "« {value} » serait un texte — écrivez la date AAAA-MM-JJ : 2026-04-01.",
  "not-a-number": "« {value} » n’est pas un nombre — écrivez par exemple 1,20 ou 1.20.",
  "not-a-whole-number": "« {value} » n’est pas un nombre entier — écrivez par exemple 3.",
  "not-points":
    "« {value} » n’est pas un nombre de points — écrivez par exemple 2 ou 0,5, avec deux décimales au plus.",
  "not-a-flag": "« {value} » n’est ni oui ni non — écrivez true ou false.",
  "not-hours": "« {value} » ne dit pas des horaires — écrivez par exemple 6h-13h30, ou 21h-5h.",
  "not-a-duration": "« {value} » n’est pas une durée — écrivez par exemple 4h30 ou 45min.",
  "not-a-moment":
    "« {value} » ne dit pas quand l’événement arrive — écrivez 45min, teacher, ou {handed: seuil} pour la réponse « seuil ».",
  "not-a-day": "« {value} » n’est pas une date — écrivez-la AAAA-MM-JJ, un jour qui existe : 2026-04-01.",
  "not-a-tolerance": "« {value} » n’est pas une tolérance — écrivez par exemple 0,5 % ou 0,01 €.",
  "formula-without-equals": "« {value} » n’est pas une formule — une formule commence par « = ».",
  "rubric-item-words":
    "L’item « {id} » n’a pas autant de mots (words) que d’échelons (levels) — écrivez un mot par échelon.",
  "rubric-item-form":
    "L’item « {id} » doit dire ses points d’une seule façon — gardez points, levels, each ou minus.",
} satisfies Record<string, string | ((params: Params) => string)>;
