import { expect, it } from 'vitest';
import { languageOf, nearestLanguage } from '../../src/project/language.js';

it('knows the codes of languages that rules know of, and no other word', () => {
  expect(['fr', 'FR', 'nl', 'French', ''].map(languageOf)).toEqual(['fr', undefined, undefined, undefined, undefined]);
});

it.each([
  ['French', 'fr'],
  ['ukranian', 'uk'],
  ['pt-BR', 'pt'],
  ['zh_Hans', 'zh'],
  ['FR', 'fr'],
  ['fra', 'fr'],
  ['jp', 'ja'],
  ['cn', 'zh'],
  ['ua', 'uk'],
  ['sv', undefined],
  ['Dutch', undefined],
  ['', undefined],
  ['\u001b[2J', undefined],
])('guesses what %j was meant to be', (word, code) => {
  expect(nearestLanguage(word)).toBe(code);
});
