import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { readMarkdown } from '../../src/formats/markdown.js';
import { PLACEHOLDER } from '../../src/text/prose-writer.js';

const SKIPPED = new Set(['code', 'html', 'definition', 'footnoteReference', 'image']);
const NOUNS = new Set(['inlineCode', 'image']);

// The words of the tree that another parser makes of the file. Only what stands between blocks and breaks parts words.
function oracle(raw: string): readonly string[] {
  let text = '';
  const visit = (node: Nodes): void => {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'break' || node.type === 'thematicBreak') text += '\n';
    else if (NOUNS.has(node.type)) text += PLACEHOLDER;
    else if (!SKIPPED.has(node.type) && 'children' in node) {
      for (const child of node.children) visit(child);
      if (!['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(node.type)) text += '\n';
    }
  };
  visit(fromMarkdown(raw, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return wordsOf(text);
}

// A block of code alone is no block to the reader, and so has no noun.
const wordsOf = (text: string): string[] => text.replaceAll(PLACEHOLDER, ' ').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const proseOf = (raw: string): readonly string[] =>
  wordsOf(
    readMarkdown(raw)
      .blocks.map(({ prose }) => prose)
      .join('\n'),
  );

// Words and marks in any order. Without what the readers leave out on purpose: blocks of code alone, addresses, HTML, images.
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

it('reads the words that another parser of Markdown reads', () => {
  fc.assert(
    fc.property(MARKDOWN, (raw) => {
      expect(proseOf(raw)).toEqual(oracle(raw));
    }),
    { numRuns: 200 },
  );
});
