/** 256 common words without accents: no two are easily taken for one another, none can offend. */
export const PASSWORD_WORDS: readonly string[] = `
abeille abricot acier agneau aiguille algue ananas ancre anneau argent armoire arome arrosoir artiste asperge atelier
atlas aurore avion avoine bagage balai balcon ballon banane banc barque bassin bateau baguette berger biche bijou billet
bison blason bocal bois bonnet bouchon bougie boussole bouton brebis brique brise brosse brouette buffet buisson bureau
cabane cactus cadran caillou calcul camion canal canard canoe caramel carnet carotte carreau carton cascade castor
cerise chaise chalet chameau chapeau charrette chemin cheval chocolat cigale cigogne citron clairon clavier cloche
clou colline compas comptoir coquille corail corbeille cordage coton coucou couleur couloir coussin crayon cristal
cuisine cuivre cygne dauphin dentelle dessin diamant domino dragon drapeau dune ebene ecran ecureuil encre enclume
epice erable escalier escargot esquisse estrade fable falaise fanfare farine faucon fenouil feuille ficelle figue flamme
flanelle flocon fontaine forge fougere fourmi fraise framboise fromage fusain galet garage gazelle genou girafe glacier
gland gomme grange grenier grillon groseille guitare hamac hameau haricot harpe herbe hibou horloge huile iguane image
ivoire jardin jasmin jongleur journal jument kayak kiwi lagune laine lampe lanterne laurier lavande lecture lentille
levure lierre lilas limande losange loutre lucarne lumiere lunette luzerne machine magasin maison mandarine manteau
marbre marmite marteau melon menthe meuble miel mimosa miroir moineau montagne moulin mouton muguet musique navire neige
noisette nuage oasis olive opale orage orange orchestre ortie osier paille palmier panier papier parapluie pastel
patio peigne pelote perle persil pigeon piment pinceau pivoine plage planche plume poire poivre pollen pomme poterie
praline prairie prune quai radis raisin rateau renard rideau riviere rocher ruban sable
`
  .trim()
  .split(/\s+/);
