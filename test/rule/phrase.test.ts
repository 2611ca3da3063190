import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anchorOf, companyOf } from '../../src/rule/phrase/anchor.js';
import { correct } from '../../src/rule/phrase/correction.js';
import { readPhrase } from '../../src/rule/phrase/phrase.js';

// All places where a phrase matches, as [words to flag -> repairs].
function marked(written: string, en: string, text: string): string {
  const phrase = readPhrase(written);
  const anchors = new Set(anchorOf(written).words);
  const marks = [...text.matchAll(/\p{L}+/gu)]
    .filter(([word]) => anchors.has(word.toLowerCase()))
    .flatMap(({ index }) => correct(phrase, { en }, text, index) ?? []);
  return marks.reduceRight(
    (rest, { span, repairs }) =>
      `${rest.slice(0, span.start)}[${rest.slice(span.start, span.end)} -> ${repairs.join(' | ')}]${rest.slice(span.end)}`,
    text,
  );
}

it.each([
  [
    'words stand for themselves, with a capital or in capitals',
    'read also',
    'see also',
    'Read also, READ ALSO, read alsoran',
    '[Read also -> See also], [READ ALSO -> See also], read alsoran',
  ],
  [
    'a capital of the phrase is wanted',
    'Court of Cassation',
    'Supreme Court',
    'the Court of Cassation, a court of cassation',
    'the [Court of Cassation -> Supreme Court], a court of cassation',
  ],
  [
    'an apostrophe is either kind',
    "don't worry you",
    'do not worry',
    'don’t worry you',
    '[don’t worry you -> do not worry]',
  ],
  [
    'no part of a longer word',
    'actual state',
    'current state',
    'factual state, actual states, pre-actual state',
    'factual state, actual states, pre-actual state',
  ],
  [
    'a figure, without the mark behind it',
    'number <figure>',
    'no $1',
    'Number 1,200, number 9.',
    '[Number 1,200 -> No 1,200], [number 9 -> no 9].',
  ],
  [
    'a verb in any form, and its repair in the same',
    '[make~] a selfie',
    'take~',
    'He makes a selfie. Making a selfie, she made a selfie.',
    'He [makes -> takes] a selfie. [Making -> Taking] a selfie, she [made -> took] a selfie.',
  ],
  [
    'the participle after an auxiliary',
    '[make~] a selfie',
    'take~',
    'They have already made a selfie. Has he made a selfie?',
    'They have already [made -> taken] a selfie. Has he [made -> taken] a selfie?',
  ],
  [
    'the form of a verb that has one for all',
    'put~ in scene',
    'stage~',
    'It was put in scene. He put in scene, to put in scene.',
    'It was [put in scene -> staged]. He [put in scene -> staged], to [put in scene -> stage].',
  ],
  [
    'a noun in either number',
    'strange shot+',
    'odd photo+',
    'a strange shot, strange shots',
    '[a strange shot -> an odd photo], [strange shots -> odd photos]',
  ],
  [
    'be agrees with its subject',
    '[have~ hunger]',
    'be~ hungry',
    'I have hunger. We have hunger. She will have hunger. They had hunger.',
    'I [have hunger -> am hungry]. We [have hunger -> are hungry]. She will [have hunger -> be hungry]. They [had hunger -> were hungry].',
  ],
  [
    'what may be missing',
    'take~ (a|the)? coffee together?',
    'have~ coffee',
    'take coffee, takes the coffee together',
    '[take coffee -> have coffee], [takes the coffee together -> has coffee]',
  ],
  [
    'words that are no function words between',
    'perch of the <adj 2> hall',
    'chair of the $w1 hall',
    'perch of the hall, perch of the very old hall, perch of the hall of hall',
    '[perch of the hall -> chair of the hall], [perch of the very old hall -> chair of the very old hall], [perch of the hall -> chair of the hall] of hall',
  ],
  [
    'what must not stand before, between or behind',
    '!(an|not) actual !(big|great) state !(of affairs)',
    'current state',
    'an actual state, actual big state, actual state of affairs, the actual state',
    'an actual state, actual big state, actual state of affairs, the [actual state -> current state]',
  ],
  [
    'groups and classes by number',
    'in (north|south) of <name>',
    'in the $1 of $2',
    'in North of Spain, in south of spain',
    '[in North of Spain -> in the North of Spain], in south of spain',
  ],
  [
    'groups that hold phrases, verbs and what may be missing',
    'depose~ (the? arms|<poss> arms of war)',
    'lay~ down arms',
    'deposed the arms, deposing arms, depose their arms of war',
    '[deposed the arms -> laid down arms], [deposing arms -> laying down arms], [depose their arms of war -> lay down arms]',
  ],
  [
    'punctuation, with a space before it or without',
    'read also :',
    'See also:',
    'Read also : a. Read also: b. Read also c.',
    '[Read also : -> See also:] a. [Read also: -> See also:] b. Read also c.',
  ],
  [
    'the start of a sentence and a stop',
    '<start> no victim <stop>',
    'no casualties',
    'No victim. “No victim!” There is no victim. No victim spoke.',
    '[No victim -> No casualties]. “[No victim -> No casualties]!” There is no victim. No victim spoke.',
  ],
  [
    'the end of a clause',
    'make~ sport <end>',
    'do~ sport',
    'They make sport and sleep. They make sport fun.',
    'They [make sport -> do sport] and sleep. They make sport fun.',
  ],
  [
    'the article that the repair sounds with',
    'key of (USB|access|Europe|ears)',
    '$1',
    'a key of USB, a key of access, a key of Europe',
    'a [key of USB -> USB], [a key of access -> an access], a [key of Europe -> Europe]',
  ],
  [
    'the article that the repair wants',
    'actual president',
    'current president',
    'an actual president, the actual president',
    '[an actual president -> a current president], the [actual president -> current president]',
  ],
])('%s', (_, written, en, text, expected) => {
  expect(marked(written, en, text)).toBe(expected);
});

it('flags the words in brackets and quotes the whole phrase', () => {
  expect(correct(readPhrase('[make~] <det> photo+'), { en: 'take~' }, 'We made the photos.', 12)).toEqual({
    span: { start: 3, end: 7 },
    words: 'made the photos',
    english: 'took the photos',
    repairs: ['took'],
  });
});

it('offers nothing where the English is only told', () => {
  expect(correct(readPhrase('nightly raid'), { en: 'a raid at night', loose: true }, 'A nightly raid', 2)).toEqual({
    span: { start: 2, end: 14 },
    words: 'nightly raid',
    english: 'a raid at night',
    repairs: [],
  });
});

it.each([
  ['take the (word|!(of)) seriously', '“of” cannot stand inside a group'],
  ['in the (framework of', 'cannot read “in the (framework of”'],
  ['<colour> of the framework', 'no class of words is called <colour>'],
  ['take the (word|<stop>) seriously', 'no class of words is called <stop>'],
])('refuses %s', (written, message) => {
  expect(() => readPhrase(written)).toThrow(message);
});

it.each([
  ['in the framework of', 2, ['framework']],
  ['take~ place', 1, ['place']],
  ['make~ a?', 0, ['made', 'making', 'makes', 'make']],
  ['(elder|aged) musician+', 1, ['musician', 'musicians']],
  ['the perch of police', 1, ['perch']],
  ['((ballot|voting) boxes|urns) of', 0, ['ballot', 'voting', 'urns']],
])('looks for the rarest word of %s', (written, at, words) => {
  expect(anchorOf(written)).toEqual({ at, words });
});

it.each([
  ['in the framework of', { words: ['the'], from: -1, to: -1 }],
  ['take~ <adj 2> place', { words: ['taken', 'took', 'taking', 'takes', 'take'], from: -13, to: -1 }],
  ['(ballot box|urn) (of|with) glass+', { words: ['ballot', 'urn'], from: -3, to: -1 }],
  ['elections <det>? in <year>', { words: ['in'], from: 1, to: 7 }],
  ['make~ a?', undefined],
])('looks near the rarest word of %s for the next', (written, company) => {
  expect(companyOf(written)).toEqual(company);
});

it.each(['<det> <name>', '(the? urn|urns)', 'of? the?', '42 %'])('finds no word to look for in %s', (written) => {
  expect(() => anchorOf(written)).toThrow('no word to look for');
});

it('flags the very words that it quotes, wherever it matches', () => {
  const phrase = readPhrase('<det> <adj 2> (photo+|selfie+) <adj 2> of <name> <end>');
  const words = fc.array(fc.constantFrom('the', 'a', 'photo', 'selfies', 'of', 'Rome', ',', 'red ', ' '), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ');
      for (const { index } of text.matchAll(/photo|selfies/g)) {
        const found = correct(phrase, { en: 'x' }, text, index);
        if (found) expect(text.slice(found.span.start, found.span.end).trim()).toBe(found.words);
      }
    }),
  );
});
