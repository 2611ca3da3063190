import { expect, it } from 'vitest';
import { lint } from '../../src/engine/lint.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { readPlain } from '../../src/formats/plain.js';
import { defineLexicon, type Entries } from '../../src/rule/lexicon.js';

const lexicon = (...entries: Entries[]) =>
  defineLexicon({
    summary: '',
    why: '',
    detects: 'calque',
    mqm: 'style/unidiomatic',
    impact: 'minor',
    relation: 'copies',
    entries,
    examples: { good: ['He took a photo.'] },
  });

const PHOTO: Entries = {
  '[make~] a photo': {
    from: { fr: 'faire une photo', de: 'ein Foto machen' },
    en: 'take~',
    example: 'We [made -> took] a photo.',
  },
};
const PERCH: Entries = {
  'perch of the Assembly': {
    from: { fr: 'perchoir' },
    en: 'Speaker’s chair',
    strength: 0.5,
    example: 'He won the [perch of the Assembly -> Speaker’s chair].',
  },
};

function found(rule: ReturnType<typeof lexicon>, text: string) {
  const rules = createRuleSet([{ id: 'calque/one', rule }]);
  const { flags } = lint(text, readPlain(text), { rules, minConfidence: 0 });
  return flags.map(({ range, message, evidence, suggestions }) => ({
    words: text.slice(range.start, range.end),
    message,
    evidence,
    repairs: suggestions.map(({ words }) => words),
  }));
}

it('takes origins and examples from its entries', () => {
  const { origins, examples } = lexicon(PHOTO, PERCH);
  expect({ origins, examples }).toEqual({
    origins: ['de', 'fr'],
    examples: {
      bad: ['We [made -> took] a photo.', 'He won the [perch of the Assembly -> Speaker’s chair].'],
      good: ['He took a photo.'],
    },
  });
});

it('says what is copied and what English has', () => {
  expect(found(lexicon(PHOTO, PERCH), 'Nobody\n\nhas made a photo of the perch of the Assembly.')).toEqual([
    {
      words: 'made',
      message: '“made a photo” copies French “faire une photo”; English has “taken a photo”.',
      evidence: ['French “faire une photo”', 'German “ein Foto machen”'],
      repairs: ['taken'],
    },
    {
      words: 'perch of the Assembly',
      message: '“perch of the Assembly” copies French “perchoir”; English has “Speaker’s chair”.',
      evidence: ['French “perchoir”'],
      repairs: ['Speaker’s chair'],
    },
  ]);
});

it('refuses a phrase that two lists hold', () => {
  expect(() => lexicon(PHOTO, PHOTO).check).toThrow('two lists hold the phrase “[make~] a photo”');
});

it('reads a phrase only when a text has its rarest word', () => {
  const broken: Entries = { 'framework <nonsense>': { from: { fr: 'x' }, en: 'y', example: 'z' } };
  const rules = createRuleSet([{ id: 'calque/one', rule: lexicon(broken) }]);
  const failuresOn = (text: string) =>
    lint(text, readPlain(text), { rules }).failures.map(({ error }) => String(error));
  expect([failuresOn('No such word.'), failuresOn('A framework.')]).toEqual([
    [],
    ['Error: no class of words is called <nonsense>'],
  ]);
});
