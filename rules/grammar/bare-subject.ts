import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

// Nouns of which a thing has one, so that “of” makes them certain: “the name of the file”.
const ITS =
  'Description|Location|Size|Height|Width|Length|Depth|Weight|Name|Purpose|Goal|Aim|Structure|Beginning|End|Author|Creator|Owner|Director|Founder|List|Value|Price|Cost|Capital|Centre|Center|Roof|Door|Title|Colour|Color|Meaning|Surface|Population|Role|Task|Idea|Essence|Basis|Result|Cause|Reason';

// Things of which a clause picks out one: “the key that you turned”.
const PICKED =
  'Key|File|Folder|Program|Document|Device|Button|Tool|Message|Book|Window|Lamp|Boat|Machine|Method|Function|Parameter|Picture|Song|Website|Page|Letter|House|Room|Path|Command|Word|Sentence';

const FINITE = '(?:is|was|are|were|has|had|can|will|must|should|depends|consists|does)';

// A sentence: it does not end without its stop, as a heading or a caption does.
const GOES_ON = '(?=[^.!?\\n]{2,160}[.!])';

// The same, with a verb for the thing behind the clause that picks it out.
const MAIN_VERB = '(?=[^.!?\\n]{4,120}\\b(?:is|was|must|can|will|has|should)\\b[^.!?\\n]{2,120}[.!])';

const insert = ([words = '']: RegExpExecArray): readonly string[] => [
  `The ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
];

export default defineRule({
  summary: 'An English sentence that begins with one certain thing begins with “the”: “The name of the file is …”.',
  why: `Russian, Ukrainian, Polish, Czech, Turkish, Chinese, Japanese and Korean have no article. Labels and headlines leave it out in
    English as well, but not sentences that have a verb and a full stop.`,
  detects: 'article-misuse',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'tr', 'zh', 'ja', 'ko'],
  repair: 'Add “the”',
  safe: true,
  examples: {
    bad: [
      '[Name of -> The name of] the boat is written on both sides.',
      '[Key that you -> The key that you] turned last must hang by the door.',
      'It is a long way. [Length of -> The length of] the road is nine miles.',
      '[Purpose of -> The purpose of] these lamps was to warn the ships.',
      '[Letter which was -> The letter which was] lost has been found.',
    ],
    good: [
      'The name of the boat is written on both sides.',
      'Name of the boat',
      'Use of the lamp is free, and loss of oil was common.',
      'Height of the mast: nine yards. Length of the boat, in feet.',
      'Names of boats are kept in a book.',
      'Book that table now. List of lamps.',
      'Part of the road is shut, and most of the boats are out.',
      'Page after page was lost.',
      'Function that is called for each of the lamps in turn.',
    ],
    misses: ['[Mast of -> The mast of] the boat is new.'],
  },
  check: findPhrases(
    [
      {
        at: ITS.toLowerCase().replaceAll('|', ' '),
        next: 'of',
        before: /^$/u,
        text: new RegExp(
          `^(?:${ITS}) of(?= (?:(?:the|this|these|each|our|my|your|its|all) )?(?:[\\p{L}\\p{N}-]+ ){1,3}?${FINITE} (?!(?:the|he|she|it|they|we|you|I) [a-z]+ )[a-z\\d])${GOES_ON}`,
          'u',
        ),
        repairs: insert,
        because: ([words = '']) => `“${words.split(' ')[0]}” is one certain thing, and stands without “the”`,
        strength: 0.7,
      },
      {
        at: PICKED.toLowerCase().replaceAll('|', ' '),
        next: 'that which',
        before: /^$/u,
        text: new RegExp(
          `^(?:${PICKED}) (?:that|which) (?:you|was|is|has been|we|they|he|she)(?= [a-z])${MAIN_VERB}`,
          'u',
        ),
        repairs: insert,
        because: ([words = '']) => `“${words.split(' ')[0]}” is picked out by the clause, and stands without “the”`,
        strength: 0.7,
      },
    ],
    'the sentence has a verb and a full stop, and is no label',
  ),
});
