// Mutants that no test can notice, since the program does the same with them, and why. They count as survivors all the same.

const SPEED = 'the same by a longer way';
const TYPES = 'there always is one, which the type of an index does not say';

const IN_ORDER = 'readers give the blocks in the order of the file';

// Every test fails where a module cannot be loaded, and the runner takes tests that were never begun for none that failed.
const LOADING = 'nothing loads, which the runner does not count as noticed';

const inFile = (file, explained) => explained.map(([code, mutants, why]) => ({ file, code, mutants, why }));

export const EQUIVALENT = [
  ...inFile('src/engine/flag-of.ts', [
    ['[]', ['["Stryker was here"]'], 'there always is one; and repairs take the place of none'],
    ['words === slice(prose, place)', ['false'], SPEED],
    ['!block || !prose', ['!block && !prose'], 'a block of the document has one of the file, and the other way round'],
  ]),
  ...inFile('src/engine/lint.ts', [
    ['`there is no block \x24{index}`', ['``'], TYPES],
    ['!prose', ['false'], TYPES],
    ['[]', ['["Stryker was here"]'], TYPES],
    ['one !== undefined', ['true'], TYPES],
    ['one', ['true'], TYPES],
  ]),
  ...inFile('src/engine/repair.ts', [
    ['[]', ['["Stryker was here"]'], TYPES],
    ['candidates[at]?.filter', ['candidates[at].filter'], TYPES],
    ['nth < most', ['nth <= most'], 'one more time for none'],
  ]),
  ...inFile('src/engine/result.ts', [
    ['errors.length > 0', ['true', 'errors.length >= 0'], SPEED],
    ['[]', ['["Stryker was here"]'], 'without errors nobody asks where a line begins'],
  ]),
  ...inFile('src/engine/asking.ts', [['block.edges.length > 0', ['true', 'block.edges.length >= 0'], SPEED]]),
  ...inFile('src/engine/promising.ts', [['!isPromised && !waiting', ['false'], SPEED]]),
  ...inFile('src/engine/run.ts', [['block', ['true'], 'of a document in another language some block is']]),
  ...inFile('src/engine/score/mt-score.ts', [
    ['!isEnough(independent, words, runningWords(blocks))', ['false'], SPEED],
  ]),
  ...inFile('src/engine/ruleset.ts', [
    ['searched.filter(({ check }) => check.reach !== undefined)', ['searched'], SPEED],
    ['check.reach !== undefined', ['true'], SPEED],
  ]),
  ...inFile('src/engine/silence.ts', [
    ["''", ['"Stryker was here!"'], 'there always is one; and any name will do that no rule has'],
    ['/[\\s,]+/u', ['/[\\s,]/u'], 'what is empty between two marks is no rule'],
    ['comments.length === 0', ['false'], SPEED],
    ['map[0]?.raw', ['map[0].raw'], TYPES],
    ['map.at(-1)?.raw', ['map.at(-1).raw'], TYPES],
    ['[]', ['["Stryker was here"]'], 'without comments nobody asks where a block is'],
    [
      'blocks\n        .map(({ map }) => ({ start: map[0]?.raw.start ?? 0, end: map.at(-1)?.raw.end ?? 0 }))\n        .sort((one, other) => one.start - other.start)',
      ['blocks.map(({\n  map\n}) => ({\n  start: map[0]?.raw.start ?? 0,\n  end: map.at(-1)?.raw.end ?? 0\n}))'],
      IN_ORDER,
    ],
    ['(one, other) => one.start - other.start', ['() => undefined'], IN_ORDER],
    ['one.start - other.start', ['one.start + other.start'], IN_ORDER],
    ['directive.scope.end === Infinity', ['true'], 'no comment ends where the file begins'],
  ]),
  ...inFile('src/engine/trial.ts', [
    ['group.at(-1)?.span', ['group.at(-1).span'], TYPES],
    ['edits[at]?.ruleId', ['edits[at].ruleId'], TYPES],
    ['edits[0]?.span', ['edits[0].span'], TYPES],
    ['edits.at(-1)?.span', ['edits.at(-1).span'], TYPES],
    ["''", ['"Stryker was here!"'], TYPES],
    [
      '[]',
      ['["Stryker was here"]'],
      'what has no place lies in no flag; and of a part nobody asks where the file has it',
    ],
    ['offset <= 0', ['false', 'offset < 0'], 'no block begins with white space, so none is found'],
  ]),
  ...inFile('src/engine/settle.ts', [
    [
      'range.start >= flag.range.start',
      ['range.start > flag.range.start'],
      'one at the same place is a rival on either side',
    ],
  ]),
  ...inFile('src/engine/spare.ts', [
    ['terms.length === 0', ['false'], SPEED],
    ['replacements.length === 0', ['false'], SPEED],
    ['kept.length === replacements.length', ['false'], SPEED],
  ]),
  ...inFile('src/engine/plan-fix.ts', [
    ['[]', ['["Stryker was here"]'], 'what has no place shares none with the words'],
  ]),
  ...inFile('src/engine/timing.ts', [
    ["check.starts === 'word'", ['false'], 'a pattern that nobody asks for comes with it'],
    ["'word'", ['""'], 'a pattern that nobody asks for comes with it'],
    [
      '{\n    return { ...check, run: watchedRun(check.run, watch), demandsAt: watchedDemands(check.demandsAt, watch) };\n  }',
      ['{}'],
      'a pattern that nobody asks for comes with it',
    ],
    ["'pair'", ['""'], 'a pattern that nobody asks for comes with it'],
    ["check.starts === 'pair'", ['false'], 'a pattern that nobody asks for comes with it'],
    ["check.starts === 'foreign'", ['false'], 'a pattern that nobody asks for comes with it'],
    ["'foreign'", ['""'], 'a pattern that nobody asks for comes with it'],
    ["check.starts === 'document'", ['false'], 'a pattern that nobody asks for comes with it'],
    ["'document'", ['""'], 'a pattern that nobody asks for comes with it'],
  ]),
  ...inFile('src/engine/unexplained.ts', [
    ['() => false', ['() => undefined'], 'nothing explains as little as “false”'],
  ]),
  ...inFile('src/engine/company.ts', [
    ['2 ** BITS / 8', ['2 ** BITS * 8'], SPEED],
    ['[]', ['["Stryker was here"]'], SPEED],
    ['words.length - 1', ['words.length + 1'], 'behind the last word is none that anybody asks for'],
    ['companies.keys[number]?.has', ['companies.keys[number].has'], TYPES],
    ['((table[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0', ['true'], SPEED],
    ['32 - BITS', ['32 + BITS'], SPEED],
    [
      '(key: number, number: number): number =>\n  Math.imul(key ^ Math.imul(number, 0x9e3779b1), 0x85ebca6b) >>> (32 - BITS)',
      ['() => undefined'],
      SPEED,
    ],
  ]),
  ...inFile('src/engine/walk-words.ts', [
    ['at < keys.length', ['at <= keys.length'], 'behind the last word is none that starts anything'],
    ['Math.min(at + reach, keys.length - 1)', ['Math.max(at + reach, keys.length - 1)'], SPEED],
    ['keys.length - 1', ['keys.length + 1'], 'behind the last word is none that is equal'],
    ['false', ['true'], 'a rule that has failed is not asked again'],
    ['token?.lower', ['token.lower'], TYPES],
  ]),
  ...inFile('src/engine/word-index.ts', [
    ['[]', ['["Stryker was here"]'], 'no word has blanks in it'],
    ['check.demandsAt?.(word)', ['check.demandsAt(word)'], TYPES],
    ['company?.from === 1 && company.to <= NEAR', ['false'], SPEED],
    ['company.to <= NEAR', ['true', 'company.to < NEAR', 'company.to > NEAR'], SPEED],
  ]),
  ...inFile('src/engine/score/counts.ts', [
    ['at < keys.length', ['at <= keys.length'], 'behind the last word is none, which is no sign'],
    ['left === 0', ['false'], SPEED],
  ]),
  ...inFile('src/engine/score/evidence.ts', [
    [
      'sum + (shares[at] ?? 0) * Math.exp(likelihood - highest)',
      ['sum - (shares[at] ?? 0) * Math.exp(likelihood - highest)'],
      'the ratio of two sums is that of their negatives',
    ],
  ]),
  ...inFile('src/engine/score/signs.ts', [
    ['end !== undefined', ['true'], 'nothing stands behind undefined and one'],
    ["''", ['"Stryker was here!"'], 'neither a blank nor an apostrophe'],
    ['before >= 0', ['true'], 'before the first character is none that wraps'],
    ...[
      "{ words: 'the', habit: 'definiteArticle' }",
      "{ words: 'of', habit: 'ofGenitive', holds: isGenitive }",
      "{ words: 'according after at from in on', habit: 'adverbialOpening', holds: opensSentence }",
      "{ words: 'addition also besides furthermore however meanwhile moreover therefore thus', habit: 'connective' }",
      "{ words: 'that', habit: 'reportedThat', holds: isReported }",
      "{ words: 's', habit: 'possessive', holds: isPossessive }",
      "{ words: 'around away back down off out over up', habit: 'particle' }",
      "{ words: 'although because if since though unless until when while', habit: 'subordinator' }",
      "{ words: 'about almost maybe might nearly perhaps probably some', habit: 'hedge' }",
      "{ words: 's', habit: 'contraction', holds: isContraction }",
      "{ words: 'd ll m re t ve', habit: 'contraction', holds: isJoined }",
      "{ words: 'he her him his she their them they', habit: 'thirdPerson' }",
      "{ words, habit: 'mark' as const, holds: matching(source) }",
    ].map((listed) => [listed, ['{}'], LOADING]),
    ["([words, source]) => ({ words, habit: 'mark' as const, holds: matching(source) })", ['() => undefined'], LOADING],
    ["(words: string): ReadonlySet<number> => new Set(words.split(' ').map(wordKey))", ['() => undefined'], LOADING],
    ['signs.get(key) ?? []', ['signs.get(key) && []'], LOADING],
  ]),
  ...inFile('src/engine/decision-groups.ts', [['all.filter(({ path }) => paths.has(path))', ['all'], SPEED]]),
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
    ['missing === 0', ['false'], SPEED],
    ['other.line >= line', ['other.line > line'], SPEED],
    [
      `{
  let next = lines;
  const end = endOf(lines);
  for (const line of remove.map((one) => bytesOf(one) + end)) {
    const at = placeFor(next.entries, line);
    if (next.entries[at]?.line !== line) return undefined;
    next = spliced(next, at);
  }
  for (const line of add.map((one) => bytesOf(one) + end))
    next = spliced(next, placeFor(next.entries, line), entryOf(line));
  return { lines: next, removed: remove.length };
}`,
      ['{}'],
      SPEED,
    ],
    ['missing -= 1', ['missing += 1'], SPEED],
    ['/^[\\0-\\x7f]*$/u.test(bytes)', ['false'], SPEED],
  ]),
  ...inFile('src/project/decisions-file.ts', [
    ['[]', ['["Stryker was here"]'], 'a decision that the types forbid, and no line is equal to'],
  ]),
  ...inFile('src/project/file-history.ts', [["''", ['"Stryker was here!"'], TYPES]]),
  ...inFile('src/project/file-lock.ts', [
    ['PAUSE * (1 + Math.random())', ['PAUSE / (1 + Math.random())'], 'it waits for another moment'],
    ['1 + Math.random()', ['1 - Math.random()'], 'it waits for another moment'],
    ['{ force: true }', ['{}'], 'nobody can take the lock away between two calls of a test'],
    ['true', ['false'], 'nobody can take the lock away between two calls of a test'],
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
    ['next.cursor !== undefined', ['true'], 'no deed is on undefined'],
    ['by === 0', ['false'], SPEED],
  ]),
  ...inFile('src/review/keys.ts', [
    ["''", ['"Stryker was here!"'], 'a key without a name or a text means nothing'],
    ["'quit'", ['""'], 'outside of menus a command that is no other one leaves the review'],
    ["'back'", ['""'], 'in a menu whatever neither moves nor takes goes back'],
  ]),
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
    ["'file'", ['""'], 'whatever reaches neither words nor the project reaches the file'],
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
