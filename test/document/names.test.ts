import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/document.js';
import type { Name, Names } from '../../src/document/names.js';
import { readPlain } from '../../src/formats/plain.js';

const namesOf = (text: string): Names => createDocument(readPlain(text).blocks).names;

const shown = ({ parts, title, person, speaks, place }: Name): string =>
  [
    ...(title ? [`(${title})`] : []),
    parts.join(' '),
    ...(person ? ['person'] : []),
    ...(speaks ? ['speaks'] : []),
    ...(place ? ['place'] : []),
  ].join(' ');

const mentions = (text: string): string[] => namesOf(text).mentions.map(shown);

describe('indexNames', () => {
  it('reads whole forms with the particles inside and before them', () => {
    expect(
      mentions('They met Ludwig van der Berg, Mohammed bin Rashid al-Amin, bin Said and Ines de la Cruz.'),
    ).toEqual(['Ludwig van der Berg', 'Mohammed bin Rashid al-Amin person', 'bin Said', 'Ines de la Cruz']);
  });

  it('reads initials, abbreviated titles and apostrophes as parts', () => {
    expect(mentions('Yesterday Dr. J. R. O’Neill and Mr. McAllister saw George W. Pell’s house.')).toEqual([
      '(Dr) J. R. O’Neill person',
      '(Mr) McAllister person',
      'George W. Pell person',
    ]);
  });

  it('takes titles and roles off the name, offices of state included', () => {
    expect(
      mentions('The letter went to Prime Minister Ada Holm, spokesman Piet Vos and Secretary of State Lena Ortiz.'),
    ).toEqual([
      '(Prime Minister) Ada Holm person',
      '(spokesman) Piet Vos person',
      'Secretary',
      '(Secretary of State) Lena Ortiz person',
    ]);
  });

  it('knows that a body is no person, whatever stands before it', () => {
    expect(mentions('It was a matter for the General Assembly and the Justice Department.')).toEqual([
      'General Assembly',
      'Justice Department',
    ]);
  });

  it('sees who speaks and what is a place', () => {
    expect(mentions('The harbour, Okafor said, is in Bergen. “No,” replied Lindqvist.')).toEqual([
      'Okafor speaks',
      'Bergen place',
      'Lindqvist speaks',
    ]);
  });

  it('does not take the addressee for the speaker', () => {
    expect(mentions('The captain told Reuters the ship was safe.')).toEqual(['Reuters']);
  });

  it('does not trust the capital of a first word', () => {
    expect(
      mentions('Visiting Oslo was a mistake. Planes were late. But visiting Oslo in planes is fun. Oslo is cold.'),
    ).toEqual(['Oslo', 'Oslo', 'Oslo']);
  });

  it('leaves out function words, days, months and nationalities', () => {
    expect(
      mentions('On Monday the French and the Americans met. In May The Hague was full of Swedish tourists.'),
    ).toEqual(['Hague']);
  });

  it('gives the place of a name in the document, over blocks', () => {
    const text = 'We saw Marta Ruiz.\n\nThen we saw Ruiz again.';
    expect(namesOf(text).mentions.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Marta Ruiz', 'Ruiz']);
  });
});

describe('names', () => {
  const names = namesOf(
    'The speech of Thomas Reed Baker was long. A baker laughed. Reed nodded. Nobody knew the baker, but Reed did, and so did Anna.',
  );

  it('finds mentions by a part', () => {
    expect(names.withPart('Reed').map(shown)).toEqual(['Thomas Reed Baker person', 'Reed', 'Reed']);
  });

  it('says whether words stand side by side in a name', () => {
    expect([names.has('Thomas', 'Reed', 'Baker'), names.has('Reed', 'Thomas'), names.has('Anna'), names.has()]).toEqual(
      [true, false, true, false],
    );
  });

  it('carries what is known of a person to every part of the name', () => {
    expect([names.isPerson('Reed'), names.isPerson('Anna')]).toEqual([true, false]);
  });

  it('weighs capitals inside sentences against small letters', () => {
    expect([names.isName('Reed'), names.isName('Baker'), names.isName('Nobody')]).toEqual([true, false, false]);
    expect(names.use('baker')).toEqual({ inside: 1, opening: 0, lower: 2 });
  });

  it('knows a text whose sentences begin small', () => {
    const chat = 'so i went home early that day.\n\nand then i slept all afternoon.\n\nnothing else happened to me.';
    expect([namesOf(chat).casual, names.casual]).toEqual([true, false]);
  });
});
