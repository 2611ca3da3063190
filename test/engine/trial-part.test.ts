import { describe, expect, it } from 'vitest';
import { type Block, createDocument } from '../../src/document/document.js';
import { createRuleSet } from '../../src/engine/ruleset.js';
import { soundEdits } from '../../src/engine/trial.js';
import type { ProseBlock } from '../../src/formats/block.js';
import { onDocument, onText } from '../../src/rule/rule.js';
import { shift } from '../../src/text/span.js';
import { makeRule } from './make-rule.js';

// A block in which ⟨…⟩ stands around each word that is hidden, as code is.
function blockOf(marked: string): ProseBlock {
  const opaque = [...marked.matchAll(/⟨(.*?)⟩/gu)].map(({ index, 1: hidden = '' }, at) => {
    const start = index - 2 * at;
    return { start, end: start + hidden.length };
  });
  return { kind: 'paragraph', prose: marked.replaceAll(/[⟨⟩]/gu, ''), map: [], opaque, escape: (words) => words };
}

function markedOf({ text, span, opaque }: Block): string {
  let marked = '';
  let cursor = 0;
  for (const { start, end } of opaque.map((hidden) => shift(hidden, -span.start))) {
    marked += `${text.slice(cursor, start)}⟨${text.slice(start, end)}⟩`;
    cursor = end;
  }
  return marked + text.slice(cursor);
}

type Repairs = Readonly<{ wrong?: RegExp; words?: readonly string[]; backwards?: true }>;

// What rules are shown of a block to judge the repairs of all that is wrong in it.
function shownOf(marked: string, { wrong = /foo/gu, words = ['fox'], backwards }: Repairs = {}): readonly string[] {
  const shown: string[] = [];
  const witness = onDocument(({ blocks }) => {
    shown.push(...blocks.map(markedOf));
    return [];
  });
  const block = blockOf(marked);
  const edits = editsOf(block, wrong, words);
  soundEdits(backwards ? edits.toReversed() : edits, {
    doc: createDocument([block]),
    block,
    options: { rules: createRuleSet([{ id: 'test/witness', rule: makeRule(witness) }]) },
  });
  return shown;
}

const editsOf = ({ prose }: ProseBlock, wrong: RegExp, words: readonly string[]) =>
  [...prose.matchAll(wrong)].map(({ index, 0: { length } }, at) => ({
    ruleId: 'test/foo',
    span: { start: index, end: index + length },
    words: words[at % words.length] ?? '',
  }));

// The repairs of each “foo” of a text that mend it, where a rule flags it, and where they stand.
function soundIn(prose: string, ...words: readonly string[]): readonly (readonly [at: number, words: string])[] {
  const block = blockOf(prose);
  const flagged = onText(/foo/gu, function* ({ span }) {
    yield { span, message: 'It says foo.' };
  });
  const rules = createRuleSet([{ id: 'test/foo', rule: makeRule(flagged) }]);
  const sound = soundEdits(editsOf(block, /foo/gu, words), { doc: createDocument([block]), block, options: { rules } });
  return [...sound].map((edit) => [edit.span.start, edit.words]);
}

describe('what is hidden in a block stays so while a repair is tried', () => {
  it.each([
    ['at its ends', '⟨Code⟩ and foo and ⟨Code⟩', '⟨Code⟩ and fox and ⟨Code⟩'],
    ['directly beside the repair', 'See ⟨Code⟩foo⟨Code⟩ here.', 'See ⟨Code⟩fox⟨Code⟩ here.'],
    [
      'between repairs and behind them',
      'A foo or ⟨Code⟩ and ⟨Text⟩, as is to be expected, then a foo and ⟨Code⟩ or ⟨Text⟩ here.',
      'A fox or ⟨Code⟩ and ⟨Text⟩, as is to be expected, then a fox and ⟨Code⟩ or ⟨Text⟩ here.',
    ],
  ])('%s', (_, marked, repaired) => {
    for (const words of ['f', 'fox', 'fox and hound'])
      expect(shownOf(marked, { words: [words] })).toEqual([repaired.replaceAll('fox', words)]);
  });

  it('but for what the repair takes the place of, whole or in part', () => {
    const marked = 'See ⟨Text⟩ and ⟨Code⟩ by ⟨Text⟩ here.';
    const repaired = (wrong: RegExp) => shownOf(marked, { wrong, words: ['the foxes'] });
    expect(repaired(/Code/gu)).toEqual(['See ⟨Text⟩ and the foxes by ⟨Text⟩ here.']);
    expect(repaired(/d Co/gu)).toEqual(['See ⟨Text⟩ anthe foxesde by ⟨Text⟩ here.']);
    expect(repaired(/de b/gu)).toEqual(['See ⟨Text⟩ and Cothe foxesy ⟨Text⟩ here.']);
    expect(repaired(/Code by Text/gu)).toEqual(['See ⟨Text⟩ and the foxes here.']);
  });

  it('but for what is cut where the part of a long block begins or ends', () => {
    const on = 'and so on ';
    const marked = (hidden: string) => `${on.repeat(60)}${hidden} ${on.repeat(20)}foo ${on.repeat(14)}${hidden} ${on}`;
    expect(shownOf(marked(`⟨${'x'.repeat(148)}⟩`))).toEqual([
      `${'x'.repeat(49)} ${on.repeat(20)}fox ${on.repeat(14)}${'x'.repeat(109)}`,
    ]);
    expect(shownOf(marked(`⟨${'x'.repeat(147)}⟩`))).toEqual([
      `⟨${'x'.repeat(147)}⟩ ${on.repeat(20)}fox ${on.repeat(14)}${'x'.repeat(109)}`,
    ]);
  });
});

describe('the part of a block that a repair is judged by', () => {
  const on = 'and so on ';

  it('is all of it, unless it is long', () => {
    const block = (length: number) => `foo ${on.repeat(80)}`.slice(0, length);
    expect(shownOf(block(750))).toEqual([block(750).replace('foo', 'fox')]);
    expect(shownOf(block(751))).toEqual([`fox ${on.repeat(25)}`]);
  });

  it('is cut between words', () => {
    expect(shownOf(`${on.repeat(60)}a foo. ${on.repeat(60)}`)).toEqual([
      `${on.repeat(25)}a fox. ${on.repeat(24)}and so `,
    ]);
  });

  it('reaches to the ends of the block where they are near', () => {
    const far = on.repeat(80);
    const near = ' and so on'.repeat(25);
    expect(shownOf(`${near.trim()} foo ${far}`)).toEqual([`${near.trim()} fox ${on.repeat(25)}`]);
    for (const end of [near, near.slice(1), near.slice(4), '.'])
      expect(shownOf(`${far}foo${end}`)).toEqual([`${on.repeat(25)}fox${end}`]);
  });

  it('holds all repairs that are tried in one go', () => {
    const far = on.repeat(60);
    expect(shownOf(`${far}foo ${on.repeat(40)}foo, ${far}`)).toEqual([
      `${on.repeat(25)}fox ${on.repeat(40)}fox, ${on.repeat(24)}and so `,
    ]);
  });
});

describe('repairs are tried', () => {
  const apart = (by: number) => `foo ${'x'.repeat(by - 2)} foo`;
  const bothOf = (by: number) => [apart(by).replaceAll('foo', 'fox')];
  const eachOf = (by: number) => [apart(by).replace('foo', 'fox'), apart(by).replace(/foo$/u, 'fox')];

  it('one by one, where they are near enough to hide each other’s harm', () => {
    expect([shownOf(apart(29)), shownOf(apart(30))]).toEqual([eachOf(29), bothOf(30)]);
  });

  it('one by one, where a part that holds both would hold much else', () => {
    expect([shownOf(apart(500)), shownOf(apart(501))]).toEqual([bothOf(500), eachOf(501)]);
  });

  it('in their order, in whatever order they come', () => {
    expect(shownOf(apart(30), { backwards: true })).toEqual(bothOf(30));
  });
});

describe('a repair that leaves its own flag standing does not mend', () => {
  const between = 'and so on and then on and on until ';

  it('beside another that does, of whatever length', () => {
    const text = `A foo ${between}foo came.`;
    expect(soundIn(text, 'foo now', 'fox')).toEqual([[41, 'fox']]);
    expect(soundIn(text, 'fox', 'foo now')).toEqual([[2, 'fox']]);
    expect(soundIn(text, 'fox and many hounds', 'foo now')).toEqual([[2, 'fox and many hounds']]);
  });

  it('far from the beginning of a long block', () => {
    const long = between.repeat(30);
    expect(soundIn(`${long}foo ${long}`, 'foo now')).toEqual([]);
    expect(soundIn(`${long}foo ${long}`, 'fox now')).toEqual([[1050, 'fox now']]);
  });
});

// With thirty others, and the last so many characters behind the first.
it.each([
  [250, []],
  [251, [251]],
  [252, [252]],
  [253, [0, 253]],
])('a flag is in the crowd of those that begin within 250 characters: %i', (distance, sound) => {
  const text = `foo ${'foo and '.repeat(29)}${'x'.repeat(distance - 237)} foo`;
  expect(soundIn(text, 'fox').map(([at]) => at)).toEqual(sound);
});
