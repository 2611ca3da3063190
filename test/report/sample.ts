import type { FileResult } from '../../src/engine/result.js';
import { flag } from '../engine/make-flag.js';
import { result, verdict } from './result.js';

const SOURCE = 'Good.\n\n“We know,” Rami Abdel told AFP. Rahmane is **her ,own** man.\n<!-- mtlint-disable a/b -->\n';
const PROSE = '“We know,” Rami Abdel told AFP. Rahmane is her ,own man.';

const at = (source: string, words: string) => {
  const start = source.indexOf(words);
  return { start, end: start + words.length };
};

const SPLIT = flag({
  ruleId: 'displacement/split-name',
  category: 'linguistic-conventions/word-order',
  impact: 'critical',
  severity: 'error',
  confidence: 0.97,
  message: '“Rahmane” was cut off the name “Rami Abdel”.',
  evidence: ['“Rami Abdel Rahmane” stands in line 9', '“Rahmane” was cut off'],
  words: 'Rami Abdel told AFP. Rahmane',
  context: { prose: PROSE, span: at(PROSE, 'Rami Abdel told AFP. Rahmane') },
  range: at(SOURCE, 'Rami Abdel told AFP. Rahmane'),
  related: [
    { range: at(SOURCE, 'Rahmane'), message: 'the cut-off part', words: 'Rahmane', span: at(PROSE, 'Rahmane') },
  ],
  suggestions: [
    {
      desc: 'Rejoin the name',
      words: 'Rami Abdel Rahmane told AFP.',
      safe: false,
      fix: { range: at(SOURCE, 'Rami Abdel told AFP. Rahmane'), text: 'Rami Abdel Rahmane told AFP.' },
    },
  ],
});

const SPACE = flag({
  ruleId: 'convention/spacing',
  category: 'linguistic-conventions/punctuation',
  impact: 'minor',
  confidence: 0.9,
  message: 'A space stands before the comma in “her ,own”.',
  words: 'her ,own',
  context: { prose: PROSE, span: at(PROSE, 'her ,own') },
  range: at(SOURCE, 'her ,own'),
  suggestions: [
    { desc: 'Close the gap', words: 'her, own', safe: true, fix: { range: at(SOURCE, 'her ,own'), text: 'her, own' } },
    { desc: 'Close the gap', words: '', safe: false },
  ],
});

/** One file with everything a report can show, one that is clean, one that could not be read. */
export const SAMPLE: readonly FileResult[] = [
  result({
    path: 'content/a.md',
    source: SOURCE,
    verdict: verdict({
      flags: [SPLIT, SPACE],
      suppressed: [{ ...SPACE, suggestions: [], suppression: { kind: 'sic', justification: '' } }],
      unused: [
        {
          range: at(SOURCE, '<!-- mtlint-disable a/b -->'),
          text: 'mtlint-disable a/b',
          rules: ['a/b'],
          justification: '',
          scope: { start: 0, end: 0 },
        },
      ],
      words: 512,
      score: 0.98,
    }),
    errors: [{ path: 'content/a.md', line: 3, column: 40, message: 'never closes; close it' }],
    fixes: { count: 2, output: SOURCE, written: true },
  }),
  result({ path: 'clean.txt', source: 'Good.\n', verdict: verdict({ words: 1 }) }),
  result({ path: 'lost.md', verdict: undefined, errors: [{ path: 'lost.md', message: 'may not be read; see' }] }),
];
