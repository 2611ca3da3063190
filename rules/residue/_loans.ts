// Words with letters that English lacks, and which English has nevertheless. Without the plural.
const LOANS = new Set(
  `açaí adiós appliqué après apéritif ångström attaché bánh béchamel béarnaise bête blasé bourrée brassière brûlé brûlée café
    canapé cèpe chargé château châteaux châtelaine cliché clichéd cloisonné comté communiqué confrère consommé coöperate
    coöperation coöperative coördinate coördinated coördination cortège crèche crémant crème crêpe crêperie croûton croûte
    crûdité crudités curaçao cuvée czárdás daïs danseur débâcle déclassé décolletage décolleté décor découpage déjà démarche
    démodé dénouement déshabillé détente développé distingué divorcé divorcée doppelgänger dulce éclair éclat élan élite
    émigré éminence ennui entrecôte entrée entremets entrepôt epée épée espécial estância étagère étude exposé façade
    façaded façon faïence fête fêted fiancé fiancée flambé flambéed flâneur fräulein frappé frère frisée führer garçon
    gâteau gâteaux gemütlich gemütlichkeit glacé glögg glühwein gîte gruyère habitué ingénue jäger jalapeño jeté kümmel lèse
    löss macramé maître mâche mañana manqué maté matinée matinées mélange mêlée ménage mère mésalliance métier métis mì
    moiré müesli müsli naïf naïve naïvely naïveté naïvety né née négligée négociant niña niño noël olé outré outrée passé
    passée pâté pâtisserie pâtissier pâtissière pavé peña père piña piñata piñon plié pølse précis préfet protégé protégée
    purée puréed quinceañera ragoût râpé réchauffé recherché reëlect reëlected régime régisseur relevé répétiteur répondez
    résumé retroussé risqué rösti rôle rosé roué sauté sautéed sautéeing sautéing séance señor señora señores señorita skål
    smörgåsbord smørrebrød soigné soignée soirée soufflé soupçon tête toupée touché tréma über übermensch vérité vicuña
    voilà zoölogy à mâché prêt première boîte hôtel idée piqué`.split(/\s+/),
);

/**
 * True for a word that English has borrowed with its letters, and for one whose letters are an English or a scholarly spelling:
 * “coöperate”, “blessèd”, “dojō”.
 */
export const isLoan = (word: string): boolean =>
  LOANS.has(word) || LOANS.has(word.replace(/s$/, '')) || /[āēīōūǎǐǒǔ]|(?:co|re|pre)[öëï]|èd$/u.test(word);
