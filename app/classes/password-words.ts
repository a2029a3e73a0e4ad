/** Plain French words, four to nine letters, no accent, none that hurts or puzzles when it is read aloud. */
export const PASSWORD_WORDS: readonly string[] = `
abeille acajou agenda ananas ancre anneau arbre argile armoire arrosoir asperge atelier avion avocat badge
balcon baleine bambou banane banjo barque bassin bateau bijou biscuit bison bocal bonnet bosquet bougie
boussole brioche brique brise bronze buffet bureau cabane cactus cadran cahier caisse calme camion canal
canard carafe caribou carnet carotte carton casque castor cerise chalet chameau chemise cheval chevre
citron classeur cloche coffre colline colombe comete compas concert copain corail corbeau corde cosmos
coton couleur courge coussin crabe cravate crayon cumin cygne dauphin delta dentelle desert diamant dinde
domino dragon drapeau dune ecluse ecran ecureuil eglise elan emeraude encre entonnoir envol epice equerre
erable escale etang etoile eventail falaise fanfare farine faucon fenouil ferme festin feuille figue
flamme fleuve flocon flute fontaine foret fourmi fraise framboise fusain galet garage gazelle geant girafe
givre glacier globe gomme gorille goyave grange grelot grenade grotte guitare hamac hamster haricot harpe
herbe heron hibou horloge hublot huitre indigo iris jardin jasmin jongleur jonque journal jumelles jungle
kimono kiosque kiwi koala lagune laitue lampe lapin lavande lettre levier lezard lievre limace lion loisir
losange lotus loupe lundi lutin lynx machine magasin mandarine manteau marbre marmite matin melodie melon
menthe merle meteore miel mimosa minuit miroir moineau montagne moulin mouton muguet murier musique navire
neige noisette nuage oasis ocean olive ombrelle orange orchidee otarie oursin palmier panda panier papier
parasol parfum pasteque patio peigne pelican pendule perle persil phare piano pigeon pinceau pirate
piscine plage planete platane plume poire poivre pommier potiron poulpe prairie prune puzzle pyramide quai
quartz radeau radis raisin ravin refuge requin reveil riviere robinet rocher ronde rosier ruban rubis
ruche sable safran sandale sapin sardine saule saumon savane savon seigle serpent sifflet sirop soleil
sorbet source statue studio sucre sureau tableau tambour tapis tartine tempo terrasse theatre thym tigre
tilleul tomate tonneau torrent tortue toucan tournesol trefle tresor triangle trompette truite tulipe
tunnel turbine vague valise vallon vanille velours verger vermeil village violon virage volcan voltige
voyage wagon yaourt zebre zenith
`
  .trim()
  .split(/\s+/);
