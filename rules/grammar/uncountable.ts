import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

// Nouns that English counts by the piece alone. Others (“knowledge”, “work”, “permission”) take an article in some senses.
const MASS =
  'information|advice|furniture|equipment|software|hardware|luggage|baggage|feedback|homework|jewellery|machinery';
const PLURAL =
  'informations|advices|furnitures|equipments|softwares|hardwares|luggages|baggages|feedbacks|homeworks|jewelleries|machineries|knowledges';
const PRAISE =
  'good|new|great|useful|important|big|small|special|powerful|modern|interesting|detailed|scientific|recent|free|open-source|valuable|additional';
const COUNTED = 'these|those|many|several|few|various|numerous|two|three|four|five|six';

// A word after which the noun cannot be the first part of a compound: “an information desk”.
const CLOSER =
  '(?=[.,;:!?)]|$| (?:and|or|but|that|which|who|is|are|was|were|has|have|had|will|can|about|from|for|to|in|on|of|with|by|when|if) )';

const quantity: Readonly<Record<string, readonly string[]>> = {
  these: ['this'],
  those: ['that'],
  many: ['much', 'a lot of'],
  several: ['some'],
  few: ['little'],
  various: ['various kinds of'],
  numerous: ['a lot of'],
};

const singular = (plural: string): string => plural.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');

export default defineRule({
  summary: 'Information, advice, furniture and their like have no plural in English and take no “a”.',
  why: `French *informations*, *conseils*, *meubles*, German *Informationen*, Russian *советы*, Spanish *consejos* and Italian
    *notizie* can be counted; their English counterparts cannot. An engine that copies the number writes “many informations” or
    “an advice”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/agreement',
  impact: 'minor',
  origins: ['fr', 'de', 'es', 'it', 'pt', 'ru', 'pl', 'zh'],
  repair: 'Use the mass noun as one',
  examples: {
    bad: [
      'The mill runs on [a software -> software|a piece of software] that nobody knows.',
      'That was [a good advice -> good advice|a piece of good advice].',
      'Many other [researches -> research] on the eel are lost.',
      'The desk gave us [many informations -> much information|a lot of information] about the walk.',
      'All [informations -> information] must reach the office by noon.',
      'My aunt gave me [an advice -> advice|a piece of advice] that I never forgot.',
      'Please send [these information -> this information] to the keeper.',
      'We bought [several furnitures -> some furniture] for the hut.',
      'There is [an information -> information|a piece of information] about the ferry on the door.',
    ],
    good: [
      'A good advice column and a new software company opened; a research ship came in.',
      'The desk gave us much information about the walk.',
      'An information desk stands in the hall, and these information boards are new.',
      'The prosecutor filed an information against the mayor.',
      'These software engineers work from home.',
      'A furniture shop opened next door.',
      'Many equipment failures were reported.',
      'She has a knowledge of herbs that few have.',
      'The bank sent shipping advices to both merchants.',
      'The few information sheets that were left are gone.',
    ],
    misses: ['He brought me [a news -> news|a piece of news] that I did not believe.'],
  },
  check: findPhrases(
    [
      {
        at: COUNTED.replaceAll('|', ' '),
        next: `${PLURAL}|${MASS}`,
        text: new RegExp(
          `^(?<count>${COUNTED}) (?:(?<plural>${PLURAL})\\b|(?<!various )(?<mass>${MASS})\\b${CLOSER})`,
          'iu',
        ),
        unless: /\b(?:a|the|very|these|those|his|her|their|our) $/iu,
        repairs: ({ groups: { count = '', plural = '', mass = '' } = {} }) =>
          (quantity[count.toLowerCase()] ?? []).map(
            (word) => `${word} ${plural ? singular(plural) : mass.toLowerCase()}`,
          ),
        because: () => 'something that English does not count is counted',
        strength: 0.85,
      },
      {
        at: PLURAL.replaceAll('|', ' '),
        text: new RegExp(`^(?:${PLURAL})\\b(?!['’])`, 'iu'),
        unless: new RegExp(`\\b(?:${COUNTED}|shipping|payment|credit|remittance) $`, 'iu'),
        repairs: ([plural = '']) => [singular(plural)],
        because: () => 'a noun that has no plural stands in the plural',
        strength: 0.75,
      },
      {
        at: 'a an',
        next: 'information advice furniture equipment luggage baggage homework machinery',
        text: /^an? (?<mass>information|advice|furniture|equipment|luggage|baggage|homework|machinery)\b(?=[.,;:!?)]|$| (?:and|or|but|that|which|is|was|has|about|from|for|to|on|when|if) )/iu,
        unless: /\b(?:fil\w+|lodg\w+|sign\w+|laid|lay|by|under|of|in) $/iu,
        repairs: ({ groups: { mass = '' } = {} }) => [mass, `a piece of ${mass}`],
        because: () => 'an article that counts stands before something that English does not count',
        strength: 0.8,
      },
      {
        at: 'a an',
        next: `${PRAISE}|software|hardware|feedback|research|progress|traffic`,
        text: new RegExp(
          `^an? (?:(?<adjective>${PRAISE}) (?<praised>${MASS})|(?<mass>software|hardware|feedback|research|progress|traffic))(?=[.,;:!?)]|$| (?:that|which|is|was|has|about|from|to|on|when|if|by)\\b)`,
          'iu',
        ),
        unless: /\b(?:fil\w+|lodg\w+|sign\w+|laid|lay|such) $/iu,
        repairs: ({ groups: { adjective = '', praised = '', mass = '' } = {} }) => [
          praised ? `${adjective} ${praised}` : mass,
          `a piece of ${praised ? `${adjective} ${praised}` : mass}`,
        ],
        because: () => 'an article that counts stands before something that English does not count',
        strength: 0.7,
      },
      {
        at: 'researches evidences',
        before: /\b(?:these|those|many|several|some|recent|new|other|all|scientific|various|numerous|few) $/iu,
        text: /^(?:researches|evidences)(?=[.,;)]|$| (?:have|are|were|show|showed|in|on|of|by|that|which|about|from|and|for)\b)/iu,
        repairs: ([plural = '']) => [plural.replace(/(?:(?<=h)e)?s$/iu, '')],
        because: () => 'a noun that has no plural stands in the plural',
        strength: 0.7,
      },
    ],
    'the noun is one of those that English does not count',
  ),
});
