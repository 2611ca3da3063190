// Mutants that no test can notice, since the program does the same with them, and why. They count as survivors all the same.

const SPEED = 'the same by a longer way';
const TYPES = 'there always is one, which the type of an index does not say';

// Every test fails where a module cannot be loaded, and the runner takes tests that were never begun for none that failed.
const LOADING = 'nothing loads, which the runner does not count as noticed';

const inFile = (file, explained) => explained.map(([code, mutants, why]) => ({ file, code, mutants, why }));

export const EQUIVALENT = [
  ...inFile('src/review/choice.ts', [
    ["wanted === ''", ['false'], SPEED],
    ['isByPlace(choice)', ['false'], SPEED],
    ["group === 'file' && sort === 'place'", ['false'], SPEED],
    ["({ group, sort }: Choice): boolean => group === 'file' && sort === 'place'", ['() => undefined'], SPEED],
    ['[]', ['["Stryker was here"]'], 'a group in which nothing is'],
  ]),
  ...inFile('src/review/deeds-done.ts', [
    ["deed.did === 'skipped'", ['true'], 'what is dismissed or repaired is not judged again before that is undone'],
    ['by === 0', ['false'], SPEED],
  ]),
  ...inFile('src/review/judge.ts', [["reach === 'this'", ['false'], 'what reaches nothing else covers nothing else']]),
  ...inFile('src/review/line.ts', [
    ['other < caret', ['other <= caret'], 'there is nothing between the two where they are one'],
    ["{ granularity: 'grapheme' }", ['{}'], 'what is taken where nothing is said'],
    ["'en'", ['""'], LOADING],
    ["'grapheme'", ['""'], LOADING],
    ["'word'", ['""'], LOADING],
  ]),
  ...inFile('src/review/look.ts', [
    ["''", ['"Stryker was here!"'], TYPES],
    ['[]', ['["Stryker was here"]'], TYPES],
    ['changed.length === 0', ['false'], SPEED],
    ['changed.filter((item) => fits(item) && !fits(itemOf(before, item.id)))', ['changed'], SPEED],
    ['fits(item) && !fits(itemOf(before, item.id))', ['true', 'fits(item) || !fits(itemOf(before, item.id))'], SPEED],
    ['comes.length === 0', ['false'], SPEED],
    ['goes.size === 0', ['false'], SPEED],
    ['goes.size > 0 || paths.size > 1 || !isByPlace(choice)', ['true'], SPEED],
    ['goes.size > 0', ['goes.size >= 0'], SPEED],
    ['paths.size > 1', ['paths.size >= 1'], SPEED],
    [
      "search !== undefined && before.search !== '' && search.startsWith(before.search) && Object.keys(rest).length === 0",
      ['false'],
      SPEED,
    ],
    ['view.slice(start, start + before.length)', ['view'], SPEED],
    ['[...next.files.keys()].at(-1) === path', ['false', '[...next.files.keys()].at(-1) !== path'], SPEED],
  ]),
  ...inFile('src/review/on-command.ts', [['by > 0', ['by >= 0'], 'nobody moves by nothing']]),
  ...inFile('src/review/on-line.ts', [['line.text === mode.line.text', ['false'], SPEED]]),
  ...inFile('src/review/on-menu.ts', [
    ["''", ['"Stryker was here!"'], TYPES],
    ['choices[at]?.value', ['choices[at].value'], TYPES],
    ['a < b', ['a <= b'], 'no two choices are called the same'],
  ]),
  ...inFile('src/review/reconcile.ts', [['waiting.length === 0', ['false'], SPEED]]),
  ...inFile('src/review/state.ts', [['cursor === undefined', ['false'], 'no place in a list is undefined']]),
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
