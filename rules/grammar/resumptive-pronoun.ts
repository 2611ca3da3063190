import { defineRule } from 'mtlint/rule';
import { THINGS } from './_nouns.js';
import { findPhrases } from './_phrases.js';

const BE = 'is|was|are|were|has been|have been|had been';

// A predicate that is whole, so that no place is left for what “which” would stand for.
const PREDICATE =
  '(?:(?:also|now|still|not|very) )?(?:located|situated|called|named|used by|presented|launched|released|published|opened|founded|designed|installed|built|sold|based|made|built|written|held|known|famous|necessary|popular|near|an? (?!habit|custom|pleasure|shame|mistake|joy|duty)|the (?:best|biggest|largest|first|only|most|main) )';

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
      'The boat [that he bought it -> that he bought] last year leaks.',
      'This is the song [which I told you about it -> which I told you about].',
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
    misses: ['The quay [that he built it -> that he built] leaks.'],
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
      {
        at: 'that which',
        next: 'i you we he she they',
        before: new RegExp(
          `\\b(?:the|a|an|this|my|his|her|our|every|each|first) (?:[a-z]+ )?(?:${THINGS.filter((thing) => !/^(?:idea|feature|option|occasion|possibility|opportunity|opinion|hotel|song|letter|solution)$/.test(thing)).join('|')}|house|car|phone|file|film|company|place|gift|dress|bike|machine) $`,
          'iu',
        ),
        unless: /\b(?:so|such|told|assured|convinced|informed|reminded|warned|is|was) /iu,
        text: /^(?<clause>(?:that|which) (?:I|you|we|he|she|they) (?:have |had )?(?:bought|saw|read|sold|found|made|built|wrote|ordered|received|downloaded|installed|visited|rented|lost|took|used|created|ate|drove|sent|seen|written|taken)) (?:it|them)(?=[.,;]|$| (?:yesterday|last|in|on|from|at|is|was|needs|has|two|three|a)\b)/u,
        repairs: ({ groups: { clause = '' } = {} }) => [clause],
        because: () => 'the pronoun at the end repeats what the relative stands for',
        strength: 0.65,
      },
      {
        at: 'which',
        next: 'i you we he she they',
        before: /(?<!\b(?:in|on|at|by|with|from|of|to|for|through|about|under|into)) $/u,
        text: /^(?<clause>which (?:I|you|we|he|she|they) (?:[a-z]+ ){1,3}(?:about|in|with|on|for|from|at|of)) (?:it|them)(?=[.,;]|$)/u,
        unless: /\b(?:in|on|at|by|with|from|of|to|for|through|about|under|into|know|say|tell|sure|clear|matter) $/u,
        repairs: ({ groups: { clause = '' } = {} }) => [clause],
        because: () => 'the pronoun at the end repeats what “which” stands for',
        strength: 0.65,
      },
    ],
    'the clause has its place filled by the relative',
  ),
});
