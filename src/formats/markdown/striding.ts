import type { MarkdownConfig, MarkdownParser } from '@lezer/markdown';

// What begins no inline element of Markdown: anything but its marks, and a blank that no hard break can begin with.
const PLAIN = /(?:[^\\&`<_*![\]~ ]+| (?![ \n])|!(?!\[))+/y;

const STRIDE: MarkdownConfig = {
  remove: ['Autolink'],
  parseInline: [
    {
      name: 'Stride',
      before: 'Escape',
      parse({ text, offset }, _, at) {
        PLAIN.lastIndex = at - offset;
        return PLAIN.test(text) ? offset + PLAIN.lastIndex : -1;
      },
    },
  ],
};

// What bare links begin with or contain.
const mayLink = (text: string): boolean =>
  text.includes('@') || text.includes('www.') || (text.includes(':') && /:\/\/|mailto:|xmpp:/.test(text));

/**
 * A parser that passes over plain words in one stride. By itself it would ask at every character for every kind of element, bare
 * links above all, which takes most of the time; where a text holds what links are made of, it still does.
 */
export function striding(parser: MarkdownParser): MarkdownParser {
  const swift = parser.configure(STRIDE);
  const parseInline: MarkdownParser['parseInline'] = (text, offset) =>
    (mayLink(text) ? parser : swift).parseInline(text, offset);
  return Object.create(parser, { parseInline: { value: parseInline } }) as MarkdownParser;
}
