import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprintsOf, hash, identityOf } from '../../src/engine/fingerprint.js';
import type { Flag } from '../../src/engine/flag.js';
import { flag } from './make-flag.js';

// The flagged words stand between brackets.
function marked(text: string, given: Partial<Flag> = {}): Flag {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const prose = text.replace(/[[\]]/gu, '');
  return flag({ words: prose.slice(start, end), context: { prose, span: { start, end } }, ...given });
}

const KNOWN = identityOf(marked('Long ago the old man “did [a photo] of the” sea and of the sky.'));

it.each([
  ['the beginning of the block was rewritten', 'Then old man “did [a photo] of the” sea and of the sky.'],
  ['the end was', 'Long ago the old man “did [a photo] of the” sea, and left.'],
  [
    'it has other quotation marks, blanks, case',
    'Long ago the OLD man "did\u00a0[a\tphoto]  of\nthe" sea and of the sky.',
  ],
  ['soft hyphens came in', 'Long ago the old man “did [a pho\u00adto] of the” sea and of the sky.'],
])('knows a flag again where %s', (_, text) => {
  expect(identityOf(marked(text))).toBe(KNOWN);
});

it.each([
  ['another rule', marked('old man did [a photo] of the sea', { ruleId: 'other/rule' })],
  ['other words', marked('old man did [a painting] of the sea')],
  ['another word before', marked('old man made [a photo] of the sea')],
  ['another word behind', marked('old man did [a photo] of a sea')],
])('does not take it for %s', (_, other) => {
  expect(identityOf(other)).not.toBe(KNOWN);
});

it('does not depend on where in the file the block stands', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (start, length) => {
      const moved = marked('did [a photo] of', { range: { start, end: start + length } });
      expect(identityOf(moved)).toBe(identityOf(marked('did [a photo] of')));
    }),
  );
});

it('tells equal flags apart by their order, and knows the others when one goes', () => {
  const three = fingerprintsOf(['a', 'b', 'a', 'a']);
  expect(new Set(three).size).toBe(4);
  expect(fingerprintsOf(['b', 'a', 'a'])).toEqual([three[1], three[0], three[2]]);
});

it('is FNV-1a as it was published', () => {
  expect([hash(''), hash('a'), hash('foobar')]).toEqual(['cbf29ce484222325', 'af63dc4c8601ec8c', '85944171f73967e8']);
});
