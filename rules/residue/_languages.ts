// Function words of the languages that translations come from. A word that English has as well (“die”, “an”, “no”, “as”) is left
// out, so that each one found speaks against English.

const LISTS: Readonly<Record<string, string>> = {
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

const BY_WORD: ReadonlyMap<string, readonly string[]> = index();

function index(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [language, words] of Object.entries(LISTS))
    for (const word of words.trim().split(/\s+/)) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}

// Words that only English has, and that hardly a clause goes without.
const ENGLISH = new Set(
  `the of and that with for from this these those it its he she they we you his her their our your my is are were been be have has
  had will would should could can not but or by at which who when where what if than there out up about into after before over
  said says all some any new one two first last more most other very how why to in on as`.split(/\s+/),
);

// Of each language the word that English texts have most: “I”, the s of a possessor, “don’t”. No clause leans by a single word, so
// one of each list may be passed over when blocks are looked for.
const UNTELLING: ReadonlySet<string> = new Set(['am', 'i', 's', 'don', 'come', 'men', 'care']);

/**
 * A block without any of these, and without accented letters, has no clause that leans to another language. Words are letters
 * only; of one with an apostrophe a part stands here.
 */
export const FOREIGN_ONLY: ReadonlySet<string> = new Set(
  [...BY_WORD.keys()]
    .filter((word) => !ENGLISH.has(word) && !UNTELLING.has(word))
    .map(
      (word) =>
        word
          .split("'")
          .toSorted((a, b) => b.length - a.length)
          .find((part) => !ENGLISH.has(part)) ?? word,
    ),
);

const NOT_ENGLISH_LETTERS = /[à-öø-þß-ÿāăąćčďđēęěğģħīĭįıłľńňőœŕřśşšťţūůűųźżžƙɗɓƴșțåæøß]/iu;

// Before a capital these belong to names all over English: Rio de la Plata, Leonardo da Vinci.
const PARTICLES = new Set('de la las los le les du des del della di da do dos das el al y von van der den'.split(' '));

/** What the words of a clause say of its language. */
export type Leaning = Readonly<{ language: string; foreign: number; accented: number; english: number; plain: number }>;

/** A quick look before `leaningOf`: false where no language can outweigh English. */
export function mayBeForeign(words: readonly string[]): boolean {
  let foreign = 0;
  let english = 0;
  for (const word of words) {
    const lower = word.toLowerCase();
    if (ENGLISH.has(lower)) english += 1;
    if (BY_WORD.has(lower)) foreign += 1;
    if (NOT_ENGLISH_LETTERS.test(word)) foreign += 1;
  }
  return foreign > 1 && english * 3 < foreign;
}

/**
 * Counts different function words of the language that has most of them, words with letters that English lacks, function words
 * of English, and words in small letters that are none of all these.
 */
export function leaningOf(words: readonly string[]): Leaning {
  const votes = new Map<string, Set<string>>();
  let accented = 0;
  let english = 0;
  let plain = 0;
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (PARTICLES.has(word) && /^\p{Lu}/u.test(words[at + 1] ?? '')) continue;
    if (lower === word && !BY_WORD.has(word)) plain += 1;
    if (NOT_ENGLISH_LETTERS.test(word)) accented += 1;
    if (ENGLISH.has(lower)) english += 1;
    for (const language of BY_WORD.get(lower) ?? []) votes.set(language, (votes.get(language) ?? new Set()).add(lower));
  }
  const [language, found] = [...votes].toSorted((a, b) => b[1].size - a[1].size)[0] ?? ['', new Set()];
  return { language, foreign: found.size, accented, english, plain };
}
