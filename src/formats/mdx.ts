import type { Reader, Reading } from './block.js';
import { readFrontMatter } from './front-matter.js';
import { BREAK, blot, maskForeign, NOTHING, NOUN, withoutSigns } from './markdown/mask.js';
import { MDX } from './markdown/parser.js';
import { readMasked } from './markdown/read.js';
import { blank, withHead } from './markdown.js';
import { type Foreign, findForeign } from './mdx/foreign.js';

/**
 * Markdown with JSX. The MDX grammar says where tags, expressions and modules stand; these are masked, and what is left is read
 * as Markdown, so that there is one way from Markdown to prose. Where the grammar refuses the file, nothing of its body is read.
 */
export const readMdx: Reader = (raw) => {
  const head = readFrontMatter(raw);
  const from = head?.span.end ?? (raw.startsWith('\ufeff') ? 1 : 0);
  const body = blank(raw.slice(0, from)) + withoutSigns(raw.slice(from));
  const foreign = findForeign(raw, body);
  if ('offset' in foreign) return withHead({ blocks: [], comments: [], problems: [foreign] }, head);
  const { blocks, comments } = readMasked(raw, mask(body, foreign), MDX);
  const reading: Reading = {
    blocks: [...blocks, ...foreign.labels],
    comments: [...comments, ...foreign.comments],
    problems: [],
  };
  return withHead(reading, head);
};

function mask(body: string, { modules, values, silent, blockTags, inlineTags }: Foreign): string {
  let masked = body;
  masked = blot(masked, modules, ' ');
  masked = blot(masked, values, NOUN);
  masked = blot(masked, silent, NOTHING);
  masked = blot(masked, blockTags, BREAK);
  masked = blot(masked, inlineTags, NOTHING);
  return maskForeign(masked);
}
