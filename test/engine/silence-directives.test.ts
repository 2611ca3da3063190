import { describe, expect, it } from 'vitest';
import { directivesOf, isMeant, silencers } from '../../src/engine/silence.js';
import { readHtml } from '../../src/formats/html.js';
import { readMarkdown } from '../../src/formats/markdown.js';
import { flag } from './make-flag.js';

// A page by its lines, and where each of them begins.
function page(...lines: readonly string[]) {
  const raw = lines.join('\n\n');
  const at = (nth: number) => lines.slice(0, nth).reduce((sum, line) => sum + line.length + 2, 0);
  const end = (nth: number) => at(nth) + (lines[nth] ?? '').length;
  return { raw, at, end, directives: directivesOf(readMarkdown(raw)) };
}

const scopes = (...lines: readonly string[]) => page(...lines).directives.map(({ scope }) => scope);

describe('a directive', () => {
  it('is told with its place, its words, its rules, its reason and its reach', () => {
    const { directives, at, end } = page(
      'One.',
      '<!-- mtlint-disable-next-line a/b, c/d  e/f -- a -- b -->',
      'Two.',
      '<!--mtlint-disable-->',
      'Three.',
    );
    expect(directives).toEqual([
      {
        range: { start: at(1), end: end(1) },
        text: 'mtlint-disable-next-line a/b, c/d  e/f -- a -- b',
        rules: ['a/b', 'c/d', 'e/f'],
        justification: 'a -- b',
        scope: { start: end(1), end: end(2) },
      },
      {
        range: { start: at(3), end: end(3) },
        text: 'mtlint-disable',
        rules: [],
        justification: '',
        scope: { start: end(3), end: Infinity },
      },
    ]);
  });

  it('silences the whole file, from wherever it stands', () => {
    expect(scopes('One.', '<!-- mtlint-disable-file -->', 'Two.')).toEqual([{ start: 0, end: Infinity }]);
  });

  it('silences nothing where no prose comes behind it', () => {
    const { directives, end } = page('One.', '<!-- mtlint-disable-next-line -->');
    expect(directives.map(({ scope }) => scope)).toEqual([{ start: end(1), end: end(1) }]);
  });

  it('silences the prose that begins right behind it', () => {
    const raw = '<!-- mtlint-disable-next-line -->Two.<p>Three.</p>';
    expect(directivesOf(readHtml(raw)).map(({ scope }) => scope)).toEqual([{ start: 33, end: 37 }]);
  });

  it('ends where all rules, or one of its own, are asked again, and not where only others are', () => {
    const ends = (disable: string, ...enables: readonly string[]) => {
      const { directives, at } = page(disable, ...enables.flatMap((enable) => ['Words.', enable]));
      return enables.findIndex((_, nth) => at(2 * nth + 2) === directives[0]?.scope.end);
    };
    const enable = (rules = '') => `<!-- mtlint-enable ${rules} -->`;
    expect([
      ends('<!-- mtlint-disable -->', enable(), enable()),
      ends('<!-- mtlint-disable -->', enable('a/b'), enable()),
      ends('<!-- mtlint-disable a/b -->', enable('c/d'), enable('c/d a/b')),
      ends('<!-- mtlint-disable a/b c/d -->', enable('c/d'), enable('a/b')),
      ends('<!-- mtlint-disable a/b -->', enable(), enable('a/b')),
      ends('<!-- mtlint-disable a/b -->', enable('c/d'), enable('e/f')),
    ]).toEqual([0, 1, 1, 0, 0, -1]);
    const { directives, end } = page('<!-- mtlint-enable -->', '<!-- mtlint-disable -->');
    expect(directives.map(({ scope }) => scope)).toEqual([{ start: end(1), end: Infinity }]);
  });

  it.each([
    'mtlint-disabled',
    'mtlint-disable-line',
    'x mtlint-disable',
    'mtlint disable',
    'mtlint-disable-next-lines',
  ])('is none in other words: %s', (words) => {
    expect(scopes(`<!-- ${words} -->`, 'One.')).toEqual([]);
  });
});

describe('the directive that silences a flag', () => {
  // Which of the directives of a page silences a flag of each line, by the order of the directives; -1 for none.
  function silencing(lines: readonly string[], ruleId = 'a/b'): readonly number[] {
    const { directives, at } = page(...lines);
    const of = silencers(directives);
    return lines.flatMap((line, nth) => {
      if (line.startsWith('<!--')) return [];
      const found = of(flag({ ruleId, range: { start: at(nth), end: at(nth) + 3 } }));
      return [found ? directives.indexOf(found) : -1];
    });
  }
  const NEXT = '<!-- mtlint-disable-next-line -->';
  const FILE = '<!-- mtlint-disable-file a/b -->';
  const BLOCK = '<!-- mtlint-disable a/b -->';
  const END = '<!-- mtlint-enable a/b -->';

  it.each([
    ['is none before it, nor behind the block that it speaks of', ['One', NEXT, 'Two', 'Three'], [-1, 0, -1]],
    ['is the first of two that reach the flag', [NEXT, BLOCK, 'One', 'Two'], [0, 1]],
    ['is the first, whatever it reaches besides', [BLOCK, FILE, 'One', END, 'Two'], [0, 1]],
    ['is the one on the whole file where it stands first', [FILE, BLOCK, 'One'], [0]],
    ['is the one on the whole file before another begins', ['One', BLOCK, 'Two', FILE], [1, 0]],
    ['is the next once one has ended', [BLOCK, 'One', END, 'Two', BLOCK, 'Three'], [0, -1, 1]],
    ['is each for its own block', [NEXT, 'One', NEXT, 'Two', NEXT, 'Three', 'Four'], [0, 1, 2, -1]],
  ])('%s', (_, lines, expected) => {
    expect(silencing(lines)).toEqual(expected);
  });

  it('speaks of all rules or of the flag’s own', () => {
    expect([silencing([BLOCK, 'One'], 'c/d'), silencing([NEXT, 'One'], 'c/d')]).toEqual([[-1], [0]]);
    expect(silencing(['<!-- mtlint-disable a/b a/b c/d -->', 'One', END, 'Two'], 'c/d')).toEqual([0, -1]);
  });

  it('begins right behind its comment, and ends before the next', () => {
    const { directives, at, end } = page(BLOCK, 'One', END, 'Two');
    const at1 = (start: number) => silencers(directives)(flag({ ruleId: 'a/b', range: { start, end: start + 1 } }));
    expect([end(0) - 1, end(0), at(2) - 1, at(2)].map((start) => at1(start) === directives[0])).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('words that are meant', () => {
  it.each([
    ['foo [sic] on', true],
    ['foo (sic) on', true],
    ['foo[SIC!] on', true],
    ['foo”). [sic] on', true],
    ['foo”).; [sic] on', false],
    ['foo  [sic] on', false],
    ['foo is [sic] on', false],
    ['foo [sick] on', false],
    ['foo sic on', false],
    ['foo', false],
    ['[sic] foo', false],
  ])('are those that are marked so right behind: %s', (prose, expected) => {
    const start = prose.indexOf('foo');
    expect(isMeant(prose, { start, end: start + 3 })).toBe(expected);
  });

  it('are those between which the mark stands', () => {
    const whole = (prose: string) => isMeant(prose, { start: 0, end: prose.length });
    expect(['foo [sic] bar', 'foo (Sic!) bar', 'foo [sic bar', 'foo sic) bar'].map(whole)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
