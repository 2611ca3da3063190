import { describe, expect, it } from 'vitest';
import { likelySources } from '../../src/engine/likely-sources.js';
import type { LanguageCode } from '../../src/rule/catalogue.js';

const clue = (origins: readonly LanguageCode[], confidence = 0.9) => ({ origins, confidence });

describe('the likely sources of a text', () => {
  it.each<[string, Parameters<typeof likelySources>[0], readonly LanguageCode[]]>([
    ['none without marks', [], []],
    ['none where a single mark tells', [clue(['fr'])], []],
    ['the language of marks that come to just enough', [clue(['fr'], 0.75), clue(['fr'], 0.75)], ['fr']],
    ['none where they come to just less', [clue(['fr'], 0.75), clue(['fr'], 0.74)], []],
    ['one where another is half as likely', [clue(['fr'], 1), clue(['fr'], 1), clue(['es'], 1)], ['fr']],
    [
      'two where another is more than half as likely',
      [clue(['es'], 1), clue(['fr'], 1), clue(['fr'], 0.9)],
      ['fr', 'es'],
    ],
    ['the most likely first', [clue(['es'], 0.8), clue(['fr'], 0.9)], ['fr', 'es']],
    [
      'the language that marks of five languages have in common',
      [
        clue(['fr', 'es', 'it', 'pt', 'de'], 1),
        clue(['fr', 'pl', 'ru', 'uk', 'ar'], 1),
        clue(['fr', 'zh', 'ja', 'ko', 'tr'], 1),
        clue(['fr'], 0.9),
      ],
      ['fr'],
    ],
    ['the language of two marks', [clue(['fr']), clue(['fr'])], ['fr']],
    [
      'the language that many marks share',
      [clue(['fr', 'es']), clue(['fr', 'it']), clue(['fr', 'de']), clue(['fr'])],
      ['fr'],
    ],
    ['two that leave the same marks', [clue(['es', 'pt']), clue(['pt', 'es'])], ['es', 'pt']],
    ['two as likely, by their names', [clue(['pt', 'es']), clue(['pt', 'es'])], ['es', 'pt']],
    ['none where one mark of two languages tells', [clue(['fr', 'es'])], []],
    [
      'none where marks that most languages leave would tip the scales',
      [...[1, 2].map(() => clue(['fr'], 0.7)), ...[1, 2].map(() => clue(['fr', 'es', 'it', 'pt', 'de', 'pl'], 1))],
      [],
    ],
    ['none where three are as likely', [clue(['es']), clue(['fr']), clue(['de'])], []],
    [
      'none by marks that most languages leave',
      Array.from({ length: 9 }, () => clue(['fr', 'es', 'it', 'pt', 'de', 'pl'])),
      [],
    ],
    ['none by marks that nobody would bet on', [clue(['fr'], 0.3), clue(['fr'], 0.3)], []],
  ])('are %s', (_, clues, expected) => {
    expect(likelySources(clues)).toEqual(expected);
  });
});
