import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

// Participles behind which no noun phrase can stand. Those of naming, judging and giving can have one: “it is called a mill”.
const PARTICIPLES =
  `included added installed placed located situated held celebrated observed provided required needed organised
  organized prepared presented published inaugurated built opened detected registered recorded performed produced introduced
  launched selected displayed generated discussed signed approved released constructed erected discovered planned scheduled
  missing`
    .split(/\s+/)
    .join(' ');

const NOUN_PHRASE = 'a an the two three four five many several some numerous new';

// Noun phrases that serve as adverbs: “it was opened the next day”, “it is needed a dozen times”.
const ADVERBIAL =
  '(?!(?:\\p{L}+ ){0,3}?(?:seconds?|minutes?|moments?|hours?|days?|nights?|mornings?|afternoons?|evenings?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|times?|springs?|summers?|autumns?|falls?|winters?|seasons?|ways?|bit|lot|deal|little|few|miles?|met(?:er|re)s?|yards?|inch(?:es)?|feet|foot|kilomet(?:er|re)s?|blocks?|length|distance|\\p{Lu}\\p{Ll}+day|January|February|March|April|May|June|July|August|September|October|November|December|ago|later|earlier|before|after|afterwards?|moment|same|more|most|better|best|old)(?!\\p{L}))';

// A clause may follow with its own verb: “it is possible the sale of the mill was stopped”.
const NO_CLAUSE =
  '(?![^.;!?]*(?<!\\p{L})(?:is|are|was|were|be|been|will|would|can|could|may|might|must|should|has|have|had|does|do|did|\\p{Ll}+ed (?:an?|the|his|her|its|their|to|by|in|on|with|from))(?!\\p{L}))';

const IT = '(?<with>[Ii]t (?:also )?';

export default defineRule({
  summary: 'English puts the subject before its verb, and “it” stands for no noun that follows: “a bag is included”.',
  why: `Romance, German and Slavic sentences have their subject behind the verb when it is what is new (*se incluye una bolsa*, *es wurde
    eine Kapelle gebaut*). An engine that must fill the place before an English verb puts “it” there, and the subject behind.`,
  detects: 'spurious-pronoun',
  mqm: 'linguistic-conventions/grammar',
  impact: 'major',
  origins: ['es', 'pt', 'it', 'fr', 'de', 'ru'],
  repair: 'Put the subject first',
  examples: {
    bad: [
      '[It is included ->] a spare bulb with each lamp.',
      'In May [it was inaugurated ->] the new harbour.',
      '[It will be held ->] a market on the quay.',
      '[It exists ->] a small mill by the lake.',
      'When I press the key, [it appears ->] a message that the lamp is broken.',
      '[It is recommended the use ->] of gloves.',
      '[It is prohibited the sale ->] of salted fish.',
      'After the update [it occurs ->] an error.',
    ],
    good: [
      'It was opened the next day and added a week later.',
      'It is called a mill, considered a landmark and named the Old Mill.',
      'It is needed a dozen times a year. It was built the way mills are built.',
      'It appears a message was sent, and it appears the keeper knew.',
      'It is possible the sale of the mill was stopped. It is important the use of gloves be explained.',
      'It includes a bulb, and a bulb is included.',
      'It was given a name, shown the door and sold a lamp.',
      'It is recommended that the use of gloves be taught.',
      'It is located two miles from the lake, and it was held three years ago.',
    ],
    misses: ['[It has ->] in the street a great number of shops.'],
  },
  check: findPhrases(
    [
      {
        at: PARTICIPLES,
        next: NOUN_PHRASE,
        before: new RegExp(
          `(?:^|[ ,])${IT}(?:is|was|will be|has been|had been|can be|may be|must be|should be) (?:also |now |usually |often )?)$`,
          'u',
        ),
        text: new RegExp(`^(?<verb>\\p{Ll}+) (?=(?:${NOUN_PHRASE.replaceAll(' ', '|')}) ${ADVERBIAL}\\p{Ll}{2,})`, 'u'),
        repairs: () => [],
        because: ({ groups: { verb = '' } = {} }) =>
          `“${verb}” takes no noun behind it, so that what follows is its subject`,
        strength: 0.75,
      },
      {
        at: 'exists exist occurs occurred arises arose happens happened',
        next: 'a an many several some numerous two three',
        before: new RegExp(`(?:^|[ ,])${IT}(?:can |may |will )?)$`, 'u'),
        text: new RegExp(
          `^(?<verb>\\p{Ll}+) (?=(?:an?|many|several|some|numerous|two|three) ${ADVERBIAL}\\p{Ll}{2,})`,
          'u',
        ),
        repairs: () => [],
        because: ({ groups: { verb = '' } = {} }) => `“${verb}” takes no object, so that what follows is its subject`,
        strength: 0.75,
      },
      {
        at: 'appears appeared appear',
        next: 'a an the',
        before: new RegExp(`(?:^|[ ,])${IT}(?:will )?)$`, 'u'),
        text: /^appear(?:s|ed)? (?=(?:an?|the) (?:\p{Ll}+ )?(?:message|window|dialog|dialogue|screen|error|menu|list|box|notice|warning|icon|button|page|picture|image)(?:[.,;]|$| (?:that|saying|with|asking|where|like|on|in|telling)\b)(?![^.;!?]* (?:was|were) \p{Ll}+ed\b))/u,
        repairs: () => [],
        because: () => 'what follows is the subject of “appear”',
        strength: 0.65,
      },
      {
        at: 'recommended advised suggested allowed permitted prohibited forbidden possible necessary advisable required',
        next: 'the',
        before: new RegExp(`(?:^|[ ,])${IT}(?:is|was|will be) (?:not |strictly |also |always |highly )?)$`, 'u'),
        text: new RegExp(
          `^\\p{Ll}+ the (?:use|rent|rental|hire|purchase|sale|entry|access|visit|change|stay|presence|help|\\p{Ll}{3,}(?:tion|sion|ment|ance|ence|al)) (?=(?:of|to|in|by|with) \\p{L})${NO_CLAUSE}`,
          'u',
        ),
        repairs: () => [],
        because: () => 'the noun is the subject, and “it” stands for nothing',
        strength: 0.7,
      },
    ],
    'the subject stands behind the verb',
  ),
});
