import type { Reader, Reading } from './block.js';
import { withHead } from './compose.js';
import { readFrontMatter } from './front-matter.js';
import { withoutDepth } from './markdown/bounded.js';
import { maskForeign } from './markdown/mask.js';
import { MDX } from './markdown/parser.js';
import { readMasked } from './markdown/read.js';
import { type Foreign, findForeign } from './mdx/foreign.js';
import { BREAK, blank, blankSpans, blot, IMAGE, NOTHING, NOUN, withoutSigns } from './signs.js';

/**
 * Markdown with JSX. The MDX grammar says where tags, expressions and modules stand; these are masked, and what is left is read
 * as Markdown, so that there is one way from Markdown to prose. Where the grammar refuses the file, nothing of its body is read.
 */
export const readMdx: Reader = (raw) => {
  const head = readFrontMatter(raw);
  const from = head?.span.end ?? (raw.startsWith('\ufeff') ? 1 : 0);
  const body = blank(raw.slice(0, from)) + withoutDepth(withoutSigns(raw.slice(from)));
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

// What is hidden may hold tags, and code between blocks anything: what is masked later covers it.
function mask(body: string, { outside, values, silent, breaks, tags, images }: Foreign): string {
  let masked = blot(body, breaks, BREAK);
  masked = blot(masked, tags, NOTHING);
  masked = blot(masked, images, IMAGE);
  masked = blot(masked, silent, NOTHING);
  masked = blot(masked, values, NOUN);
  return maskForeign(blankSpans(masked, outside));
}
