import { describe, expect, it } from 'vitest';
import { likelySources } from '../../src/engine/likely-sources.js';
import type { LanguageCode } from '../../src/rule/catalogue.js';

const clue = (origins: readonly LanguageCode[], confidence = 0.9) => ({ origins, confidence });

describe('the likely sources of a text', () => {
  it.each<[string, Parameters<typeof likelySources>[0], readonly LanguageCode[]]>([
    ['none without marks', [], []],
    ['none where a single mark tells', [clue(['fr'])], []],
    ['the language of two marks', [clue(['fr']), clue(['fr'])], ['fr']],
    [
      'the language that many marks share',
      [clue(['fr', 'es']), clue(['fr', 'it']), clue(['fr', 'de']), clue(['fr'])],
      ['fr'],
    ],
    ['two that leave the same marks', [clue(['es', 'pt']), clue(['pt', 'es'])], ['es', 'pt']],
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
