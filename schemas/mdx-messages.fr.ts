type Params = Readonly<Record<string, unknown>>;

const near = ({ near: word }: Params) =>
  word === "" || word === undefined ? "" : ` Vouliez-vous « ${String(word)} » ?`;

/** What the reader of Markdown, components and CSV says to a teacher, by code: what is wrong — what to do. */
export const MDX_MESSAGES = {
  "mdx-import":
    "Une ligne ne peut pas commencer par « {word} », qui est un mot de programme — commencez la ligne par un autre mot.",
  "mdx-expression":
    '« {{text}} » entre accolades serait un calcul — une valeur s’écrit <V name="…" />, et une accolade \\{.',
  "mdx-brace":
    'Une accolade ouvre un calcul, refusé dans un texte — écrivez \\{ pour une accolade, <V name="…" /> pour une valeur.',
  "placeholder-in-mdx":
    '« {text} » s’écrit ainsi en YAML et en CSV seulement — dans ce texte, écrivez <V name="…" unit="€" />.',
  "placeholder-not-read":
    "« {text} » ne nomme aucune valeur — écrivez par exemple {{ca €}} : le nom, puis l’unité.",
  "mdx-less-than":
    "Un signe « < » ouvre un composant qui n’en est pas un — mettez une espace après « < », ou écrivez \\<.",
  "mdx-tag-not-closed":
    "Un composant est ouvert sans être fermé, ou fermé sans être ouvert — écrivez <Mail …> puis </Mail>, chacun sur sa ligne.",
  "mdx-unknown-component": (params: Params) =>
    `Le composant <${String(params.component)}> n’existe pas —${near(params)} Composants : ${String(params.known)}.`,
  "mdx-unknown-attribute": (params: Params) =>
    `<${String(params.component)}> n’a pas d’attribut « ${String(params.attribute)} » —${near(params)}${params.known === "" ? " Retirez-le." : ` Attributs : ${String(params.known)}.`}`,
  "mdx-missing-attribute": '<{component}> demande l’attribut « {attribute} » — écrivez {attribute}="…".',
  "mdx-attribute-value":
    'L’attribut « {attribute} » de <{component}> doit être un texte entre guillemets — écrivez {attribute}="…".',
  "mdx-forbidden-attribute":
    "L’attribut « {attribute} » est refusé : un texte ne porte ni style ni programme — retirez-le.",
  "mdx-spread":
    "Les points de suspension entre accolades sont refusés dans un composant — écrivez chaque attribut.",
  "mdx-value-name": "« {value} » n’est pas le nom d’une variable — écrivez-le comme dans scenario.yaml.",
  "mdx-decimals": '« {value} » n’est pas un nombre de décimales — écrivez un chiffre : decimals="2".',
  "mdx-empty-component": "<{component}> est vide — écrivez le texte entre <{component}> et </{component}>.",
  "mdx-component-not-empty":
    "<{component}> ne contient pas de texte — fermez-le aussitôt : <{component} … />.",
  "mdx-url": "L’adresse « {url} » est refusée — un lien commence par https:// ou mailto:.",
  "mdx-image-without-alt":
    "L’image n’a pas de texte de remplacement — décrivez-la : ![ce qu’elle montre](documents/image.png).",
  "mdx-image-file": "« {url} » n’est pas une image du dossier — écrivez son chemin : documents/image.png.",
  "mdx-image-missing": "L’image « {url} » n’est pas dans le dossier — ajoutez-la, ou corrigez son chemin.",
  "mdx-image-reference":
    "L’image est appelée par un renvoi — écrivez-la en entier : ![ce qu’elle montre](documents/image.png).",
  "mdx-table-row":
    "La ligne {row} du tableau a {cells} cellules, son en-tête en a {expected} — complétez par des cellules vides entre « | ».",
  "mdx-footnote": "Les notes de bas de page ne sont pas prises — écrivez la note à la fin du texte.",
  "mdx-checkbox": "Les cases à cocher ne sont pas prises — écrivez une liste simple, ou un tableau à rendre.",
  "mdx-value-in-math":
    "Une valeur ne s’imprime pas dans une formule $$…$$ — sortez-la de la formule, ou nommez la grandeur.",
  "mdx-math": "La formule $$…$$ ne se lit pas — corrigez-la ; accents et mots s’écrivent dans \\text{…}.",
  "mdx-heading-title": "Un titre « # » répéterait le titre du document — commencez à « ## ».",
  "mdx-heading-skipped": "Ce titre saute un niveau — écrivez un titre de niveau {allowed} au plus.",

  "message-kind": "« {file} » n’est pas un texte .mdx — écrivez le message dans un fichier .mdx.",
  "message-file-missing":
    "Le message « {file} » n’est pas dans le dossier — ajoutez-le, ou corrigez le chemin.",
  "document-kind": "« {file} » n’est pas d’une sorte connue — prenez .mdx, .csv, une image ou .pdf.",
  "document-file-missing":
    "Le fichier « {file} » n’est pas dans le dossier — ajoutez-le, ou corrigez le chemin.",
  "document-without-alt":
    'L’image « {file} » n’a pas de texte de remplacement — ajoutez alt: "ce qu’elle montre".',
  "csv-quotes":
    "Un guillemet n’est pas fermé, ou se trouve au milieu d’une cellule — mettez la cellule entière entre guillemets et doublez ceux du dedans.",
  "csv-empty":
    "Le tableau n’a pas deux lignes — la première porte les titres des colonnes, les suivantes les valeurs.",
  "csv-separator":
    "Les cellules ne sont pas séparées par des points-virgules — enregistrez le tableau en CSV (séparateur : point-virgule).",
  "csv-row-length":
    "Cette ligne a {cells} cellules, la première en a {expected} — ajoutez ou retirez des « ; », ou mettez entre guillemets une cellule qui en contient.",
} satisfies Record<string, string | ((params: Params) => string)>;
