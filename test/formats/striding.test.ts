import { parser as commonmark, GFM } from '@lezer/markdown';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { striding } from '../../src/formats/markdown/striding.js';

const PARSER = commonmark.configure(GFM);

const PIECES = fc.constantFrom(
  ...['one', 'été ', '漢字', '🦊', ' ', '  ', '\n', '  \n', '\\', '\\\n', '!', '![', '[', ']', '](u)', '(', ')'],
  ...['*', '**', '_', '~~', '~', '`', '``', '<', '<b>', '<!-- c -->', '>', '&', '&amp;', '|', '.', '"', "'"],
  ...['a@b.cd', 'www.a.bc', 'http://a.bc/d', 'https:', 'mailto:a@b.cd', 'xmpp:', ':', '//'],
);

it('finds the same elements in the same places', () => {
  const striders = striding(PARSER);
  fc.assert(
    fc.property(fc.array(PIECES, { maxLength: 24 }), fc.nat({ max: 9 }), (pieces, offset) => {
      const text = pieces.join('');
      expect(striders.parseInline(text, offset)).toEqual(PARSER.parseInline(text, offset));
    }),
    { numRuns: 2000 },
  );
});
