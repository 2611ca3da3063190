import { expect, it } from 'vitest';
import { decisionOf } from '../../src/engine/decisions.js';
import { flag } from './make-flag.js';

it('knows a flag by its rule, its words and three words on each side, without case and kinds of marks', () => {
  const prose = 'Long ago the Old man “did A Photo” of the sea.';
  const start = prose.indexOf('A Photo');
  const flagged = flag({
    ruleId: 'calque/make-photo',
    words: 'A Photo”',
    context: { prose, span: { start, end: start + 'A Photo”'.length } },
  });
  expect(decisionOf(flagged, 'content/a.md', { decision: 'repaired', repair: 'a picture”' })).toEqual({
    path: 'content/a.md',
    rule: 'calque/make-photo',
    words: 'a photo"',
    before: 'old man did',
    after: 'of the sea',
    decision: 'repaired',
    repair: 'a picture”',
    category: 'linguistic-conventions/unintelligible',
    impact: 'major',
  });
});
