import type { Reader, Reading } from './block.js';
import { settle } from './compose.js';
import { readFrontMatter } from './front-matter.js';
import { maskForeign, withoutSigns } from './markdown/mask.js';
import { MARKDOWN } from './markdown/parser.js';
import { readMasked } from './markdown/read.js';

/** Blanks of the same length, line ends kept: what a parser must not see, and what must not move. */
export const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** CommonMark with GitHub’s tables, task lists and strikethrough, footnotes, front matter, and templating left alone. */
export const readMarkdown: Reader = (raw) => {
  const head = readFrontMatter(raw);
  const from = head?.span.end ?? (raw.startsWith('\ufeff') ? 1 : 0);
  const body = blank(raw.slice(0, from)) + maskForeign(withoutSigns(raw.slice(from)));
  return withHead(readMasked(raw, body, MARKDOWN), head);
};

/** A body and what stands at its head as one reading. */
export function withHead(body: Reading, head: Pick<Reading, 'blocks' | 'problems'> | undefined): Reading {
  if (!head) return settle(body);
  const { blocks, comments, problems } = body;
  return settle({ blocks: [...head.blocks, ...blocks], comments, problems: [...head.problems, ...problems] });
}
