import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFix } from '../../src/engine/plan-fix.js';
import type { ProseBlock } from '../../src/formats/block.js';
import { type FormatName, reader } from '../../src/formats/registry.js';

const SIGNS = { opens: '‹', closes: '›', between: '|' } as const;

// The prose of the first block with a sign at each edge, and the file with a dot where a blank would part the characters.
async function edgesIn(format: FormatName, raw: string): Promise<readonly [prose: string, file: string]> {
  const { prose, edges = [] } = (await reader(format))(raw).blocks[0] as ProseBlock;
  const marked = edges.toReversed();
  return [
    marked.reduce((text, { at, side }) => text.slice(0, at) + SIGNS[side] + text.slice(at), prose),
    marked.reduce((text, { raw: place }) => `${text.slice(0, place)}·${text.slice(place)}`, raw),
  ];
}

describe('the edges of markup', () => {
  it.each<[FormatName, string, readonly [string, string]]>([
    ['markdown', 'read the[manual](/m)for it', ['read the‹manual›for it', 'read the·[manual](/m)·for it']],
    ['markdown', 'a[x][m]b\n\n[m]: /m', ['a‹x›b', 'a·[x][m]·b\n\n[m]: /m']],
    ['markdown', 'the **tide**, *it* ~~rose~~.', ['the tide›, it rose›.', 'the **tide**·, *it* ~~rose~~·.']],
    ['markdown', 'the***tide* rose**so', ['the‹tide rose›so', 'the·***tide* rose**·so']],
    ['markdown', '**a**[b](/c)d', ['a|b›d', '**a**·[b](/c)·d']],
    ['markdown', 'the`tide`is', ['the‹Code›is', 'the·`tide`·is']],
    [
      'markdown',
      'the<a href="/m">tide</a>is<code>x</code>',
      ['the‹tide›is‹Code', 'the·<a href="/m">tide</a>·is·<code>x</code>'],
    ],
    [
      'markdown',
      'x<sub>*i*</sub>the H<sup>2</sup> a[sic]b',
      ['x|i|the H|2 a[sic]b', 'x·<sub>*i*·</sub>the H·<sup>2</sup> a[sic]b'],
    ],
    [
      'markdown',
      '[the ](/m)tide[ is](/m) in<!-- x -->it',
      ['the tide is init', '[the ](/m)tide[ is](/m) in<!-- x -->it'],
    ],
    [
      'mdx',
      'the<Link to="/m">tide</Link>is <b>up</b>{now}',
      ['the‹tide›is up›Code', 'the·<Link to="/m">tide</Link>·is <b>up</b>·{now}'],
    ],
    ['mdx', 'the<i><b>tide</b></i>is<Moon />in', ['the‹tide›is|in', 'the·<i><b>tide</b></i>·is·<Moon />in']],
    [
      'html',
      '<p>the <a>tide</a>is\n<b> up</b><i>now</i>',
      ['the tide›is up|now', '<p>the <a>tide</a>·is\n<b> up</b>·<i>now</i>'],
    ],
    [
      'html',
      '<p>the<code>x</code>is<sub>i</sub>in<wbr>it',
      ['the‹Code›is|i|init', '<p>the·<code>x</code>·is·<sub>i·</sub>in<wbr>it'],
    ],
    ['html', '<p>the<a><img src=x></a>tide', ['the‹Codetide', '<p>the·<a><img src=x></a>tide']],
  ])('are known in %s: %s', async (format, raw, edges) => {
    expect(await edgesIn(format, raw)).toEqual(edges);
  });

  it('are known in XLIFF', async () => {
    const file = (target: string) =>
      `<xliff version="1.2"><file target-language="en"><body><trans-unit id="1"><source>x</source><target>${target}</target></trans-unit></body></file></xliff>`;
    expect(await edgesIn('xliff', file('the<g id="1">tide</g>is'))).toEqual([
      'the‹tide›is',
      file('the·<g id="1">tide</g>·is'),
    ]);
  });
});

const MARKUP: Readonly<Record<'markdown' | 'mdx' | 'html', readonly ((words: string) => string)[]>> = {
  markdown: [
    (words) => `**${words}**`,
    (words) => `*${words}*`,
    (words) => `[${words}](/there)`,
    (words) => `<i>${words}</i>`,
    (words) => `[**${words}**](/there)`,
    () => '`code`',
  ],
  mdx: [
    (words) => `**${words}**`,
    (words) => `<Link to="/there">${words}</Link>`,
    (words) => `<b><i>${words}</i></b>`,
    () => '`code`',
  ],
  html: [(words) => `<b>${words}</b>`, (words) => `<a href="/there"><em>${words}</em></a>`, () => '<code>x</code>'],
};

const word = fc.constantFrom('tide', 'the', 'Rose', 'of', 'lamps', 'é');

const sentence = (format: keyof typeof MARKUP): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        word,
        fc.constantFrom('', ' ', ', '),
        fc.constantFrom(...MARKUP[format]),
        fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
        fc.constantFrom('', ' ', '. '),
      ),
      { minLength: 1, maxLength: 5 },
    )
    .map((parts) => parts.map(([plain, before, mark, words, behind]) => plain + before + mark(words) + behind).join(''))
    .map((text) => (format === 'html' ? `<p>${text}</p>` : text));

describe.each(['markdown', 'mdx', 'html'] as const)('a blank at an edge of %s', (format) => {
  it('is read back as a blank, and all else as it was', async () => {
    const read = await reader(format);
    const proseOf = (raw: string) => read(raw).blocks.map(({ prose }) => prose);
    fc.assert(
      fc.property(sentence(format), (raw) => {
        for (const block of read(raw).blocks)
          for (const { at } of block.edges ?? []) {
            const span = { start: at - 1, end: at + 1 };
            const [left = '', right = ''] = block.prose.slice(span.start, span.end);
            if (block.opaque.some(({ start, end }) => start < span.end && span.start < end)) continue;
            const fix = planFix(raw, block, span, `${left} ${right}`);
            expect(fix?.range).toEqual({ start: expect.any(Number), end: expect.any(Number) });
            if (!fix) continue;
            const mended = raw.slice(0, fix.range.start) + fix.text + raw.slice(fix.range.end);
            expect(mended.length).toBe(raw.length + 1);
            expect(proseOf(mended)).toEqual([`${block.prose.slice(0, at)} ${block.prose.slice(at)}`]);
          }
      }),
      { numRuns: 150 },
    );
  });
});
