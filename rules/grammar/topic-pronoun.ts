import { defineRule, NATIONALITIES } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';

const THING =
  'program|programme|application|app|software|tool|device|machine|phone|camera|lamp|book|article|company|house|hotel|apartment|room|system|service|method|plugin|library|script|module|site|website|page|file|button|product|model|project|game|function|city|town|village|museum|restaurant|engine|battery|data|document|key|film|song|table|list|map|team|side|club|boat|ship|car|train|bus|river|bridge|station|school|hospital|bank|ministry|council|court|commission|government|kettle|oven|light|screen|pump|motor|jacket|bag|bottle';

const QUALITY = ['new|old|small|big|first|second|local|national', ...NATIONALITIES].join('|');

// What a thing is, has or does: “it is said”, “it is clear that” speak of something else.
const PREDICATE =
  '(?:(?:is|was) (?:very|an?|made|used|located|called|written|stored|saved|kept|built|designed|based|free|able|not an?)\\b|has (?:an?|two|three|four|no|not|never|many|several|been)\\b|goes (?:out|on|off|up|down)\\b|(?:turns|switches) (?:on|off)\\b|can be\\b|will be\\b|allows (?:you|us|to|users)\\b|does not (?:need|work|have|support)\\b|(?:consists of|contains|supports|belongs to|works) \\p{L})';

const again = ([words = '']: RegExpExecArray): readonly string[] => [words.replace(/,? it(?= )/u, '')];

export default defineRule({
  summary: 'An English subject is said once: “this phone is handy”, not “this phone, it is handy”.',
  why: `Chinese 这个手机，它 and Arabic name the topic first and take it up again by a pronoun, and engines give a Spanish, Russian or Turkish verb that has its
    person in its ending a pronoun of its own: *el programa permite* becomes “the program it allows”.`,
  detects: 'spurious-pronoun',
  mqm: 'accuracy/addition',
  impact: 'major',
  origins: ['zh', 'ar', 'es', 'pt', 'tr', 'ja'],
  repair: 'Drop the pronoun',
  examples: {
    bad: [
      '[The lamp it is -> The lamp is] very old.',
      '[This phone, it has -> This phone has] two buttons and a lens.',
      '[The program it allows -> The program allows] us to count boats.',
      'The gate is shut. [The key, it is -> The key is] kept in the mill.',
      'When the water is hot, [the lamp it goes -> the lamp goes] out.',
      '[The Danish side it has -> The Danish side has] not lost since.',
      '[The data of the boat, it is -> The data of the boat is] stored in the cellar.',
    ],
    good: [
      'The lamp is very old, and it is green.',
      'The lamp, it is said, is old. The book, it is clear, was lost.',
      'The file it was stored in is gone; the tool it is based on is free.',
      'In the house, it is very cold.',
      'The day after the flood, it was very quiet in the mill.',
      'The city it was is no more.',
      'This town, it seems, is old.',
      'My mother, she was a singer in her day.',
    ],
    misses: ['[The barrel it is -> The barrel is] very old.'],
  },
  check: findPhrases(
    [
      {
        at: 'the this our your',
        next: `${QUALITY.toLowerCase()}|${THING}`,
        // A clause begins: the sentence, what is said, or what comes behind a condition.
        before:
          /^$|\b(?:said|says|announced|reported|confirmed|told \p{Ll}+) that $|^(?:When|If|After|Once|As soon as) [^,]+, $/u,
        inSpeech: false,
        text: new RegExp(
          `^(?:[Tt]he|[Tt]his|[Oo]ur|[Yy]our) (?:(?:${QUALITY}) )?(?:${THING})(?:(?: of (?:the|this|a) \\p{Ll}+)?,)? it (?=${PREDICATE})\\p{Ll}+\\b(?! (?:based|made|used|located|stored|written|saved|kept|built|designed|called) (?:on|in|with|for|by|of|from) (?:is|was|are|has|can|will)\\b)`,
          'u',
        ),
        repairs: again,
        because: () => '“it” says the subject a second time',
        strength: 0.65,
      },
    ],
    'the verb has its subject already',
  ),
});
