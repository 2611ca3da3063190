import { defineRule } from 'mtlint/rule';
import { findPhrases } from './_phrases.js';
import { BASE_VERBS } from './_verbs.js';

const SUBJECT =
  /(?:^|[,;] |\b(?:and|but|because|if|when|so|that) )(?<with>(?:I|you|we|they|he|she|(?:this|the|your|our|my) (?:software|program|app|application|tool|user|users|player|device|phone|machine|system|function|customer|customers|guest|guests|player|version|plugin|script|library|camera|player)) )$/iu;

const can: Readonly<Record<string, string>> = { is: 'can', are: 'can', am: 'can', was: 'could', were: 'could' };

export default defineRule({
  summary: 'What can do something is “able” in English; only what can be done is “possible”.',
  why: `Japanese 可能, Chinese 可以, Korean 가능 and Russian *можно* are said of the one who acts as well as of the deed: このソフトは録画が可能です
    becomes “this software is possible to record”. In English the deed is possible, and the one who does it can or is able to.`,
  detects: 'agreement',
  mqm: 'linguistic-conventions/word-form',
  impact: 'major',
  origins: ['ja', 'zh', 'ko', 'tr', 'ru'],
  repair: 'Write “can”',
  examples: {
    bad: [
      '[This software is possible to -> This software can] record the waves.',
      'If it is dark, [you are possible to -> you can] open the gate.',
      'With the new lens, [the camera is possible to -> the camera can] see the far shore.',
      'If [the user is not possible to -> the user cannot] enter the yard, ring the bell.',
      '[We were possible to -> We could] hear the sea.',
    ],
    good: [
      'It is possible to record the waves, and the software can do it.',
      'The hull is possible to see at low tide.',
      'What is possible to do, we do.',
      'The wall that is possible to climb is the lower one.',
      'You are able to open the gate, and possibly to close it.',
      'All of this is possible to learn.',
      'The road is hardly possible to walk.',
      'The tool is possible. To have it is another thing.',
    ],
    misses: ['[The pump is possible to -> The pump can] fill the basin.'],
  },
  check: findPhrases(
    [
      {
        at: 'is are am was were',
        next: 'possible not also',
        before: SUBJECT,
        text: new RegExp(
          `^(?<be>\\w+) (?<not>not )?(?:also )?possible to(?= (?:use|record|${BASE_VERBS.join('|')}) (?:the|an?|this|these|it|them|all|your|in|on|with|to|only|any|and|\\p{L}+s)\\b)`,
          'u',
        ),
        repairs: ({ groups: { be = '', not = '' } = {} }, lead) => [
          `${lead}${can[be] ?? 'can'}${not === '' ? '' : be.startsWith('w') ? ' not' : 'not'}`,
        ],
        because: () => '“possible” is said of the one who acts',
        strength: 0.65,
      },
    ],
    'the verb behind it has an object of its own',
  ),
});
