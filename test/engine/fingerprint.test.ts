import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprintsOf, hash, identityOf, normal, surroundingsOf } from '../../src/engine/fingerprint.js';
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

it('is a name that stays what it was from one version to the next', () => {
  expect(fingerprintsOf(['a', 'b', 'a'])).toEqual([hash('a'), hash('b'), hash('a\u00001')]);
  expect(hash('10')).toBe('07f89207b4ba08a4');
});

it('parts what is flagged from what stands around it', () => {
  const flags = ['a [b] c', 'a b [c]', '[a] b c', '[a b] c', 'a [b c]', 'a[b] c', 'a [b]c', '[ab] c', 'b [a] c'].map(
    (text) => identityOf(marked(text)),
  );
  expect(new Set(flags).size).toBe(7);
});

it('knows the surroundings of words at both ends of a long block', () => {
  const long = 'w '.repeat(300);
  expect([
    surroundingsOf(marked(`one two [x] ${long}`)),
    surroundingsOf(marked(`${long}[x] three`)),
    surroundingsOf(marked(`${'v'.repeat(250)} [x]${'u'.repeat(250)}`)),
  ]).toEqual([
    { before: 'one two', after: 'w w w' },
    { before: 'w w w', after: 'three' },
    { before: 'v'.repeat(199), after: 'u'.repeat(200) },
  ]);
});

it('compares a text without case, kinds of marks and of blanks, and what nobody sees', () => {
  expect([normal('It’s ‘A’ “B” «C» ﬁn'), normal('a \u00a0\t\n b'), normal('a\u200b\u00ad\u2060b')]).toEqual([
    `it's 'a' "b" "c" fin`,
    'a b',
    'ab',
  ]);
});

it('is FNV-1a as it was published', () => {
  expect([hash(''), hash('a'), hash('foobar')]).toEqual(['cbf29ce484222325', 'af63dc4c8601ec8c', '85944171f73967e8']);
});
