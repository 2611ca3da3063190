import { expect, it } from 'vitest';
import { formsOf, pluralOf, readingsOf } from '../../src/rule/phrase/inflection.js';

it.each([
  ['take', ['take', 'takes', 'taking', 'took', 'taken']],
  ['carry', ['carry', 'carries', 'carrying', 'carried', 'carried']],
  ['die', ['die', 'dies', 'dying', 'died', 'died']],
  ['put', ['put', 'puts', 'putting', 'put', 'put']],
  ['admit', ['admit', 'admits', 'admitting', 'admitted', 'admitted']],
  ['agree', ['agree', 'agrees', 'agreeing', 'agreed', 'agreed']],
  ['have', ['have', 'has', 'having', 'had', 'had']],
  ['be', ['be', 'is', 'being', 'was', 'been']],
  ['play', ['play', 'plays', 'playing', 'played', 'played']],
])('inflects %s', (base, forms) => {
  expect(Object.values(formsOf(base))).toEqual(forms);
});

it('reads every form of be', () => {
  expect([...readingsOf('be')]).toEqual([
    ['am', 'base'],
    ['are', 'base'],
    ['were', 'past'],
    ['been', 'participle'],
    ['was', 'past'],
    ['being', 'ing'],
    ['is', 'third'],
    ['be', 'base'],
  ]);
});

it('knows what is base, past and participle at once', () => {
  expect([...readingsOf('put')]).toEqual([
    ['put', 'any'],
    ['putting', 'ing'],
    ['puts', 'third'],
  ]);
});

it('puts nouns into the plural', () => {
  expect(['photo', 'class', 'study', 'day', 'child', 'crisis'].map(pluralOf)).toEqual([
    'photos',
    'classes',
    'studies',
    'days',
    'children',
    'crises',
  ]);
});
