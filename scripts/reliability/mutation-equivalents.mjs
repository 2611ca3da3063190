// Mutants that no test can notice, since the program does the same with them, and why. They count as survivors all the same.

const SPEED = 'the same by a longer way';
const TYPES = 'there always is one, which the type of an index does not say';

const inFile = (file, explained) => explained.map(([code, mutants, why]) => ({ file, code, mutants, why }));

export const EQUIVALENT = [
  ...inFile('src/text/landmarks.ts', [
    ['wanted.length === 0', ['false'], SPEED],
    ['last?.[1] === line', ['false'], SPEED],
  ]),
  ...inFile('src/text/source-map.ts', [
    ['!first || !last', ['!first && !last'], 'a list has a first and a last or neither'],
    ['pieces[at - 1]?.raw', ['pieces[at - 1].raw'], TYPES],
  ]),
  ...inFile('src/text/words.ts', [
    [
      'code >= 0xd800 && code <= 0xdfff',
      ['true', 'code >= 0xd800 || code <= 0xdfff'],
      'what is not remembered is learnt again',
    ],
    ['code >= 0xd800', ['true'], 'what is not remembered is learnt again'],
    ['code <= 0xdfff', ['true'], 'what is not remembered is learnt again'],
    ['at < text.length', ['true', 'at <= text.length'], 'behind the end stands nothing, which is no part of a word'],
    ['code < 0x80', ['false', 'code <= 0x80'], SPEED],
    ['Math.imul(key, 31) + code', ['Math.imul(key, 31) - code'], 'another number that equal words share'],
    ['units > 0x7f', ['true', 'units >= 0x7f'], SPEED],
  ]),
];
