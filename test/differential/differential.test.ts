import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/formats/markdown.js';
import { agreementOf, compare, wordsOfOurs } from './agreement.js';
import FLOOR from './floor.json' with { type: 'json' };
import { GROUPS } from './groups.js';
import { IN_LINES, IN_WORDS, pageOfMarkdown } from './markdown-page.js';
import { wordsOfPage, wordsOfPart } from './page-words.js';

const floors: Readonly<Record<string, number>> = FLOOR;

describe('another parser sees the same prose', () => {
  it.each(GROUPS.filter(({ slow }) => !slow))('$name', ({ name, samples, judge }) => {
    const agreement = agreementOf(samples().map(({ raw }) => judge(raw)));
    const floor = floors[name] ?? 1;
    expect(agreement, `${name}: ${(floor - agreement).toFixed(6)} below the floor`).toBeGreaterThanOrEqual(floor);
  });

  it('holds a floor for every kind of documents', () => {
    expect(Object.keys(floors)).toEqual(GROUPS.map(({ name }) => name));
  });
});

// What is read otherwise than by others: “one” and “two” are all the words of each.
const ON_PURPOSE: Readonly<Record<string, string>> = {
  'the fence of a container is no word': '::: tip\none two\n:::',
  'what a template puts in is no word': 'one {{ name }} {% name %} two',
  'a formula is no word': 'one $x_1$ $y$ two',
  'the name of an emoji is no word': 'one :smile: two',
  'the kind of an alert is no word': '> [!NOTE]\n> one two',
  'a list of attributes is no word': 'one {.note} two {width=3}',
  'a package with its version is a noun': 'one mtlint@1.2.3 two',
  'a mark without a note is a mark all the same': 'one[^1] two',
};

describe('what is read otherwise on purpose', () => {
  it('is told, all of it', () => {
    expect(Object.keys(ON_PURPOSE)).toEqual([...IN_LINES, ...IN_WORDS].map(([name]) => name));
  });

  it.each(Object.entries(ON_PURPOSE))('%s', (_, raw) => {
    expect([wordsOfOurs(readMarkdown, raw), wordsOfPart(pageOfMarkdown(raw))]).toEqual([
      ['one', 'two'],
      ['one', 'two'],
    ]);
  });
});

describe('the agreement', () => {
  it('is the share of words that both see in one order', () => {
    const one = compare(['a', 'b', 'c', 'd'], ['a', 'c', 'x', 'd', 'e']);
    expect(one).toEqual({
      common: 3,
      words: 5,
      disagreements: [
        { ours: ['b'], theirs: [], before: ['a'] },
        { ours: [], theirs: ['x'], before: ['c'] },
        { ours: [], theirs: ['e'], before: ['d'] },
      ],
    });
    expect(agreementOf([one, compare(['a'], ['a'])])).toBeCloseTo(4 / 6);
  });

  it('is about what a browser shows', () => {
    const page =
      '<title>One</title><p>two <b>th</b>ree<!-- no --> <code>no</code><img alt="four"><i lang="fr">non</i><script>no</script><td>five<p title="six">seven http://no.no';
    expect(wordsOfPage(page)).toEqual(['One', 'two', 'three', 'four', 'five', 'six', 'seven']);
  });
});

// Words and marks in any order. Without what is left out on purpose: blocks of code alone, addresses, HTML, images.
const PIECES = fc.constantFrom(
  ...[
    'one',
    'two',
    'three',
    'été',
    '漢字',
    '🦊',
    'a',
    '"q"',
    '(b)',
    '.',
    ',',
    '—',
    '&amp;',
    '&copy;',
    '&nope;',
    '\\*',
    '\\[',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n',
    '  \n',
    '\\\n',
    '\n\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n  ',
    '\n\n1. one',
    '\n\n    ',
  ],
  ...[
    '*',
    '*',
    '**',
    '***',
    '_',
    '__',
    '~~',
    '`',
    '[',
    ']',
    '](x)',
    '](<y z> "t")',
    '[one]',
    ' [two][one] ',
    '\n\n[one]: x\n\n',
  ],
  ...[
    '\n# ',
    ' #',
    '\n===\n',
    '\n---\n',
    '\n***\n',
    '| a | b |\n|--|--|\n| ',
    ' | ',
    '\n\n```\n',
    '<',
    '>',
    '!',
    '\\',
    '#',
    '+',
  ],
);

const MARKDOWN = fc.array(PIECES, { maxLength: 30 }).map((pieces) => `one ${pieces.join('')} end`);

it('reads every word of Markdown of all sorts as another parser reads it', () => {
  fc.assert(
    fc.property(MARKDOWN, (raw) => {
      expect(wordsOfOurs(readMarkdown, raw)).toEqual(wordsOfPart(pageOfMarkdown(raw)));
    }),
    { numRuns: 200 },
  );
});
