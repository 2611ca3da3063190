import type { Reader } from './block.js';
import { withHead } from './compose.js';
import { readFrontMatter } from './front-matter.js';
import { withoutDepth } from './markdown/bounded.js';
import { maskForeign } from './markdown/mask.js';
import { MARKDOWN } from './markdown/parser.js';
import { readMasked } from './markdown/read.js';
import { blank, withoutSigns } from './signs.js';

/** CommonMark with GitHub’s tables, task lists and strikethrough, footnotes, front matter, and templating left alone. */
export const readMarkdown: Reader = (raw) => {
  const head = readFrontMatter(raw);
  const from = head?.span.end ?? (raw.startsWith('\ufeff') ? 1 : 0);
  const body = blank(raw.slice(0, from)) + maskForeign(withoutDepth(withoutSigns(raw.slice(from))));
  return withHead(readMasked(raw, body, MARKDOWN), head);
};
