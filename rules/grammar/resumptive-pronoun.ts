import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const BE = 'is|was|are|were|has been|have been|had been';

// A predicate that is whole, so that no place is left for what “which” would stand for.
const PREDICATE =
  '(?:(?:also|now|still|not|very) )?(?:located|situated|called|named|used by|based|made|built|written|held|known|famous|necessary|popular|near|an? (?!habit|custom|pleasure|shame|mistake|joy|duty)|the (?:best|biggest|largest|first|only|most|main) )';

export default defineRule({
  summary: 'In an English relative clause “which”, “who” or “that” is the subject, and no pronoun repeats it.',
  why: `Arabic, Hebrew, Persian and Chinese relative clauses name the thing again by a pronoun (*الكتاب الذي قرأته*), and spoken Romance and
    Slavic speech does so too. An engine that renders each word writes “the mill, which it was built in May”.`,
  detects: 'spurious-pronoun',
  mqm: 'linguistic-conventions/grammar',
  impact: 'minor',
  origins: ['ar', 'zh', 'fr', 'es', 'it', 'pt', 'pl', 'ru'],
  repair: 'Drop the pronoun',
  safe: true,
  examples: {
    bad: [
      'The mill, [which it is -> which is] located by the lake, burnt down.',
      'She keeps the nets, [which they were -> which were] made by her aunt.',
      'The island, [which it has been -> which has been] used by smugglers, is bare.',
      'He met the keeper, [who he is -> who is] famous for his songs.',
      'They sail the ferry, [which it is -> which is] a wreck.',
    ],
    good: [
      'The mill, which is located by the lake, burnt down.',
      'I thought it was a wreck, which it is.',
      'Nobody could say which it is or who he is.',
      'The lamp, which they were told to mend, is out.',
      'The boat, which it was the custom to bless, sank.',
      'The island, which he is in the habit of visiting, is bare.',
      'He asked, which it is.',
      'The question of which it is, the first or the second, is open.',
    ],
    misses: ['The boat [that he bought it -> that he bought] leaks.'],
  },
  check: findPhrases(
    [
      {
        at: 'which who',
        next: 'it they he she',
        before: /\p{L}, $/u,
        text: new RegExp(`^(?<wh>which (?:it|they)|who (?:he|she|they)) (?<be>${BE})(?= ${PREDICATE})`, 'u'),
        repairs: ({ groups: { wh = '', be = '' } = {} }) => [`${wh.split(' ')[0]} ${be}`],
        because: ({ groups: { wh = '' } = {} }) =>
          `“${wh.split(' ')[1]}” repeats the subject, which “${wh.split(' ')[0]}” is`,
        strength: 0.7,
      },
    ],
    'the clause has its subject in the relative',
  ),
});
