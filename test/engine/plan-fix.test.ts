import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFix } from '../../src/engine/plan-fix.js';
import type { ProseBlock } from '../../src/formats/block.js';
import { readMarkdown } from '../../src/formats/markdown.js';
import { readMdx } from '../../src/formats/mdx.js';
import { readPo } from '../../src/formats/po.js';
import { readYaml } from '../../src/formats/yaml.js';
import { proseWriter } from '../../src/text/prose-writer.js';

const block = (markdown: string): ProseBlock => {
  const [first] = readMarkdown(markdown).blocks;
  if (!first) throw new Error('no prose');
  return first;
};

// The raw file after the words `wrong` of its first block became `right`.
function repaired(markdown: string, wrong: string, right: string): string | undefined {
  const prose = block(markdown);
  const start = prose.prose.indexOf(wrong);
  const fix = planFix(markdown, prose, { start, end: start + wrong.length }, right);
  return fix && markdown.slice(0, fix.range.start) + fix.text + markdown.slice(fix.range.end);
}

describe('planFix', () => {
  it('rewrites only what differs, so that markup between the words survives', () => {
    expect(
      repaired(
        'Director **Rami Abdel** told *AFP*. Rahmane.',
        'Rami Abdel told AFP. Rahmane',
        'Rami Abdel Rahmane told AFP',
      ),
    ).toBe('Director **Rami Abdel Rahmane** told *AFP*.');
  });

  it.each([
    ['the[manual](/m)for it', 'themanualfor', 'the manual for', 'the [manual](/m) for it'],
    ['the[manual](/m)s', 'themanuals', 'the manuals', 'the [manual](/m)s'],
    ['The **committee**decided.', 'committeedecided', 'committee decided', 'The **committee** decided.'],
    ['<b>Done.</b>The next', 'Done.The', 'Done. The', '<b>Done.</b> The next'],
    ['Run the`tide`now', 'the', 'the ', 'Run the `tide`now'],
    ['Run the`tide`now', 'now', ' now', 'Run the`tide` now'],
    ['**a**[b](/c)', 'ab', 'a b', '**a** [b](/c)'],
  ])('parts words at the edge of markup, outside of it: %s', (markdown, wrong, right, mended) => {
    expect(repaired(markdown, wrong, right)).toBe(mended);
  });

  it('takes away what would be a sign in markup and is none here, and the last of a text', () => {
    expect(repaired('One 5 < 6 two.', '5 < 6', '5 6')).toBe('One 5 6 two.');
    expect(repaired('One {two', 'One {two', 'One two')).toBe('One two');
    expect(repaired('Go home home', 'home home', 'home')).toBe('Go home');
  });

  it('takes words away behind a remark that nobody sees', () => {
    const raw = 'The boat{/* new */} sails.';
    const [first] = readMdx(raw).blocks;
    expect(first?.prose).toBe('The boat sails.');
    expect(first && planFix(raw, first, { start: 4, end: 14 }, 'boat')).toEqual({
      range: { start: 4, end: 25 },
      text: 'boat{/* new */}',
    });
  });

  it('parts no words where no markup stands', () => {
    expect(repaired('un*happy*', 'unhappy', 'unh appy')).toBeUndefined();
    expect(repaired('unhap*py*', 'unhappy', 'un happy')).toBeUndefined();
  });

  it('parts no words outside of the range that it may change', () => {
    expect(repaired('the[manual](/m)for it', 'manual', 'manual ')).toBeUndefined();
  });

  it('spells no words where it only takes some away', () => {
    const raw = 'title: They said declared it.\n';
    const [prose] = readYaml(raw).blocks;
    if (!prose) throw new Error('no prose');
    expect(planFix(raw, prose, { start: 5, end: 18 }, 'said')).toEqual({ range: { start: 12, end: 25 }, text: 'said' });
  });

  it('puts nothing but blanks outside of the markup at whose edge it stands', () => {
    expect(repaired('the[manual](/m)', 'themanual', 'the-manual')).toBeUndefined();
    expect(repaired('**Rami**, who', 'Rami, who', 'Rami Abdel, who')).toBe('**Rami Abdel**, who');
  });

  it('puts no words behind a blank in front of what begins the next line, or of another blank', () => {
    expect(repaired('> A long\n> term.', 'long term', 'long “term')).toBeUndefined();
    expect(repaired('See <b> </b>one.', 'See one', 'See “one')).toBeUndefined();
    expect(repaired('See <b> </b> , now.', 'See , now', 'See it , now')).toBe('See it <b> </b> , now.');
    expect(repaired('> A long\n> term.', 'long term', 'long and term')).toBe('> A long and\n> term.');
  });

  it('spells words by what stands directly before them, and makes none that cannot be written', () => {
    expect(repaired('One item.', 'One', '-')).toBe('\\- item.');
    expect(repaired('A \\\\ b.', '\\ b', '\\ `')).toBeUndefined();
  });

  it('covers exactly the flagged range', () => {
    expect(planFix('He said declared it.', block('He said declared it.'), { start: 3, end: 16 }, 'said')).toEqual({
      range: { start: 3, end: 16 },
      text: 'said',
    });
  });

  it('replaces an entity as a whole', () => {
    expect(repaired('War &amp; peace.', 'War & peace', 'War and peace')).toBe('War and peace.');
  });

  it('spells new words as the format wants them', () => {
    expect(repaired('Two times three.', 'times', '*')).toBe('Two \\* three.');
  });

  it('escapes what would be markup in its place, and nothing else', () => {
    expect(repaired('A long term.', 'long term', 'long-term')).toBe('A long-term.');
    expect(repaired('1 May was a holiday.', '1 May', '1. May')).toBe('1\\. May was a holiday.');
  });

  it('puts leading words inside the markup of the words they lead', () => {
    expect(repaired('See **Rome** now.', 'Rome', 'old Rome')).toBe('See **old Rome** now.');
  });

  it('makes no edit where words would go together with the markup between them', () => {
    expect(repaired('One [two](url) three four.', 'two three', 'five')).toBeUndefined();
  });

  it('makes no edit where a blank that would change is a tag to the file', () => {
    expect(repaired('According<br>with the plan.', 'According\nwith', 'According to')).toBeUndefined();
    expect(repaired('According<br>with the plan.', 'According\nwith', 'According\nto')).toBe(
      'According<br>to the plan.',
    );
  });

  it('takes no blank away beside which markup has another one', () => {
    expect(repaired('See <b> </b> , now.', 'See , now', 'See, now')).toBeUndefined();
    expect(repaired('See\n<b>\n, now.', 'See , now', 'See, now')).toBeUndefined();
    expect(repaired('> A long\n> term.', 'long term', 'long-term')).toBeUndefined();
    expect(repaired('See [it ](x "a title"), now.', 'it , now', 'it, now')).toBe('See [it](x "a title"), now.');
    expect(repaired('A long\nterm.', 'long term', 'long-term')).toBe('A long-term.');
    expect(repaired('See <b>it </b>, now.', 'it , now', 'it, now')).toBe('See <b>it</b>, now.');
    expect(repaired('> A long\n> term.', 'term', 'word')).toBe('> A long\n> word.');
  });

  it('takes the place of a sign with words and the blank behind them', () => {
    expect(repaired('They paid $5.', 'paid $5', 'paid USD 5')).toBe('They paid USD 5.');
  });

  it('makes no edit of which the pieces would be an address with the words between them', () => {
    expect(repaired('See a and b.', 'a and b', 'http://a.org/b')).toBeUndefined();
    expect(repaired('See http and there.', 'http and there', 'http://there')).toBeUndefined();
  });

  it('makes no tag and no reference of a sign that stands before the words', () => {
    expect(repaired('If <Ｆ> or &ａmp; stands here.', 'Ｆ', 'F')).toBeUndefined();
    expect(repaired('If <Ｆ> or &ａmp; stands here.', 'ａmp', 'amp')).toBeUndefined();
    expect(repaired('Where a stands.', 'a', 'a<b')).toBe('Where a\\<b stands.');
  });

  it('puts another placeholder of the source in the place of one, as the file spells it, and of nothing else', () => {
    const raw = 'msgid "%(nom)s, {total}"\nmsgstr "Hello {name}, {total}"\n';
    const [prose] = readPo(raw).blocks;
    if (!prose) throw new Error('no prose');
    const place = { start: raw.indexOf('{name}'), end: raw.indexOf('{name}') + 6 };
    const spelled = (start: number, end: number, words: string) => planFix(raw, prose, { start, end }, words);
    expect(prose.prose).toBe('Hello Code, Code');
    expect([spelled(6, 10, '%(nom)s'), spelled(6, 10, '{total}')]).toEqual([
      { range: place, text: '%(nom)s' },
      { range: place, text: '{total}' },
    ]);
    expect([spelled(6, 10, '{name}'), spelled(6, 11, '{total}'), spelled(0, 10, '{total}')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('makes no edit of a part of what the file spells as one', () => {
    const raw = 'A &NotEqualTilde; b.';
    const to = (right: string) => repaired(raw, '\u2242\u0338', right);
    expect([to('\u2242'), to('=\u0338'), to('\u2242-\u0338'), to('\u2260')]).toEqual([
      undefined,
      undefined,
      undefined,
      'A \u2260 b.',
    ]);
  });

  it('makes no edit inside code', () => {
    expect(repaired('Run `x` now.', 'Run Code now', 'Run it now')).toBeUndefined();
    expect(repaired('Run `x` now.', 'Code', 'it')).toBeUndefined();
  });

  it('turns plain prose into the wanted words and leaves the rest of the file as it was', () => {
    const words = fc.array(fc.constantFrom('a', 'the', 'Rami', 'said', '.', ',', '“', '”', '🦊', 'é', 'al-', '  '), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, words, words, words, (before, wrong, right, after) => {
        const [head, middle, tail] = [`x ${before.join(' ')} `, `w${wrong.join(' ')}`, ` ${after.join(' ')} x`];
        const raw = head + middle + tail;
        const writer = proseWriter(raw);
        writer.copy(0, raw.length);
        const prose: ProseBlock = { kind: 'paragraph', ...writer.take(), escape: (text) => text };
        const wanted = right.join(' ');
        const fix = planFix(raw, prose, { start: head.length, end: head.length + middle.length }, wanted);
        expect(fix).toEqual({ range: { start: head.length, end: head.length + middle.length }, text: wanted });
      }),
    );
  });
});
