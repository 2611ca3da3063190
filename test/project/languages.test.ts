import { RULES } from 'mtlint:rules';
import { describe, expect, it } from 'vitest';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { lintFile } from '../../src/project/lint-file.js';
import { foreignIn } from '../../src/report/summary.js';

const GERMAN =
  'Der Zug fuhr wegen des Regens nicht ab. Die Reisenden warteten bis zum Abend, aber es kam keine Nachricht.';
const MALAY =
  'Kereta api tidak berangkat dari stasiun karena hujan deras, dan para penumpang menunggu sampai malam di peron.';
const ENGLISH = 'Buyers want comfort and comfort, not a low price. Nobody knows why that is so.';

const rules = createRuleSet(RULES);

async function seen(path: string, text: string) {
  const result = await lintFile(path, { text }, { rules });
  const { flags = [], words, score, foreign } = result.verdict ?? {};
  return {
    flags: flags.map(({ ruleId, range, severity }) => `${severity} ${ruleId} “${text.slice(range.start, range.end)}”`),
    words,
    score,
    foreign,
    told: foreignIn([result]),
  };
}

describe('a file in another language', () => {
  it.each([
    ['German', GERMAN],
    ['Malay', MALAY],
  ])('is said to be so once, and not linted as broken English (%s)', async (language, text) => {
    expect(await seen('page.txt', `${text}\n\n${text}`)).toEqual({
      flags: [`error residue/foreign-document “${text}”`],
      words: 0,
      score: null,
      foreign: language,
      told: [`1 file is not in English (${language}) and was not linted.`],
    });
  });

  it.each([
    ['content/de/page.md', GERMAN, 'German'],
    ['README.de.md', GERMAN, 'German'],
    ['de.po', 'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "x"\nmsgstr "Nein"\n', 'German'],
    ['de.xlf', '<xliff srcLang="en" trgLang="fr-CA"><segment><target>Non</target></segment></xliff>', 'French'],
    ['page.html', `<html lang="de"><p>${GERMAN}</p></html>`, 'German'],
  ])('is left alone where its path or itself says so: %s', async (path, text, language) => {
    expect(await seen(path, text)).toMatchObject({ flags: [], words: 0, score: null, foreign: language });
  });

  it('is linted where it is English after all', async () => {
    expect((await seen('content/de/page.md', ENGLISH)).flags).toEqual([
      'warning attribution/doubled-conjunct “comfort and comfort”',
    ]);
  });
});

it('a mixed page is linted in its English parts', async () => {
  const { flags, foreign, words } = await seen(
    'page.txt',
    `${ENGLISH}\n\n${GERMAN.replace('nicht', 'nicht nicht')}\n\n${ENGLISH}`,
  );
  expect({ flags, foreign, words }).toEqual({
    flags: [
      'warning attribution/doubled-conjunct “comfort and comfort”',
      expect.stringMatching(/^error residue\/foreign-words /) as string,
      'warning attribution/doubled-conjunct “comfort and comfort”',
    ],
    foreign: undefined,
    words: 30,
  });
});
