// Mutants that no test can notice, since the program does the same with them, and why. They count as survivors all the same.

const SPEED = 'the same by a longer way';
const TYPES = 'there always is one, which the type of an index does not say';

// Every test fails where a module cannot be loaded, and the runner takes tests that were never begun for none that failed.
const LOADING = 'nothing loads, which the runner does not count as noticed';

const inFile = (file, explained) => explained.map(([code, mutants, why]) => ({ file, code, mutants, why }));

export const EQUIVALENT = [
  ...inFile('src/engine/decision-groups.ts', [
    ['all.filter(({ path }) => paths.has(path))', ['all'], SPEED],
    ["''", ['"Stryker was here!"'], 'S comes before every reach that there is, as nothing does'],
    ["'\\u0000'", ['""'], 'another order, which does not depend on places in the file either'],
  ]),
  ...inFile('src/engine/likeness.ts', [
    ["' '", ['""'], 'more are compared, of which the degree tells the same'],
    ["'\\u0000'", ['""'], 'more are compared, of which the degree tells the same'],
    ['a === b', ['false'], SPEED],
  ]),
  ...inFile('src/engine/pair-decisions.ts', [['others.slice(start, start + WINDOW)', ['others'], SPEED]]),
  ...inFile('src/engine/reaching-decisions.ts', [
    ['key !== undefined', ['true'], 'what reaches nothing else is kept under a key that nobody asks for'],
    ['reaches.size === 0', ['false'], SPEED],
  ]),
  ...inFile('src/project/decision-lines.ts', [
    ['numbered[at]?.number', ['numbered[at].number'], TYPES],
    ["''", ['"Stryker was here!"'], TYPES],
    ['/^[\\0-\\x7f]*$/u', ['/^[\\0-\\x7f]$/u'], SPEED],
    ['{\n    return undefined;\n  }', ['{}'], 'a function that ends without a word returns undefined'],
    ['lines.tidy && add.length + remove.length <= FEW', ['false'], SPEED],
    [
      'add.length + remove.length <= FEW',
      ['true', 'add.length + remove.length < FEW', 'add.length + remove.length > FEW'],
      SPEED,
    ],
    ['add.length + remove.length', ['add.length - remove.length'], SPEED],
    ['few', ['false'], SPEED],
    ['bytesOf(one) + end', ['bytesOf(one) - end'], SPEED],
    ['next.entries[at]?.line !== line', ['true'], SPEED],
    ['other.line >= line', ['other.line > line'], 'of equal lines it makes no difference which goes or comes'],
    ['missing === 0', ['false'], SPEED],
  ]),
  ...inFile('src/project/decisions-file.ts', [
    ['[]', ['["Stryker was here"]'], 'a decision that the types forbid, and no line is equal to'],
    [
      "'is being written by somebody else; try again'",
      ['""'],
      'whoever has lost the lock does it again, and tells nobody why',
    ],
  ]),
  ...inFile('src/project/file-history.ts', [["''", ['"Stryker was here!"'], TYPES]]),
  ...inFile('src/project/file-lock.ts', [
    ['PAUSE * (1 + Math.random())', ['PAUSE / (1 + Math.random())'], 'it waits for another moment'],
    ['1 + Math.random()', ['1 - Math.random()'], 'it waits for another moment'],
    ['{ force: true }', ['{}'], 'it is there but where somebody takes it away between two calls'],
    ['true', ['false'], 'it is there but where somebody takes it away between two calls'],
    ['{\n    return undefined;\n  }', ['{}'], 'a function that ends without a word returns undefined'],
    ["''", ['"Stryker was here!"'], 'any name will do that is the same each time'],
    [
      "{\n    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;\n  }",
      ['{}'],
      'what cannot be renamed cannot be removed either, which is thrown then',
    ],
    [
      "(error as NodeJS.ErrnoException).code !== 'ENOENT'",
      ['false'],
      'what cannot be renamed cannot be removed either, which is thrown then',
    ],
  ]),
  ...inFile('src/review/choice.ts', [
    ["wanted === ''", ['false'], SPEED],
    ["''", ['"Stryker was here!"'], SPEED],
    ["'file'", ['""'], SPEED],
    ["'place'", ['""'], SPEED],
    ['isByPlace(choice)', ['false'], SPEED],
    ["group === 'file' && sort === 'place'", ['false'], SPEED],
    ["({ group, sort }: Choice): boolean => group === 'file' && sort === 'place'", ['() => undefined'], SPEED],
    ['[]', ['["Stryker was here"]'], 'a group in which nothing is'],
  ]),
  ...inFile('src/review/deeds-done.ts', [
    ["deed.did === 'skipped'", ['true'], 'what is dismissed or repaired is not judged again before that is undone'],
    ['by === 0', ['false'], SPEED],
    ['next.cursor !== undefined', ['true'], 'no deed is on undefined'],
  ]),
  ...inFile('src/review/judge.ts', [["reach === 'this'", ['false'], 'what reaches nothing else covers nothing else']]),
  ...inFile('src/review/keys.ts', [["''", ['"Stryker was here!"'], 'a key without a name or a text means nothing']]),
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
    ['others.length > 0 || !isByPlace(choice)', ['true'], SPEED],
    ['others.length > 0', ['others.length >= 0'], SPEED],
    ['(item) => item.path', ['() => undefined'], SPEED],
    ['search?.includes(before.search) === true && Object.keys(rest).length === 0', ['false'], SPEED],
    [
      '({ search, ...rest }: Partial<Choice>, before: Choice): boolean =>\n  search?.includes(before.search) === true && Object.keys(rest).length === 0',
      ['() => undefined'],
      SPEED,
    ],
    ['view.slice(start, start + before.length)', ['view'], SPEED],
    ['[...next.files.keys()]', ['[]'], SPEED],
    ['-1', ['+1'], SPEED],
    ['[...next.files.keys()].at(-1) === path', ['false', '[...next.files.keys()].at(-1) !== path'], SPEED],
  ]),
  ...inFile('src/review/on-command.ts', [['by > 0', ['by >= 0'], 'nobody moves by nothing']]),
  ...inFile('src/review/on-line.ts', [['line.text === mode.line.text', ['false'], SPEED]]),
  ...inFile('src/review/on-menu.ts', [
    ["''", ['"Stryker was here!"'], TYPES],
    ['choices[at]?.value', ['choices[at].value'], TYPES],
  ]),
  ...inFile('src/review/plain-input.ts', [["''", ['"Stryker was here!"'], TYPES]]),
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
