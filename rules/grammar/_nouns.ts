// Nouns that English counts, as far as the patterns of this family need them: none can stand for a stuff, and none names a group
// that would be one and several at once (“team”, “crew”).

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Frequent count nouns in the singular. */
export const COUNT_NOUNS = list(`
  activity actor actress adult advantage airport animal apartment application apple article artist aspect attribute author bag
  ball beach bird boat book boy bridge brother building button car castle cat category chapter character chair child church circle
  citizen city class client college colleague comma company competitor component computer condition country cousin customer
  database daughter decision dentist detail developer device dictionary difference difficulty directory disadvantage disease
  district doctor dog door egg element employee enemy engineer event examination example exam exercise expert factor factory
  feature festival file film finger flower folder foreigner friend garden girl goal grandmother hand hill holiday horse hospital hotel house house
  idea island journalist kid kitchen lake language lawyer leader lesson letter library member method minister mistake
  mountain museum neighbor neighbour newspaper novel occasion opinion opportunity option painting parameter parent park passenger
  patient person philosopher photo photograph picture planet player plugin poem politician possibility prisoner problem product
  property province question reader reason region restaurant river road robot rocket room school scientist sentence ship server shelf
  singer sister site situation soldier solution song station step story street student suggestion system task
  teacher teenager theory thing tool topic tourist town toy tradition tree trip tutorial university user vegetable vehicle village
  visitor weapon website weekend window woman man word worker writer
  account apartment balcony bathroom bedroom blog browser bug dialog error guest icon ingredient invoice keyboard laptop
  module monument newsletter palace passport password recipe repository script smartphone symptom terminal ticket variable video`);

// What may be had, seen or entered without an article in one of its senses: “have school”, “find part of it”, “in person”.
const LOOSE =
  /^(?:room|school|class|character|language|reason|difficulty|occasion|word|church|college|university|exercise|company|system|event|detail|aspect|condition|opinion|province|art|hospital|theory|kitchen|horse|girl|boy|man|woman|child|hand|street|opportunity|party|story|user|client|person|family|apple|state|question|circle|advantage|decision|library|server|minister|example|chapter|step|page|task|holiday|property|element|file|disease|light|method|factory|dinner|house|film|suggestion|mistake|action|vegetable|fruit|egg|chair|door|goal|server|ball|error|video|script)$/u;

/** Those of the count nouns that want an article wherever they stand in the singular. */
export const THINGS = COUNT_NOUNS.filter((noun) => !LOOSE.test(noun));

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['man', 'men'],
  ['woman', 'women'],
  ['person', 'people'],
  ['child', 'children'],
  ['crisis', 'crises'],
  ['shelf', 'shelves'],
]);

/** The plural of a noun in lower case; “people” for “person”. */
export const pluralOf = (noun: string): string =>
  IRREGULAR.get(noun) ??
  (/[^aeo]y$/.test(noun) ? noun.replace(/y$/, 'ies') : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`);

/** From the plurals of the count nouns, and “persons”, to their singular. */
export const SINGULAR_OF: ReadonlyMap<string, string> = new Map([
  ...COUNT_NOUNS.map((noun) => [pluralOf(noun), noun] as const),
  ['persons', 'person'],
]);

/** “a” or “an”, as the sound of the word wants it. */
export const articleOf = (word: string): string =>
  /^(?:[aeio]|un(?!i)|u(?:gly|mb|rg|pp|lt)|hour|honest)/iu.test(word) && !/^(?:one|eu)/iu.test(word) ? 'an' : 'a';
