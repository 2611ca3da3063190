import type { Reading } from '../formats/block.js';
import { readMarkdown } from '../formats/markdown.js';
import { readMessage } from '../formats/message.js';
import { readPlain } from '../formats/plain.js';
import type { Examples, ParsedExample } from '../rule/examples.js';
import { proseWriter, type Written } from '../text/prose-writer.js';

/** The text of an example in the format of the examples of its rule; one that is compared with its source as a message beside it. */
export function readExample(
  { text, source }: Pick<ParsedExample, 'text' | 'source'>,
  format: Examples['format'],
): Reading {
  if (source === undefined) return format === 'markdown' ? readMarkdown(text) : readPlain(text);
  const segments = { segment: { written: whole(text) }, source: { written: whole(source) } };
  return { blocks: readMessage({ raw: text, ...segments, spell: (words) => words }), comments: [], problems: [] };
}

function whole(text: string): Written {
  const writer = proseWriter(text);
  writer.copy(0, text.length);
  return writer.take();
}
