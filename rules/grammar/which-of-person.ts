import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const PERSON =
  'people persons person users user guests guest customers customer visitors visitor students student children men women man woman patients patient tourists tourist someone somebody everyone everybody those employees developers clients teachers parents friends players authors colleagues drivers citizens';

const FINITE =
  '(?:is|are|was|were|has|have|had|can|could|will|would|must|should|want|wants|need|needs|live|lives|work|works|use|uses|come|comes|do|does|did|don|arrive|arrives|like|likes|know|knows|make|makes|visit|buy|think|suffer|speak|lived|worked|came|wanted|helped|made|took|played|died|love|loves|wish|participate|already|also|never|not)';

export default defineRule({
  summary: 'English says “who” of people and “which” of things: “the guests who arrive late”.',
  why: `Russian *который*, Polish *który*, French *qui*, German *der*, Turkish *-en* and Chinese 的 link a clause to persons and things in
    the same way. An engine that has to choose before it has seen what the word stands for writes “people which”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/agreement',
  impact: 'minor',
  origins: ['ru', 'uk', 'pl', 'de', 'fr', 'tr', 'it', 'ar'],
  repair: 'Write “who”',
  safe: true,
  examples: {
    bad: [
      'Those [people which -> people who] live by the sea know the wind.',
      'The [guests which -> guests who] arrive late must ring the bell.',
      'He is a [man which -> man who] never sleeps.',
      'We thank [everyone which -> everyone who] helped with the boat.',
      'For [users which -> users who] want a lamp, there is one on the shelf.',
    ],
    good: [
      'Those people who live by the sea know the wind, which is cold.',
      'He told the people which road to take, and asked users which lamps they need.',
      'The people, which is to say the crew, agreed.',
      'He told the man which is the best.',
      'The tribe of people to which he belongs is small.',
      'Ask visitors which of the boats is theirs.',
      'It depends on the user which are shown.',
      'The rules for guests, which are long, hang on the door.',
    ],
    misses: ['The [keeper which -> keeper who] lives there is old.'],
  },
  check: findPhrases(
    [
      {
        at: PERSON,
        next: 'which',
        unless:
          /\b(?:tell\w*|told|ask\w*|show\w*|inform\w*|teach\w*|taught|remind\w*|let\w*|depend\w*|help\w*|know\w*|explain\w*|indicat\w*|determin\w*|decid\w*|number|group|set|list|type|kind|class|database|collection) (?:[a-z]+ ){0,4}$/iu,
        text: new RegExp(`^(?<who>\\w+) which(?= ${FINITE}\\b)`, 'iu'),
        repairs: ({ groups: { who = '' } = {} }) => [`${who} who`],
        because: ({ groups: { who = '' } = {} }) => `“which” links a clause to “${who}”, which means human beings`,
        strength: 0.7,
      },
    ],
    'no preposition and no verb of telling stands before it',
  ),
});
