/** How well a fictional candidate writes. */
export type Quality = "good" | "fair" | "weak";

/** What the fictional candidates of the demonstration wrote on « Le Fournil des Halles », by answer. */
export const TEXTS: Readonly<Record<string, Readonly<Record<Quality, string>>>> = {
  diagnostic: {
    good: `Dysfonctionnements constatés
- Fiches de commande perdues ou illisibles : la fiche du gâteau de baptême est restée sous le téléphone.
- Double saisie : la commande est notée au comptoir puis recopiée sur le panneau du fournil.
- Allergènes rarement notés.
- Caisse et progiciel ne communiquent pas, le total du jour est recopié à la main.
- Sauvegarde le vendredi « quand quelqu’un y pense », mot de passe commun à toute l’équipe.

Causes
- Organisation : aucune fiche type, plusieurs points d’entrée (téléphone, comptoir, courriel), pas de responsable désigné.
- Outils : module relation client acheté mais jamais paramétré, fournil non relié au réseau.
- Personnes : aucune formation depuis 2021.

Conséquences
- Clients déçus (42 réponses sur 120 peu ou pas satisfaits) et ventes perdues.
- Produits refaits ou jetés, factures en retard.
- Risque sanitaire si un allergène n’est pas transmis, perte de données possible.

À traiter en premier : la transmission des allergènes et de la commande au fournil, car elle met en jeu la santé des clients.`,
    fair: `Les fiches de commande se perdent et sont parfois illisibles. Les vendeurs recopient les commandes sur le panneau du fournil, donc il y a des erreurs. Le logiciel de caisse n’est pas relié au progiciel.
Ces problèmes viennent du manque de formation et de l’absence de fiche type. Le module relation client n’est pas utilisé.
Les clients sont mécontents et on perd des ventes, comme le gâteau de baptême de samedi.
Il faut d’abord régler la perte des fiches.`,
    weak: `Les commandes ne sont pas bien notées et les clients ne sont pas contents. Il n’y a pas assez d’organisation dans la boutique. Il faudrait un logiciel.`,
  },
  plan_classement: {
    good: `Classement : un dossier par type de document (factures, bons de livraison, paie), puis par année et par client ; fichiers nommés AAAA-MM-JJ_client_type. La date d’élimination est inscrite sur chaque boîte.
Accès : armoire de la paie fermée à clé ; un identifiant et un mot de passe par salarié, avec des droits selon la fonction.
Sauvegarde : automatique chaque soir, une copie hors du bureau, et un essai de restauration par trimestre.`,
    fair: `Il faut classer les documents par type et par année dans des boîtes étiquetées. Chaque salarié doit avoir son propre mot de passe. La sauvegarde doit être faite tous les jours.`,
    weak: `Je propose de ranger les papiers dans des classeurs et de mieux sauvegarder.`,
  },
  note_procedure: {
    good: `Choix de la solution
Saisie unique : oui avec Orgéa ; non avec Panivite, les commandes du comptoir restent notées à côté.
Arrivée au fournil : bon affiché sur une tablette avec Orgéa ; courriel à imprimer avec Panivite.
Allergènes : case obligatoire avec Orgéa ; message libre avec Panivite.
Données des clients : elles nous appartiennent avec Orgéa ; Panivite s’en sert pour d’autres commerces.
Je retiens le module Orgéa. On renonce à la commande en ligne jusqu’en 2028 et l’écran demande quelques semaines d’habitude.

NOTE DE PROCÉDURE
De : l’assistant·e de gestion. À : l’équipe de vente. Date : 9 mars 2026. Objet : prendre une commande spéciale.
1. Ouvrir l’écran Commandes avec son identifiant.
2. Rechercher le client ou créer sa fiche, vérifier le téléphone.
3. Saisir le produit, la quantité et la date de retrait.
4. Poser la question des allergènes et cocher la case, même s’il n’y en a pas.
5. Relire la commande au client, encaisser l’acompte, valider.
6. Au fournil, lire le bon affiché sur la tablette.
7. Au retrait, contrôler avec le client et faire signer.
Cas particuliers : en cas de panne du réseau, noter sur la fiche de secours et saisir dès le retour ; la responsable de boutique vérifie chaque soir les commandes du lendemain.`,
    fair: `Orgéa permet de saisir la commande une seule fois et oblige à remplir les allergènes, alors que Panivite est plus simple mais les commandes du comptoir restent sur papier. Je choisis Orgéa.

Note de procédure à l’équipe de vente
1. Ouvrir l’écran Commandes.
2. Saisir le client, le produit et la date.
3. Demander les allergènes.
4. Valider et encaisser l’acompte.
5. Le fournil prépare la commande.
6. Remettre la commande au client.`,
    weak: `Je choisis Panivite car c’est très simple et il n’y a pas besoin de formation. Les clients commandent en ligne et nous recevons un courriel. L’équipe doit imprimer les commandes et les donner au fournil.`,
  },
  lecture_risque: {
    good: `En dessous du seuil, le point de vente perd de l’argent : le bénéfice de 2027 ne se fait que dans les dernières semaines, après le point mort. L’indice de sécurité est sous le repère de 15 % donné par la presse : une prévision fausse de dix pour cent suffit à annuler le résultat. Le projet est donc risqué.`,
    fair: `Le seuil est atteint en fin d’année, ce qui est tard. L’indice de sécurité est inférieur à 15 %.`,
    weak: `Le seuil de rentabilité est atteint donc le projet est rentable.`,
  },
  conseil_financement: {
    good: `L’emprunt coûte un peu moins cher et nous rend propriétaires tout de suite, mais il porte l’endettement près de 100 % et demande la caution de la gérante. Le crédit-bail ne demande pas de caution, comprend l’entretien du four et n’entre pas dans les dettes. L’écart de coût étant faible, je conseille le crédit-bail, pour protéger les biens de Mme Lenoir.`,
    fair: `L’emprunt est moins cher, mais il augmente l’endettement. Je conseille l’emprunt.`,
    weak: `L’emprunt, parce que c’est le moins cher.`,
  },
  note_projet: {
    good: `De : l’assistant·e de gestion. À : Mme Lenoir. Date : 9 mars 2026. Objet : ouverture d’un point de vente à la gare.

Vous souhaitez savoir s’il faut ouvrir un second point de vente. Voici les arguments pour et contre.

I. En faveur de l’ouverture
- Le projet dégage un résultat d’exploitation dès la première année et sa valeur actuelle nette est positive : il rapporte plus que les 8 % attendus.
- La clientèle existe : six cents salariés arrivent au Belvédère en mars 2027 et douze trains de plus par jour sont promis.
- Le fournil est sous-employé après onze heures : les charges de production sont déjà en partie payées.

II. Les risques
- L’indice de sécurité reste sous le repère de 15 % : la moindre erreur de prévision efface le bénéfice.
- Le délai de récupération dépasse légèrement les quatre ans que vous vous êtes fixés.
- L’apport absorbe l’essentiel des disponibilités (61 900 €) et le plan présente un écart négatif.
- Une chaîne ouvre en septembre, et une partie des clients des Halles se reporterait sur la gare.

III. Avis
Je conseille de différer l’ouverture. Elle serait possible à deux conditions : obtenir un loyer plus bas, et régler d’abord le traitement des commandes spéciales.`,
    fair: `Note à Mme Lenoir
Objet : le projet de la gare

Le projet est intéressant car la valeur actuelle nette est positive et les bureaux vont amener des clients. Le fournil n’est pas utilisé l’après-midi.
Par contre, l’indice de sécurité est faible et une chaîne va ouvrir en face. L’équipe est déjà fatiguée.
Je pense que vous pouvez ouvrir le point de vente, si l’équipe est d’accord.`,
    weak: `Madame, le projet de la gare est une bonne idée car il y aura beaucoup de clients. Il y a un peu de risque mais il faut se lancer. Si vous n’y allez pas, un autre ira.`,
  },
  analyse_fidelite: {
    good: `Le chiffre d’affaires des porteurs baisse de 3,65 % alors que les tarifs ont augmenté de 4 % : les passages reculent donc nettement. Le panier moyen progresse de 7,00 à 7,40 €, mais cette hausse vient d’abord des prix. L’attrition passe de 16 à 22,99 %, au-dessus du seuil d’alerte de 20 %. Le score de recommandation perd 16 points.
L’enquête explique ce recul : près de la moitié des clients trouvent l’attente trop longue, plus de la moitié ne comprennent pas la carte, et un tiers des commandes spéciales déçoivent.
La campagne a couvert son coût (retour de 46,67 %), mais rien ne dit que ces clients reviendront.
Priorité : rendre la carte simple, avec un affichage des points et de l’avantage à chaque passage.`,
    fair: `L’attrition augmente, elle passe à 22,99 %, ce qui dépasse 20 %. Le chiffre d’affaires baisse de 3,65 %. Le panier moyen augmente.
Les clients se plaignent de l’attente et ne comprennent pas la carte de fidélité.
Il faut améliorer la carte.`,
    weak: `Les clients sont moins fidèles, il y a une baisse. Le panier moyen augmente, c’est positif. Il faut faire plus de publicité sur les réseaux sociaux.`,
  },
  courriel_invitation: {
    good: `Destinataires : les seuls porteurs qui ont coché la case d’accord, moins les clients perdus depuis plus de trois ans, dont les adresses doivent être effacées.

Objet : La Semaine du levain, du 2 au 6 juin

Madame, Monsieur,

Du mardi 2 au samedi 6 juin, Le Fournil des Halles ouvre ses portes : façonner une miche le mardi à 15 h, atelier des enfants le mercredi à 14 h 30, dégustation commentée le vendredi à 17 h, feuilletage en direct le samedi à 10 h. Les animations sont gratuites, douze places par animation.

Pendant cette semaine, chaque passage vous rapporte deux fois plus de points sur votre carte.

Pour vous inscrire, répondez simplement à ce courriel ou passez en boutique.

Nous serons heureux de vous revoir.

Claire Lenoir, gérante
Le Fournil des Halles, 4, place des Halles, 01 02 03 04 05
Vous ne souhaitez plus recevoir nos nouvelles ? Répondez « non » à ce courriel.`,
    fair: `On peut envoyer le courriel aux clients qui ont donné leur accord.

Objet : Semaine du levain

Bonjour,
La Semaine du levain aura lieu du 2 au 6 juin. Il y aura des ateliers et une dégustation. Vous aurez deux fois plus de points avec votre carte.
Inscrivez-vous en boutique.
Cordialement,
Claire Lenoir`,
    weak: `Bonjour à tous !!! Venez à la SEMAINE DU LEVAIN, c’est la meilleure boulangerie de la ville ! Beaucoup d’animations et des points en plus. À bientôt, Le Fournil`,
  },
};
