import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../src/document/document.js';
import type { Quotations } from '../../src/document/quotations.js';
import type { BlockKind, ProseBlock } from '../../src/formats/block.js';

const block = (prose: string, kind: BlockKind = 'paragraph', opaque: ProseBlock['opaque'] = []): ProseBlock => ({
  kind,
  prose,
  map: [],
  opaque,
  escape: (words) => words,
});

type Shown = Readonly<{
  marks: string;
  inner: string;
  style: string;
  parent: number;
  depth: number;
  block: number;
  goesOn?: true;
  reopens?: true;
}>;

const shown = (prose: string, { all, strays }: Quotations) => ({
  all: all.map(({ opening, closing, span, inner, style, parent, depth, block, goesOn, reopens }): Shown => {
    expect(span).toEqual({ start: opening.span.start, end: closing?.span.end ?? inner.end });
    expect(inner.start).toBe(opening.span.end);
    return {
      marks: `${opening.text}${closing?.text ?? ''}`,
      inner: prose.slice(inner.start, inner.end),
      style,
      parent: parent ? all.indexOf(parent) : -1,
      depth,
      block,
      ...(goesOn && { goesOn }),
      ...(reopens && { reopens }),
    };
  }),
  strays: strays.map(({ span, text }) => `${text}@${span.start}`),
});

const read = (...blocks: readonly (string | ProseBlock)[]) => {
  const doc = createDocument(blocks.map((one) => (typeof one === 'string' ? block(one) : one)));
  return shown(doc.prose, doc.quotations);
};

const one = (marks: string, inner: string, style: string, more: Partial<Shown> = {}): Shown => ({
  marks,
  inner,
  style,
  parent: -1,
  depth: 0,
  block: 0,
  ...more,
});

describe('quotations that pair', () => {
  it.each([
    ['straight-double', '"', '"'],
    ['curly-double', '“', '”'],
    ['curly-double', '”', '”'],
    ['straight-single', "'", "'"],
    ['curly-single', '‘', '’'],
    ['low-double', '„', '“'],
    ['low-double', '„', '”'],
    ['low-single', '‚', '‘'],
    ['guillemets', '«', '»'],
    ['guillemets', '« ', ' »'],
    ['guillemets', '»', '«'],
    ['angles', '‹', '›'],
    ['tex', '``', "''"],
    ['corner', '「', '」'],
    ['corner', '『', '』'],
  ])('%s: %sa ripe plum%s', (style, opening, closing) => {
    const marks = `${opening}${closing}`.replaceAll(' ', '');
    const inner = `${opening.slice(1).replaceAll('`', '')}a ripe plum${closing.slice(0, -1).replaceAll("'", '')}`;
    expect(read(`She called it ${opening}a ripe plum${closing}, twice.`)).toEqual({
      all: [one(marks, inner, style)],
      strays: [],
    });
  });

  it('stand inside one another', () => {
    expect(read('“He said ‘the ferry is late’ and “no more” than that,” she wrote.')).toEqual({
      all: [
        one('“”', 'He said ‘the ferry is late’ and “no more” than that,', 'curly-double'),
        one('‘’', 'the ferry is late', 'curly-single', { parent: 0, depth: 1 }),
        one('“”', 'no more', 'curly-double', { parent: 0, depth: 1 }),
      ],
      strays: [],
    });
  });

  it('begin or end on the same letter', () => {
    expect(read(`"'Late' is a word," he said, "that means 'slow'."`)).toEqual({
      all: [
        one('""', "'Late' is a word,", 'straight-double'),
        one("''", 'Late', 'straight-single', { parent: 0, depth: 1 }),
        one('""', "that means 'slow'.", 'straight-double'),
        one("''", 'slow', 'straight-single', { parent: 2, depth: 1 }),
      ],
      strays: [],
    });
  });

  it('stand after a dash, a bracket or a colon, and end before one', () => {
    expect(read('The word—"ferry"—is old ("very old"); he said:"yes"-ish.')).toEqual({
      all: [
        one('""', 'ferry', 'straight-double'),
        one('""', 'very old', 'straight-double'),
        one('""', 'yes', 'straight-double'),
      ],
      strays: [],
    });
  });

  it('may begin with an ellipsis', () => {
    expect(read('It read "... and then the rain" in red.')).toEqual({
      all: [one('""', '... and then the rain', 'straight-double')],
      strays: [],
    });
  });

  it('may be of two styles', () => {
    expect(read('“We used these boats," she said.')).toEqual({
      all: [one('“"', 'We used these boats,', 'curly-double')],
      strays: [],
    });
  });

  it('may close with a mark that faces the wrong way or stands behind a space', () => {
    expect(read('It is “a good start “, he said. It is "a bad end ", she said.')).toEqual({
      all: [one('““', 'a good start ', 'curly-double'), one('""', 'a bad end ', 'straight-double')],
      strays: [],
    });
  });

  it('may close with a mark that stands before the verb of speech', () => {
    expect(read('"We are late, "said the pilot. "We are sorry."')).toEqual({
      all: [one('""', 'We are late, ', 'straight-double'), one('""', 'We are sorry.', 'straight-double')],
      strays: [],
    });
  });
});

describe('a closing mark on the wrong side of the space', () => {
  it.each([
    ['"We are late, "said the pilot. "We are sorry."', ['We are late, ', 'We are sorry.']],
    ['"We are late, "Marta Moreau told reporters. "We are sorry."', ['We are late, ', 'We are sorry.']],
    ['“We are late, “she said.', ['We are late, ']],
    ['"We are late, "he told us "more than once."', ['We are late, ', 'more than once.']],
  ])('is no opening mark: %s', (text, quoted) => {
    expect(read(text).all.map(({ inner }) => inner)).toEqual(quoted);
  });

  it('may end a quotation of the paragraph before', () => {
    expect(read('"We are late.', 'We are sorry, "said the pilot.').all).toEqual([
      one('""', 'We are late.\n\nWe are sorry, ', 'straight-double'),
    ]);
  });

  it('is an opening mark where something closes it', () => {
    expect(read('He wrote: "it rains, "said the pilot" and left.').all).toEqual([
      one('"', 'it rains, ', 'straight-double'),
      one('""', 'said the pilot', 'straight-double'),
    ]);
  });
});

describe('marks that quote nothing', () => {
  it.each([
    'It isn’t the Millers’ boat, nor James’s; rock ’n’ roll, ’90s style, and ’em all.',
    "It isn't the Millers' boat, nor James's; rock 'n' roll, '90s style, and 'em all.",
    `He is 6'2" tall, the board 6' 2" long and the screen 15" wide.`,
    'A 5″ pipe, an angle of 12′ 30″.',
    'Home » News » Harbour',
    'Run `say "hello"` and ``"twice"``.',
  ])('%s', (text) => {
    expect(read(text)).toEqual({ all: [], strays: [] });
  });

  it('are apostrophes within a quotation', () => {
    expect(
      read('He liked ‘the Millers’ gifts’ and ‘rock ’n’ roll’.', "'The dogs' dinner', he said, 'isn't 'em.'"),
    ).toEqual({
      all: [
        one('‘’', 'the Millers’ gifts', 'curly-single'),
        one('‘’', 'rock ’n’ roll', 'curly-single'),
        one("''", "The dogs' dinner", 'straight-single', { block: 1 }),
        one("''", "isn't 'em.", 'straight-single', { block: 1 }),
      ],
      strays: [],
    });
  });

  it('are inches within a quotation', () => {
    expect(read('"It has a 15" screen," he said in "May 2014" or so.')).toEqual({
      all: [one('""', 'It has a 15" screen,', 'straight-double'), one('""', 'May 2014', 'straight-double')],
      strays: [],
    });
  });

  it('are code', () => {
    expect(read(block('Type "x" here, "now".', 'paragraph', [{ start: 5, end: 8 }]))).toEqual({
      all: [one('""', 'now', 'straight-double')],
      strays: [],
    });
  });
});

describe('quotations without an end', () => {
  it('end with their block', () => {
    expect(read('“It was late and the ferry left, Moreau said.', 'Nobody “moved”.')).toEqual({
      all: [
        one('“', 'It was late and the ferry left, Moreau said.', 'curly-double'),
        one('“”', 'moved', 'curly-double', { block: 1 }),
      ],
      strays: [],
    });
  });

  it('end where another begins', () => {
    expect(read('It would "serve all islands. The line has "no rival" today.')).toEqual({
      all: [one('"', 'serve all islands. The line has ', 'straight-double'), one('""', 'no rival', 'straight-double')],
      strays: [],
    });
  });

  it('may stand inside one that ends', () => {
    expect(read('“He told me "no, and left,” she said.')).toEqual({
      all: [
        one('“”', 'He told me "no, and left,', 'curly-double'),
        one('"', 'no, and left,', 'straight-double', { parent: 0, depth: 1 }),
      ],
      strays: [],
    });
  });

  it('take nothing with them where they were apostrophes', () => {
    expect(read('"He said \'so, and "no," and left," she wrote of the dogs\' walk.').all).toEqual([
      one('""', 'He said \'so, and "no," and left,', 'straight-double'),
      one('""', 'no,', 'straight-double', { parent: 0, depth: 1 }),
    ]);
  });

  it('are none where a single mark opens', () => {
    expect(read("He wrote 'the first line and stopped.")).toEqual({ all: [], strays: [] });
  });
});

describe('quotations over paragraphs', () => {
  it('are opened again in each, and closed in the last', () => {
    expect(read('He said: “One.', block('Heading', 'heading'), '“Two ‘three', '“‘four’ five.” Six.')).toEqual({
      all: [
        one('“', 'One.', 'curly-double', { goesOn: true }),
        one('“', 'Two ‘three', 'curly-double', { block: 2, goesOn: true, reopens: true }),
        one('‘', 'three', 'curly-single', { block: 2, parent: 1, depth: 1, goesOn: true }),
        one('“”', '‘four’ five.', 'curly-double', { block: 3, reopens: true }),
        one('‘’', 'four', 'curly-single', { block: 3, parent: 3, depth: 1, reopens: true }),
      ],
      strays: [],
    });
  });

  it('are opened again after a hard line break', () => {
    expect(read('"One.\n"Two."')).toEqual({
      all: [
        one('"', 'One.\n', 'straight-double', { goesOn: true }),
        one('""', 'Two.', 'straight-double', { reopens: true }),
      ],
      strays: [],
    });
  });

  it('may close in a later one without being opened again', () => {
    expect(read('She read “One.', 'Two.', 'Three.”')).toEqual({
      all: [one('“”', 'One.\n\nTwo.\n\nThree.', 'curly-double')],
      strays: [],
    });
  });

  it('do not leave a heading', () => {
    expect(read(block('“One', 'heading'), 'Two.”')).toEqual({
      all: [one('“', 'One', 'curly-double')],
      strays: ['”@10'],
    });
  });
});

describe('marks left over', () => {
  it.each([
    ['He closed it.” Then he left.', ['”@13']],
    ['“He closed it.” ” Then he left.', ['”@16']],
    ['It is a strong message “, he said.', ['“@23']],
    ['It is a strong message ", he said.', ['"@23']],
  ])('%s', (text, strays) => {
    expect(read(text).strays).toEqual(strays);
  });
});

// Well-formed nestings: a quotation never stands directly or indirectly in one of its own kind.
type Tree = Readonly<{ style: number; parts: readonly (string | Tree)[] }>;

const PAIRS = [
  ['"', '"', 'straight-double'],
  ['“', '”', 'curly-double'],
  ['‘', '’', 'curly-single'],
  ['«', '»', 'guillemets'],
  ['‹', '›', 'angles'],
  ['``', "''", 'tex'],
  ['「', '」', 'corner'],
] as const;

// None ends in s: “‘15 plums’ plum” could be a possessive, for people too.
const words = fc
  .constantFrom('plum', "isn't", 'the Millers’ boat', '15 plums more', 'Oslo,', 'rain.', "o'clock", '(so)', 'end—')
  .map(String);

const tree = (free: readonly number[]): fc.Arbitrary<Tree> =>
  fc.constantFrom(...free).chain((style) => {
    const rest = free.filter((other) => other !== style);
    const part = rest.length > 4 ? fc.oneof(words, tree(rest)) : words;
    return fc.record({ style: fc.constant(style), parts: fc.array(part, { minLength: 1, maxLength: 3 }) });
  });

const writeTree = ({ style, parts }: Tree, parent: number, depth: number, found: Shown[]): string => {
  const [opening, closing, name] = PAIRS[style] ?? PAIRS[0];
  const own = found.push(one(opening + closing, '', name, { parent, depth })) - 1;
  const inner = parts
    .map((part) => (typeof part === 'string' ? part : writeTree(part, own, depth + 1, found)))
    .join(' ');
  found[own] = one(opening + closing, inner, name, { parent, depth });
  return opening + inner + closing;
};

describe('any well-formed nesting', () => {
  it('is found exactly', () => {
    const paragraph = fc.array(fc.oneof(words, tree(PAIRS.map((_, at) => at))), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(paragraph, (parts) => {
        const found: Shown[] = [];
        const text = parts.map((part) => (typeof part === 'string' ? part : writeTree(part, -1, 0, found))).join(' ');
        expect(read(text)).toEqual({ all: found, strays: [] });
      }),
    );
  });
});
