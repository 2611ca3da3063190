import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const PLAIN =
  'big|small|large|good|bad|old|young|fast|slow|high|low|strong|weak|long|short|rich|poor|important|beautiful|difficult|easy|simple|expensive|cheap|popular|useful|powerful|heavy|hot|cold|tall|deep|wide|clear|early|late|safe|soon|many|much|often|quickly|far|hard';
const SHORT =
  'big|small|large|fast|slow|high|low|cheap|strong|weak|old|young|tall|short|long|rich|poor|deep|wide|thick|thin|easy|hot|cold|heavy|light|good|bad|simple|early|late';

const COMPARED =
  '(?= (?:the|an?|in|on|at|this|that|these|those|its|his|her|my|your|our|their|other|others|any|before|usual|it|he|she|they|we|I|you|ever|last|those)\\b)';
const COMPARATIVE: Readonly<Record<string, string>> = {
  good: 'better',
  bad: 'worse',
  big: 'bigger',
  hot: 'hotter',
  thin: 'thinner',
};

const comparativeOf = (plain: string): string =>
  COMPARATIVE[plain] ??
  (/[^aeo]y$/.test(plain) ? plain.replace(/y$/, 'ier') : plain.endsWith('e') ? `${plain}r` : `${plain}er`);

export default defineRule({
  summary: 'English compares with fixed pairs: “the same as”, “as big as”, “bigger than”, “prefer this to that”.',
  why: `Each language has a link of its own: German *so groß wie*, Spanish *igual que*, *tan grande como*, Russian *такой же как*, *более
    большой*, Chinese 跟…一样. An engine that translates it for itself writes “the same like”, “as big than” and “more big than”.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/function-words',
  impact: 'minor',
  origins: ['de', 'es', 'fr', 'it', 'pt', 'ru', 'uk', 'pl', 'zh', 'ja', 'ko', 'tr'],
  repair: 'Use the pair that English has',
  safe: true,
  examples: {
    bad: [
      'The second lamp is [the same like -> the same as] the first.',
      'Her boat is [as big than -> as big as] ours.',
      'The road is [more long than -> longer than] the path.',
      'They [prefer tea than -> prefer tea to] coffee.',
      'The tide is [so strong like -> as strong as] the wind.',
      'The new pump is [more cheap than -> cheaper than] the old one.',
    ],
    good: [
      'The second lamp is the same as the first, and as big as ours.',
      'The road is longer than the path, and they prefer tea to coffee.',
      'He is more good than bad, and the tale is more old than new.',
      'They prefer bigger boats than ours and more rope than we have.',
      'We want no more high walls and no more long nights than we must.',
      'Stay as long. Than that nothing is easier.',
      'She is not so much angry as sad; it was so hot, like an oven.',
      'It looks the same. Like all of them it leaks.',
    ],
    misses: ['She is older [as -> than] her brother.'],
  },
  check: findPhrases(
    [
      {
        at: 'same',
        next: 'like',
        text: /^same like(?= [a-z])/iu,
        before: /(?<with>\bthe )$/iu,
        unless: /\b(?:look|looks|looked|do|does|did|are|all) the $/iu,
        repairs: () => ['the same as'],
        because: () => '“same” is linked by “as”',
        strength: 0.8,
      },
      {
        at: 'as so',
        text: new RegExp(`^(?:as (?<much>${PLAIN}) than|so (?<such>${PLAIN}) like)\\b`, 'iu'),
        unless: /\b(?:rather|more|better|other|less) $/iu,
        repairs: ({ groups: { much = '', such = '' } = {} }) => [`as ${much || such} as`],
        because: () => 'the two words that compare do not make a pair',
        strength: 0.8,
      },
      {
        at: 'more',
        next: SHORT,
        text: new RegExp(`^more (?<plain>${SHORT}) than${COMPARED}`, 'iu'),
        unless: /\b(?:no|any|once|many|two|three|some|few|far|lot|much) $/iu,
        repairs: ({ groups: { plain = '' } = {} }) => [`${comparativeOf(plain.toLowerCase())} than`],
        because: ({ groups: { plain = '' } = {} }) =>
          `“${plain}” is compared by its ending, “${comparativeOf(plain.toLowerCase())}”`,
        strength: 0.7,
      },
      {
        at: 'prefer prefers preferred',
        text: /^\w+ (?!more|less|nothing|rather|other|anything|\w+er\b)(?<what>(?:the |to )?[a-z]+) than(?= (?!(?:we|they|I|he|she|it|you)\b)[a-z])/u,
        repairs: ([words = '']) =>
          / to [a-z]+ than$/u.test(words) ? [words.replace(/than$/u, 'rather than')] : [words.replace(/than$/u, 'to')],
        because: () => 'what is preferred is preferred to something',
        strength: 0.75,
      },
    ],
    'native English has one link for each comparison',
  ),
});
