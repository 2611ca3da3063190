import { expect, it } from 'vitest';
import { type Suggestion, safeFixOf } from '../../src/engine/flag.js';
import { flag } from './make-flag.js';

it('may be repaired without asking by its first repair, where that is safe and can be made', () => {
  const fix = { range: { start: 0, end: 5 }, text: 'word' };
  const safe: Suggestion = { desc: 'Mend it', words: 'word', safe: true, fix };
  const unsafe: Suggestion = { ...safe, safe: false };
  const byHand: Suggestion = { desc: 'Mend it', words: 'word', safe: true };
  expect(
    [[safe, unsafe], [unsafe, safe], [byHand, safe], []].map((suggestions) => safeFixOf(flag({ suggestions }))),
  ).toEqual([fix, undefined, undefined, undefined]);
});
