import { defineRule } from 'mtlint/rule';
import { CLAUSE, MOOD } from './_clause.js';
import { findPhrases } from './_phrases.js';
import { baseOfThird, thirdOf } from './_verbs.js';

// Frequent verbs whose base form cannot be the noun of a new phrase here.
const BASE =
  'work|make|allow|need|want|give|know|say|mean|contain|include|provide|depend|become|begin|exist|happen|require|help|come|seem|look|live|believe|think|understand|consist|belong|appear|offer|represent|create|describe|go';
const THIRD =
  'needs|wants|gives|knows|makes|allows|goes|takes|says|contains|includes|provides|depends|becomes|begins|lives|believes|thinks';

// Things and persons of which the sentence speaks as one, none of them a group.
const ONE =
  'user server program function method system browser device application app customer guest patient script module plugin tool library website site page player driver file command parameter button hotel apartment machine engine phone class object model version game company project child student';

const because = ({ groups: { who = '', verb = '' } = {} }: RegExpExecArray): string =>
  `“${verb}” does not have the ending that goes with “${who}”`;

export default defineRule({
  summary:
    'In the present an English verb ends in -s with “he”, “she” and “it”, and with nobody else: “it works”, “they work”.',
  why: `Chinese, Japanese, Korean and Scandinavian verbs have one form for all persons, and Turkish, Slavic and Romance ones have six. An engine
    that takes the form of the dictionary writes “it work”, and one that has lost the subject on the way writes “they needs”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/agreement',
  impact: 'minor',
  origins: ['zh', 'ja', 'ko', 'tr', 'ru', 'uk', 'pl', 'ar'],
  repair: 'Give the verb the ending of its subject',
  safe: true,
  examples: {
    bad: [
      'The lamp is new, and [it work -> it works] well.',
      '[They needs -> They need] a lamp for the cellar.',
      'The price is high, because [it depend -> it depends] on the tide.',
      'My aunt is a pilot, and [she know -> she knows] the cape well.',
      'The gate is shut, but [we knows -> we know] the way.',
      'He has a boat, but [he go -> he goes] to work on foot.',
      'The [user need -> user needs] to open the gate first.',
      'If the [server do -> server does] not answer, ring the bell.',
      '[Everyone who want -> Everyone who wants] to row must sign the book.',
    ],
    good: [
      'They saw it work well; long may it live in peace, and may he rest.',
      'We needs must go, as the saying has it.',
      'I suggest he go to the keeper and that it become law.',
      'Make it work, let it live, and see it happen for yourself.',
      '“He know the way,” said the boy.',
      'Does it work in frost, and will she come to us?',
      'If it become law, the mill will close.',
      'The boat and he go down, and neither they nor he know the cape.',
      'Does the user need to wait? It lets the server do the rest, so that the program have no fault.',
      'He is one of the people everyone who know him fear.',
    ],
    misses: ['The lamp [work -> works] well.'],
  },
  check: findPhrases(
    [
      {
        at: 'it he she',
        next: BASE,
        before: new RegExp(`${CLAUSE}$`, 'iu'),
        unless: MOOD,
        inSpeech: false,
        text: new RegExp(
          `^(?<who>it|he|she) (?<verb>${BASE})(?= (?:the|an?|to|on|in|for|with|from|of|all|that|this|your|his|her|its|their|not|well|very)\\b|[.;])`,
          'iu',
        ),
        repairs: ({ groups: { who = '', verb = '' } = {} }) => [`${who} ${thirdOf(verb)}`],
        because,
        strength: 0.7,
      },
      {
        at: ONE,
        next: `need have want do allow|${BASE}`,
        before:
          /(?:^|[,;] |\b(?:but|because|although|that|if|when|while|where) )(?:the|this|each|every|an?|your|my) $/iu,
        unless:
          /\b(?:do|does|did|let|lets|make|makes|made|can|could|should|would|may|might|must|will|suggest\w*|recommend\w*|ask\w*|insist\w*|requir\w*|request\w*|demand\w*|propos\w*|important|essential|necessary|ensure|sure|vital|see|saw|watch\w*|hear\w*|help\w*|have|had|whether|lest|unless|how|what|way|all|number|series|pair|of)\b/iu,
        inSpeech: false,
        text: /^(?<who>\w+) (?<verb>need(?= to )|want(?= to )|have(?= (?:an?|the|two|three|no|many|several|some|its|been|to) )|do(?= not )|(?:allow|contain|include|provide|support|return|require|use|depend|consist|belong|create|describe|give|become)(?= (?:the|an?|you|us|on|of|to|all|this|two|three|many|several|multiple|different|users) ))/u,
        repairs: ({ groups: { who = '', verb = '' } = {} }) => [`${who} ${thirdOf(verb)}`],
        because,
        strength: 0.7,
      },
      {
        at: 'everyone everybody anyone anybody someone somebody person one',
        next: 'who',
        unless: /\b(?:if|only one|one of|ask\w*|suggest\w*|that) $|\bone of\b[^,]* $/iu,
        text: /^(?<who>(?:every|any|some)(?:one|body) who|(?<=(?:the|a|each|every) )person who) (?<verb>want|need|have|know|like|work|use|live|come|go|wish|think|believe|visit|buy)(?= (?:to|the|an?|this|that|it|in|on|with|your|their|here|for)\b)/iu,
        repairs: ({ groups: { who = '', verb = '' } = {} }) => [`${who} ${thirdOf(verb)}`],
        because,
        strength: 0.75,
      },
      {
        at: 'they we',
        next: THIRD,
        before: new RegExp(`${CLAUSE}$`, 'iu'),
        unless: MOOD,
        inSpeech: false,
        text: new RegExp(`^(?<who>they|we) (?<verb>${THIRD})(?= (?!must\\b)[a-z])`, 'iu'),
        repairs: ({ groups: { who = '', verb = '' } = {} }) => [`${who} ${baseOfThird(verb) ?? verb}`],
        because,
        strength: 0.7,
      },
    ],
    'the subject stands right before the verb',
  ),
});
