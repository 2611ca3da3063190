/**
 * Function words of the languages that translations come from. A word that English has as well (“die”, “an”, “no”, “as”) is left
 * out, so that each one found speaks against English.
 */
export const FOREIGN_FUNCTION_WORDS: Readonly<Record<string, string>> = {
  German: `der das und ist nicht ein eine einen einem einer eines mit von zu zum zur auf für im den dem des sich auch wie es er sie
    wir ich bei nach aus werden wird wurde wurden worden sind hat haben hatte können könnte könnten über durch vor um noch nur
    aber oder wenn dass kann mehr keine keiner kein diese dieser dieses diesen als seine ihre seiner ihrer schon sei damit
    doch sehr vom beim gegen zwischen unter die am dies davon dennoch jedoch geht gibt soll sollen muss müssen wegen ohne bis
    seit während beide hier dort heute immer ihm ihn ihnen uns`,
  French: `le la les des du un une et est dans que qui pour sur pas avec ce cette ces au aux par il elle nous vous ils elles sont
    été ou où mais se sa ses leur leurs ont être très aussi entre sans chez depuis à était n'est c'est qu'il d'un d'une l'on`,
  Spanish: `el la los las un una unos de del y que en es por con se su sus al lo como más pero fue ha han son está están este esta
    estos también para sobre entre sin muy donde cuando desde hasta ya`,
  Italian: `il lo la gli le un una di del della dei delle degli che è e per con non si sono nel nella nei al alla ai come più anche da
    dal dalla questo questa tra fra ma ha hanno stato stata`,
  Portuguese: `os um uma de da dos das e que em na nos nas por com não se sua seu seus suas são está mais também foi ao aos à pelo
    pela para como mas muito entre já até sobre`,
  Dutch: `de het een van en dat niet op te zijn voor aan ook bij naar uit werd worden heeft maar om deze wordt nog meer dan`,
  Swedish: `och att det som en på är av för med den till inte har om ett han var jag de från kan ska sig men när`,
  Danish: `og det er at på til ikke med af har en et den som han var jeg de fra kan skal sig men når blev`,
  Czech: `je na se že ale jako pro také při byl byla bylo byli jsou jeho její která který které však už po od podle nebo jak co si
    to ve ze s v z k jež pak mají může pouze navíc jejich`,
  Polish: `nie się na że jest jak ale po od przez tym który która które są oraz dla było był była tylko już czy jego jej za ze w z i
    także przy może więc`,
  Icelandic: `og að er á í sem við um til ekki það hann hún með fyrir af en þá því frá þess eftir hafa verið hefur voru sér svo
    hans hennar þeirra úr mér þeir þær var upp`,
  Hausa: `da na ta ya ba cikin wannan wanda yadda domin sun ake zai kuma ce don yake wajen za su ne sai kan ga wata hana ka ina
    shi muka idan ko fadar nan ranar`,
  Turkish: `bir ve bu için ile de da çok olarak olan gibi daha ama değil kadar sonra olduğu tarafından ise her`,
  Romanian: `și nu cu pe din care este pentru sunt mai fost ca la de un o în că să`,
  Finnish: `ja ei että oli kuin mutta hän myös ovat joka sen tai jos`,
  Hungarian: `az és hogy nem egy volt meg ez csak még már vagy mint`,
};

/** Words that only English has, and that hardly a clause goes without. */
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the of and that with for from this these those it its he she they we you his her their our your my is are were been be have has
  had will would should could can not but or by at which who when where what if than there out up about into after before over
  said says all some any new one two first last more most other very how why to in on as then did does just only because while`.split(
    /\s+/,
  ),
);
